import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../scripts/support/paths.mjs';
import { editorUrl } from '../../scripts/vscode/server.mjs';
import { placeOfText, shownLines } from './in-page.mjs';

/** Screenshots, for people to look at; git does not keep them. */
const RESULTS = join(ROOT, 'test-results');

/** A guard against waiting for ever, not an expectation: machines may be busy. */
const PATIENCE_MS = 90_000;

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

  async close() {
    await this.#page.context().close();
  }

  async screenshot(name) {
    mkdirSync(RESULTS, { recursive: true });
    await this.#page.screenshot({ path: join(RESULTS, `${name}.png`) });
  }

  /** Opens a file by Quick Open and waits until its text is shown. */
  async openFile(name) {
    await this.#pickFrom('Control+P', name, name);
    await this.#page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await this.#page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** What the status bar says the language of the file is. */
  async languageMode() {
    const mode = this.#page.locator('[id="status.editor.mode"]');
    await mode.waitFor();
    return (await mode.innerText()).trim();
  }

  async runCommand(title) {
    await this.#pickFrom('F1', title, title);
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
  }

  /** Waits until the status bar says that so many characters are selected. */
  async seeSelected(count) {
    const status = this.#page.locator('[id="status.editor.selection"]');
    await status.filter({ hasText: `(${count} selected)` }).waitFor();
  }

  /** Rests the pointer on the first place where the text is shown; gives what appears. */
  async hover(text) {
    const { x, y } = await this.#placeOf(text);
    await this.#page.mouse.move(x - 2, y);
    await this.#page.mouse.move(x, y);
    const hover = this.#page.locator('.monaco-hover:not(.hidden) .hover-contents');
    await hover.first().waitFor();
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Opens the quick fixes at the cursor and picks one by its title, all with the keyboard. */
  async pickQuickFix(title) {
    await this.#page.keyboard.press('Control+.');
    const offered = this.#page.locator('.action-widget .monaco-list-row.action');
    await offered.filter({ hasText: title }).first().waitFor();
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

  /** Shows the Problems panel, waits for a line with the text and gives all that is shown. */
  async problems(text) {
    await this.#showProblems();
    await this.#problemRows(text).first().waitFor();
    return (await this.#problemRows('').allInnerTexts()).join('\n');
  }

  /** Waits until no line of the Problems panel has the text. */
  async noProblem(text) {
    await this.#showProblems();
    await this.#problemRows(text).first().waitFor({ state: 'detached' });
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

  /** Types the prefix of a snippet at the cursor and takes it from the suggestions. */
  async insertSnippet(prefix) {
    await this.#page.keyboard.type(prefix);
    await this.#page.keyboard.press('Control+Space');
    await this.#page
      .locator('.suggest-widget.visible .monaco-list-row.focused')
      .filter({ hasText: prefix })
      .waitFor();
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

  async #showProblems() {
    if (await this.#page.locator('.markers-panel').isVisible()) return;
    await this.#page.keyboard.press('Control+Shift+M');
    await this.#page.locator('.markers-panel').waitFor();
    await this.#page.keyboard.press('Control+1');
  }

  #problemRows(text) {
    return this.#page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
  }

  async #pickFrom(key, text, title) {
    await this.#page.keyboard.press(key);
    const input = this.#page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(key === 'F1' ? `>${text}` : text);
    await this.#page
      .locator('.quick-input-widget .monaco-list-row.focused')
      .filter({ hasText: title })
      .waitFor();
    await this.#page.keyboard.press('Enter');
  }

  async #placeOf(text) {
    const place = await this.#page.waitForFunction(placeOfText, text);
    return place.jsonValue();
  }
}
