import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  body,
  completions,
  inlayHints,
  openFile,
  openRelease,
  rewrites,
  runAndTakeFirst,
  seeSelected,
  setSetting,
  takeSuggestion,
  type,
  undo,
} from './support.js';

describe('Convert Date…', () => {
  it('writes the date at the cursor in the form that is picked, in one undo step', async () => {
    const text = 'เมื่อวันที่ 11 ธันวาคม 2562 ณ ทำเนียบรัฐบาล';
    const { document } = await openRelease('เมื่อวันที่ 11 ⟦⟧ธันวาคม 2562 ณ ทำเนียบรัฐบาล');
    await runAndTakeFirst('convertDate');
    assert.strictEqual(body(document), 'เมื่อวันพุธที่ 11 ธันวาคม 2562 ณ ทำเนียบรัฐบาล');

    await undo();
    assert.strictEqual(body(document), text);
  });

  it('writes all dates that are selected, in one undo step', async () => {
    const text = 'เมื่อ 11 ธ.ค. 62 และระหว่างวันที่ 12 - 13 ธ.ค. 62 ปี 2562';
    const { document } = await openRelease(`⟦${text}⟧`);
    await runAndTakeFirst('convertDate');
    assert.strictEqual(
      body(document),
      'เมื่อ 11 ธันวาคม 2562 และระหว่างวันที่ 12 – 13 ธันวาคม 2562 ปี 2562',
    );

    await undo();
    assert.strictEqual(body(document), text);
  });

  it('writes the dates at several cursors', async () => {
    const { document } = await openRelease('(1⟦⟧1 ธ.ค. 62) (12 ธ.ค. 62) (1⟦⟧3 ธ.ค. 62)');
    await runAndTakeFirst('convertDate');
    assert.strictEqual(body(document), '(11 ธันวาคม 2562) (12 ธ.ค. 62) (13 ธันวาคม 2562)');
  });

  it('leaves a date alone whose weekday is wrong', async () => {
    const text = 'วันศุกร์ที่ 11 ธันวาคม 2562';
    const { document } = await openRelease(text);
    await runAndTakeFirst('convertDate');
    assert.strictEqual(body(document), text);
  });
});

describe('the light bulb on a date', () => {
  it('offers likely forms, writes the one picked, and undoes it', async () => {
    const editor = await openRelease('On Decem⟦⟧ber 11, 2019, at Government House');
    const offered = await rewrites(editor);
    assert.deepEqual(
      offered.map(({ title }) => title),
      [
        'Write as “Wednesday, December 11, 2019”',
        'Write as “11 December 2019”',
        'Write as “Wednesday, 11 December 2019”',
        'Write as “11 ธันวาคม 2562”',
        'Convert Date…',
      ],
    );
    const edit = offered[1]?.edit;
    assert.isDefined(edit);
    await vscode.workspace.applyEdit(edit);
    assert.strictEqual(body(editor.document), 'On 11 December 2019, at Government House');

    await undo();
    assert.strictEqual(body(editor.document), 'On December 11, 2019, at Government House');
  });

  it('is silent beside a date', async () => {
    const editor = await openRelease('เมื่อวันที่ 11 ธันวาคม 2562 ณ ทำเนียบ⟦⟧รัฐบาล');
    assert.deepEqual(await rewrites(editor), []);
  });
});

describe('Insert Date…', () => {
  const today = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format();

  it('writes today at the cursor and goes on behind it', async () => {
    const editor = await openRelease('วันนี้ (⟦⟧) นายกรัฐมนตรี');
    await runAndTakeFirst('insertDate');
    assert.strictEqual(body(editor.document), `วันนี้ (${today}) นายกรัฐมนตรี`);
    await type(' เวลา 10.30 น.');
    assert.strictEqual(body(editor.document), `วันนี้ (${today} เวลา 10.30 น.) นายกรัฐมนตรี`);
  });

  it('writes instead of every selection, in one undo step', async () => {
    const { document } = await openRelease('ลงวันที่ ⟦....⟧ และวันที่ ⟦....⟧');
    await runAndTakeFirst('insertDate');
    assert.strictEqual(body(document), `ลงวันที่ ${today} และวันที่ ${today}`);

    await undo();
    assert.strictEqual(body(document), 'ลงวันที่ .... และวันที่ ....');
  });
});

describe('completion of a date', () => {
  it('comes while one types a day and the first letter of a month', async () => {
    const editor = await openRelease('เมื่อวันที่ ');
    for (const key of '11 ธ') await type(key);
    await takeSuggestion(editor);
    assert.strictEqual(body(editor.document), 'เมื่อวันที่ 11 ธันวาคม 2562');
    await seeSelected(editor, '');
  });

  it('keeps Thai digits and offers the short form', async () => {
    const editor = await openRelease('(๑๑ ธ.');
    const offered = (await completions(editor)).map(({ label }) => label);
    assert.includeMembers(offered, ['๑๑ ธ.ค. ๒๕๖๒', '๑๑ ธ.ค. ๖๒']);
  });

  it('is for press releases, not for any Markdown', async () => {
    const isDate = ({ detail = '' }: vscode.CompletionItem) => detail.includes('11 December');
    const release = await openRelease('11 ธันวาคม', 'release.md');
    assert.isTrue((await completions(release)).some(isDate));
    const notes = await openFile('11 ธันวาคม', 'notes.md');
    assert.isFalse((await completions(notes)).some(isDate));
  });
});

describe('inlay hints', () => {
  afterEach(() => setSetting('inlayHints.otherEra', undefined));

  it('show the other era where the setting asks for it', async () => {
    const { document } = await openRelease('11 ธันวาคม 2562 and December 11, 2019');
    assert.deepEqual(await inlayHints(document), []);

    await setSetting('inlayHints.otherEra', true);
    assert.deepEqual(await inlayHints(document), ['A.D. 2019', 'B.E. 2562']);
  });
});
