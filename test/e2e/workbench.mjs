import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../scripts/support/paths.mjs';
import { editorUrl } from '../../scripts/vscode/server.mjs';
import { placeOfText, shownLines } from './in-page.mjs';

/** Screenshots, for people to look at; git does not keep them. */
const RESULTS = join(ROOT, 'test-results');

/** A guard against waiting for ever, not an expectation: machines may be busy. */
const PATIENCE_MS = 90_000;

/** After which a person tries again, because the editor was busy with something else. */
const RETRY_MS = 10_000;

/** VS Code in a page, used as a person uses it: with the keyboard, the pointer and the eyes. */
export class Workbench {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Opens a folder of the server's machine; `payload` as in `editorUrl`. */
  static async open(browser, server, { folder, payload = [] }) {
    const context = await browser.newContext({
      locale: 'en-US',
      timezoneId: 'Asia/Bangkok',
      viewport: { width: 1280, height: 800 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.goto(editorUrl(server, { folder, payload }));
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    const workbench = new Workbench(page);
    await workbench.#hideChat();
    return workbench;
  }

  async screenshot(name) {
    mkdirSync(RESULTS, { recursive: true });
    await this.#page.screenshot({ path: join(RESULTS, `${name}.png`) });
  }

  /** Opens a file from the Explorer and waits until its text is shown. */
  async openFile(name) {
    const file = this.#page.locator('.explorer-folders-view .monaco-list-row');
    await file.filter({ hasText: name }).dblclick();
    await this.#page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await this.#page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Waits until the status bar says that the file is in a language; it takes an extension to know. */
  async seeLanguageMode(language) {
    await this.#page.locator('[id="status.editor.mode"]').filter({ hasText: language }).waitFor();
  }

  async runCommand(title) {
    await this.#page.keyboard.press('F1');
    await this.#page.locator('.quick-input-widget input.input:focus').waitFor();
    await this.#page.keyboard.type(title);
    await this.#page
      .locator('.quick-input-widget .monaco-list-row.focused')
      .filter({ hasText: title })
      .waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Types into the list that a command has opened, and takes the line that is then in focus. */
  async answer(title, typed, line) {
    const list = this.#page.locator('.quick-input-widget');
    await list.locator('.quick-input-title').filter({ hasText: title }).waitFor();
    await this.#page.keyboard.type(typed);
    await list.locator('.monaco-list-row.focused').filter({ hasText: line }).waitFor();
    await this.#page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
  }

  /** Answers one of several questions, of which only the text in the empty box tells which it is. */
  async answerStep(question, typed, line) {
    const list = this.#page.locator('.quick-input-widget');
    await list.locator(`input.input[placeholder^="${question}"]`).waitFor();
    await this.#page.keyboard.type(typed);
    await list.locator('.monaco-list-row.focused').filter({ hasText: line }).waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Takes the text that a box proposes. */
  async acceptText(prompt) {
    const box = this.#page.locator('.quick-input-widget');
    await box.locator('.quick-input-message').filter({ hasText: prompt }).waitFor();
    await this.#page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /** Waits until the status bar says so. */
  async seeStatus(text) {
    await this.#page.locator('.statusbar-item').filter({ hasText: text }).first().waitFor();
  }

  /** Waits until the status bar says nothing of the kind. */
  async seeNoStatus(text) {
    const item = this.#page.locator('.statusbar-item').filter({ hasText: text }).first();
    await item.waitFor({ state: 'hidden' });
  }

  /** Selects the first place of a text with the find box. */
  async select(text) {
    await this.#page.keyboard.press('Control+Home');
    await this.#page.keyboard.press('Control+F');
    const box = this.#page.locator('.find-widget.visible textarea').first();
    await box.fill(text);
    await this.#page.locator('.find-widget .matchesCount').filter({ hasText: /^1 of/ }).waitFor();
    await box.press('Escape');
    await this.#page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
    await this.seeSelected(text.length);
  }

  /** Waits until the status bar says that so many characters are selected. */
  async seeSelected(count) {
    const status = this.#page.locator('[id="status.editor.selection"]');
    await status.filter({ hasText: `(${count} selected)` }).waitFor();
  }

  /** Rests the pointer on the first place where the text is shown; gives what appears. */
  async hover(text) {
    const hover = this.#page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await this.#tryUntilShown(hover.first(), async () => {
      const { x, y } = await this.#placeOf(text);
      await this.#page.mouse.move(x - 2, y);
      await this.#page.mouse.move(x, y);
    });
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Opens the quick fixes at the cursor and picks one by its title, all with the keyboard. */
  async pickQuickFix(title) {
    const offered = this.#page.locator('.action-widget .monaco-list-row.action');
    await this.#tryUntilShown(offered.filter({ hasText: title }).first(), () =>
      this.#page.keyboard.press('Control+.'),
    );
    const wanted = this.#page
      .locator('.action-widget .monaco-list-row.focused')
      .filter({ hasText: title });
    const count = await offered.count();
    for (let step = 0; step < count && (await wanted.count()) === 0; step += 1) {
      await this.#page.keyboard.press('ArrowDown');
    }
    await wanted.waitFor();
    await this.#page.keyboard.press('Enter');
    await offered.first().waitFor({ state: 'hidden' });
  }

  /** Waits until the Problems panel has a line with the text, such as the id of a rule. */
  async seeProblem(text) {
    await this.#filterProblems(text);
    await this.#problemRows(text).first().waitFor();
    await this.#filterProblems('');
  }

  /** Waits until no line of the Problems panel has the text. */
  async seeNoProblem(text) {
    await this.#filterProblems(text);
    await this.#problemRows(text).first().waitFor({ state: 'detached' });
    await this.#filterProblems('');
  }

  /** Opens the explanation of a problem at the cursor and clicks on the name of its rule. */
  async openRulePage(rule) {
    const name = this.#page.locator('.monaco-hover a.code-link').filter({ hasText: rule });
    await this.#tryUntilShown(name.first(), () => this.runCommand('Show or Focus Hover'));
    await name.first().click();
  }

  async seeTab(title) {
    await this.#page.locator('.tab.active').filter({ hasText: title }).waitFor();
  }

  /** Waits until the page that VS Code shows of a Markdown file has the text. */
  async seePage(text) {
    const page = this.#page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await page.getByText(text).first().waitFor();
  }

  /** Waits until the report before publication says the text, above its list or in it. */
  async seeReport(text) {
    const report = this.#page.locator('.part.panel .pane-body').filter({ hasText: text });
    await report.first().waitFor();
  }

  async copyAll() {
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.press('Control+C');
  }

  async paste() {
    await this.#page.keyboard.press('Control+V');
  }

  /** Takes another way to paste what was just pasted: its button has the key of the quick fixes. */
  async pickPaste(title) {
    await this.pickQuickFix(title);
  }

  /** Waits until the text is on the screen of the editor. */
  async see(text) {
    await this.#placeOf(text);
  }

  /** The lines on the screen of the editor as they are wrapped, from the top. */
  shownLines() {
    return this.#page.evaluate(shownLines);
  }

  /** How many characters VS Code marks as easily mistaken for others, or as invisible. */
  highlightedCharacters() {
    return this.#page.locator('.editor-instance .cdr.unicode-highlight').count();
  }

  /** Types the prefix of a snippet at the cursor and takes the one of this name from the suggestions. */
  async insertSnippet(prefix, name) {
    const suggested = this.#page
      .locator('.suggest-widget.visible .monaco-list-row.focused')
      .filter({ hasText: name });
    await this.#page.keyboard.type(prefix);
    await this.#tryUntilShown(suggested, () => this.#page.keyboard.press('Control+Space'));
    await this.#page.keyboard.press('Tab');
  }

  async goToEnd() {
    await this.#page.keyboard.press('Control+End');
  }

  async undo() {
    await this.#page.keyboard.press('Control+Z');
  }

  /** VS Code opens its chat beside the editor, which leaves little room for the text. */
  async #hideChat() {
    const chat = this.#page.locator('.part.auxiliarybar');
    await chat.waitFor();
    await this.#page.keyboard.press('Control+Alt+B');
    await chat.waitFor({ state: 'hidden' });
  }

  /** The panel draws only the lines that fit in, so what is looked for is filtered first. */
  async #filterProblems(text) {
    if (!(await this.#page.locator('.markers-panel').isVisible())) {
      await this.#page.keyboard.press('Control+Shift+M');
    }
    await this.#page.locator('.panel .viewpane-filter input').fill(text);
    await this.#page.keyboard.press('Control+1');
  }

  #problemRows(text) {
    return this.#page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
  }

  /** Acts, and acts again when nothing comes of it: a menu closes when the editor has news. */
  async #tryUntilShown(locator, act) {
    for (let waited = 0; waited + RETRY_MS < PATIENCE_MS; waited += RETRY_MS) {
      await act();
      const shown = await locator.waitFor({ timeout: RETRY_MS }).then(
        () => true,
        () => false,
      );
      if (shown) return;
    }
    await act();
    await locator.waitFor({ timeout: RETRY_MS });
  }

  async #placeOf(text) {
    const place = await this.#page.waitForFunction(placeOfText, text);
    return place.jsonValue();
  }
}
