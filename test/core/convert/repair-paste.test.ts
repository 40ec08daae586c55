import assert from 'node:assert/strict';

import fc from 'fast-check';

import { type RepairedPaste, repairPaste } from '../../../src/core/convert/repair-paste.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { createLinter } from '../../../src/core/lint/lint.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { testContext } from '../../support/lint-text.js';
import { readMarks } from '../../support/marks.js';
import { releaseText } from '../../support/release-text.js';

const lint = createLinter(rules, testContext, { profile: 'draft' });

/** What is offered when `text` is pasted where the marks stand. */
function paste(text: string, into = '⟦⟧'): RepairedPaste[] {
  const marked = readMarks(into);
  const [span = { start: 0, end: 0 }] = marked.spans;
  return repairPaste({ release: parsePressRelease(marked.text), span, text }, lint);
}

const sure = (text: string, count: number) => ({ text, count, isSure: true });

describe('repairPaste', () => {
  const repairs: Readonly<Record<string, readonly [string, string]>> = {
    'sara am in two pieces': ['ประเด็นสําคัญ', 'ประเด็นสำคัญ'],
    'a tone between the pieces': ['บริหารจัดการน้ํา', 'บริหารจัดการน้ำ'],
    'sara e twice': ['เเถลงข่าว', 'แถลงข่าว'],
    'zero-width spaces': ['รอง\u200bนายก\u200bรัฐมนตรี', 'รองนายกรัฐมนตรี'],
    'the glyphs of old fonts': ['เตรียมความพร\uf70bอม', 'เตรียมความพร้อม'],
    'a mark typed twice': ['การพัฒนาใน 4 มิติิ', 'การพัฒนาใน 4 มิติ'],
  };
  for (const [title, [copied, mended]] of Object.entries(repairs)) {
    it(`mends ${title}`, () => {
      const [first] = paste(copied);
      assert.deepEqual([first?.text, first?.isSure], [mended, true]);
    });
  }

  it('offers nothing where nothing is to be mended', () => {
    assert.deepEqual(paste('รัฐมนตรีว่าการกระทรวงพาณิชย์แถลงข่าว\n\nThe Minister said so.'), []);
    assert.deepEqual(paste(''), []);
  });

  it('leaves spelling, spacing and numerals to the writer', () => {
    assert.deepEqual(paste('เพลตฟอร์มการค้า  ปี ๒๕60 ( 21 ส.ค. 62 )'), []);
  });

  it('puts letters back that a PDF file lost, but not by itself', () => {
    assert.deepEqual(paste('งบประมาณส าหรับปีหน้า'), [
      { text: 'งบประมาณสำหรับปีหน้า', count: 1, isSure: false },
    ]);
    assert.deepEqual(paste('เเผนงบประมาณส าหรับปีหน้า'), [
      sure('แผนงบประมาณส าหรับปีหน้า', 1),
      { text: 'แผนงบประมาณสำหรับปีหน้า', count: 2, isSure: false },
    ]);
  });

  it('leaves code and addresses as they are', () => {
    assert.deepEqual(paste('`เเ` https://example.go.th/เเ'), []);
    assert.deepEqual(paste('เเถลงข่าว', '```\n⟦⟧\n```\n'), []);
  });

  it('mends in a title of the frontmatter', () => {
    const into = '---\ntype: press-release\ntitle:\n  th: ⟦การหารือ⟧\n---\n';
    assert.deepEqual(paste('เเถลงข่าว', into), [sure('แถลงข่าว', 1)]);
  });

  it('does not touch what stood there before', () => {
    assert.deepEqual(paste('เเถลงข่าว', 'เเละ ⟦เก่า⟧ เเต่'), [sure('แถลงข่าว', 1)]);
  });

  it('changes what is pasted, and nothing around it', () => {
    const text = releaseText(rules);
    fc.assert(
      fc.property(text, text, text, (before, pasted, behind) => {
        const release = parsePressRelease(before + behind);
        const span = { start: before.length, end: before.length };
        for (const repaired of repairPaste({ release, span, text: pasted }, lint)) {
          assert.notEqual(repaired.text, pasted);
          const after = applyEdits(release.text, [{ span, text: repaired.text }]);
          assert.ok(after.startsWith(before) && after.endsWith(behind));
        }
      }),
      { numRuns: 60 },
    );
  });
});
