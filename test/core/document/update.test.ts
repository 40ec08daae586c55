import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  parsePressRelease,
  type PressRelease,
  updatePressRelease,
} from '../../../src/core/document/press-release.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyRandomEdit, randomEdit } from '../../support/random-edit.js';
import { longReleaseText, releaseText } from '../../support/release-text.js';

/** How blocks are grouped is nobody's business. */
function withoutParse(release: PressRelease): PressRelease {
  return { ...release, markdown: undefined, stretches: [] };
}

describe('updatePressRelease', () => {
  const text = releaseText(rules);
  const edit = randomEdit(rules);

  it('gives the same as reading the whole text again, after any row of edits', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        let release = parsePressRelease(first);
        for (const one of edits) {
          const [after, change] = applyRandomEdit(release.text, one);
          release = updatePressRelease(release, after, [change]);
          assert.deepEqual(withoutParse(release), withoutParse(parsePressRelease(after)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same in a text of many stretches', () => {
    let most = 0;
    fc.assert(
      fc.property(longReleaseText(rules), fc.array(edit, { minLength: 4 }), (first, edits) => {
        let release = parsePressRelease(first);
        for (const one of edits) {
          const [after, change] = applyRandomEdit(release.text, one);
          release = updatePressRelease(release, after, [change]);
          assert.deepEqual(withoutParse(release), withoutParse(parsePressRelease(after)));
          most = Math.max(most, release.stretches.length);
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(5 < most, `${most} stretches at most`);
  });

  it('takes several changes at once, in any order', () => {
    const before = parsePressRelease('หนึ่ง\n\nสอง\n\nสาม');
    const changes = [
      { start: 12, removed: 3, inserted: 4 },
      { start: 0, removed: 5, inserted: 1 },
    ];
    const after = 'ก\n\nสอง\n\nสี่๔';
    assert.deepEqual(
      withoutParse(updatePressRelease(before, after, changes)),
      withoutParse(parsePressRelease(after)),
    );
  });

  it('keeps the blocks that did not change, so that nothing is found in them twice', () => {
    const paragraphs = Array.from({ length: 200 }, (_, n) => `ย่อหน้าที่ ${n} ของข่าวฉบับนี้`);
    const before = parsePressRelease(`---\ntype: press-release\n---\n${paragraphs.join('\n\n')}`);
    const middle = before.text.indexOf('ย่อหน้าที่ 100 ');
    const after = `${before.text.slice(0, middle)}ก${before.text.slice(middle)}`;
    const release = updatePressRelease(before, after, [{ start: middle, removed: 0, inserted: 1 }]);
    const known = new Set(before.blocks.map(({ block }) => block));
    const fresh = release.blocks.filter(({ block }) => !known.has(block));
    assert.equal(fresh[0]?.block.text, 'กย่อหน้าที่ 100 ของข่าวฉบับนี้');
    // The parser looks behind the end of what it takes over, so the last block is read again.
    assert.ok(fresh.length <= 2, `${fresh.length} blocks were read again`);
    assert.equal(release.frontmatter, before.frontmatter);
  });
});
