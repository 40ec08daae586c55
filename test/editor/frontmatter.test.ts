import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  completions,
  hoverOn,
  openFile,
  pickQuickFix,
  seeFaultOf,
  takeSuggestion,
  type,
  undo,
  writeBeside,
} from './support.js';

const NAME = 'talks.th.press.md';

function yaml(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', 'เนื้อข่าว', ''].join('\n');
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('completion in the frontmatter', () => {
  before('the extension has started', async () => {
    const { document } = await openFile(yaml('type: press-release'), NAME);
    await seeFaultOf(document, 'frontmatter-schema');
  });

  it('writes a key, and then a value that is chosen by its name', async () => {
    const editor = await openFile(yaml('type: press-release', '⟦⟧'), NAME);
    await type('sta');
    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('type: press-release', 'status: '));

    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('type: press-release', 'status: draft'));
  });

  it('writes a country by its Thai name into a list that is not closed', async () => {
    const editor = await openFile(yaml('countries: [TH, ⟦⟧'), NAME);
    await type('ญี่ปุ่น');
    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('countries: [TH, JP'));
  });

  it('fills both languages of an office', async () => {
    const editor = await openFile(yaml('spokesperson:', '  position: ⟦⟧'), NAME);
    await type('โฆษกกระทรวงพาณิชย์');
    await takeSuggestion(editor);
    assert.strictEqual(
      editor.document.getText(),
      yaml(
        'spokesperson:',
        '  position:',
        '    th: โฆษกกระทรวงพาณิชย์',
        '    en: Spokesperson of the Ministry of Commerce',
      ),
    );
  });

  it('writes a date that is typed in Thai words', async () => {
    const editor = await openFile(yaml('date: ⟦⟧'), NAME);
    await type('11 ธันวาคม 2562');
    // Behind digits VS Code waits for Ctrl+Space.
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('date: 2019-12-11'));
  });

  it('writes an agency by its abbreviation', async () => {
    const editor = await openFile(yaml('agency: ⟦⟧'), NAME);
    await type('กต');
    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('agency: กระทรวงการต่างประเทศ'));
  });

  it('writes what belongs below a key, and goes from blank to blank', async () => {
    const editor = await openFile(yaml('languages: [th, en]', '⟦⟧'), NAME);
    await type('summ');
    await takeSuggestion(editor);
    await type('สรุป');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('Summary');
    assert.strictEqual(
      editor.document.getText(),
      yaml('languages: [th, en]', 'summary:', '  th: สรุป', '  en: Summary'),
    );
  });

  it('writes a key below a headline that YAML does not read', async () => {
    const editor = await openFile(yaml('title:', '  th: ด่วน: รัฐมนตรีแถลง', '⟦⟧'), NAME);
    await type('numer');
    await takeSuggestion(editor);
    assert.strictEqual(
      editor.document.getText(),
      yaml('title:', '  th: ด่วน: รัฐมนตรีแถลง', 'numerals: '),
    );
  });

  it('goes through folders to a picture', async () => {
    const editor = await openFile(yaml('images:', '  - src: ⟦⟧'), NAME);
    await writeBeside(editor.document, 'images/signing.jpg', '');
    await type('im');
    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('images:', '  - src: images/'));

    await takeSuggestion(editor);
    assert.strictEqual(editor.document.getText(), yaml('images:', '  - src: images/signing.jpg'));
  });

  it('offers the files beside the release', async () => {
    const editor = await openFile(yaml('counterpart: ⟦⟧'), NAME);
    for (const name of ['talks.en.press.md', 'photo.jpg']) {
      await writeBeside(editor.document, name, '');
    }
    const offered = (await completions(editor)).map(labelOf);
    assert.include(offered, 'talks.en.press.md');
    assert.notInclude(offered, 'photo.jpg');
    assert.notInclude(offered, NAME);
  });

  it('stays out of the body', async () => {
    const editor = await openFile(`${yaml('type: press-release')}⟦⟧`, NAME);
    assert.notInclude((await completions(editor)).map(labelOf), 'status');
  });
});

describe('hover on the frontmatter', () => {
  it('explains a key, a date and a country', async () => {
    const { document } = await openFile(yaml('embargo: 2026-12-01', 'countries: [TH, JP]'), NAME);
    assert.include(await hoverOn(document, 'embargo'), 'nobody may publish');
    assert.include(await hoverOn(document, '2026-12-01'), 'วันอังคารที่ 1 ธันวาคม 2569');
    assert.include(await hoverOn(document, 'JP'), 'ญี่ปุ่น');
  });
});

describe('faults of the frontmatter', () => {
  it('underline a year of the Buddhist era; the quick fix mends it, undo brings it back', async () => {
    const wrong = yaml('type: press-release', 'title: { th: ข่าว }', 'date: 2562-12-12 # วันแถลง');
    const editor = await openFile(wrong, NAME);
    const fault = await seeFaultOf(editor.document, 'no-buddhist-year-in-iso-date');
    assert.strictEqual(editor.document.getText(fault.range), '2562');

    await pickQuickFix(editor, 'Change to 2019');
    assert.strictEqual(editor.document.getText(), wrong.replace('2562', '2019'));

    await undo();
    await seeFaultOf(editor.document, 'no-buddhist-year-in-iso-date');
  });

  it('say that there is none; the quick fix writes it from headline and date', async () => {
    const body = '# ข่าว: ไทยและลาว\n\nวันพุธที่ 11 ธันวาคม 2562\n\nเนื้อข่าว\n';
    const editor = await openFile(body, NAME);
    await seeFaultOf(editor.document, 'frontmatter-present');

    await pickQuickFix(editor, 'Write the frontmatter');
    assert.strictEqual(
      editor.document.getText(),
      `---\ntype: press-release\ntitle:\n  th: "ข่าว: ไทยและลาว"\ndate: 2019-12-11\nlanguages: [th]\n---\n\n${body}`,
    );

    await undo();
    await seeFaultOf(editor.document, 'frontmatter-present');
  });

  it('name a missing date; the quick fix takes it from the dateline and puts it in its place', async () => {
    const lacking = yaml('type: press-release', 'title: { th: ข่าว }', 'status: draft # ร่าง');
    const dateline = 'วันพุธที่ 11 ธันวาคม 2562\n\nเนื้อข่าว\n';
    const editor = await openFile(lacking.replace('เนื้อข่าว\n', dateline), NAME);
    await seeFaultOf(editor.document, 'frontmatter-schema');

    await pickQuickFix(editor, 'Add date: 2019-12-11');
    assert.include(
      editor.document.getText(),
      'title: { th: ข่าว }\ndate: 2019-12-11\nstatus: draft # ร่าง\n---\n',
    );

    await undo();
    await seeFaultOf(editor.document, 'frontmatter-schema');
  });

  it('let a writer pick which of two keys is right', async () => {
    const editor = await openFile(yaml('agency: กรม ก', 'agency: กรม ข # ใหม่'), NAME);
    await seeFaultOf(editor.document, 'frontmatter-syntax');

    await pickQuickFix(editor, 'Delete “agency: กรม ก”');
    assert.strictEqual(editor.document.getText(), yaml('agency: กรม ข # ใหม่'));
  });

  it('are mended while the colon of a Thai headline is typed', async () => {
    const editor = await openFile(yaml('type: press-release', 'title:', '  th: ด่วน⟦⟧'), NAME);
    await type(': รัฐมนตรีแถลง');
    await seeFaultOf(editor.document, 'frontmatter-syntax');

    await pickQuickFix(editor, 'quotation marks');
    assert.strictEqual(
      editor.document.getText(),
      yaml('type: press-release', 'title:', '  th: "ด่วน: รัฐมนตรีแถลง"'),
    );
  });
});

describe('the outline of a release', () => {
  it('has the keys of the frontmatter and the headings, which fold', async () => {
    const { document } = await openFile(
      `${yaml('type: press-release', 'title:', '  th: ข่าว')}\n# ประเด็น\n\nข้อความ\n`,
      NAME,
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Frontmatter', 'ประเด็น'],
    );
    assert.deepEqual(
      symbols[0]?.children.map(({ name, detail }) => `${name} = ${detail}`),
      ['type = press-release', 'title = ข่าว'],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start }) => document.lineAt(start).text),
      ['---', 'title:', '# ประเด็น'],
    );
  });
});

describe('links of the frontmatter', () => {
  it('lead to the source, and to pictures and the counterpart beside the release', async () => {
    const { document } = await openFile(
      yaml(
        'source: https://www.example.go.th/1',
        'images: [{ src: images/signing.jpg }]',
        'counterpart: talks.en.press.md',
      ),
      NAME,
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const targets = links.map(({ target }) => target?.toString() ?? '');
    assert.include(targets, 'https://www.example.go.th/1');
    for (const path of ['images/signing.jpg', 'talks.en.press.md']) {
      assert.include(targets, vscode.Uri.joinPath(document.uri, '..', path).toString());
    }
  });
});
