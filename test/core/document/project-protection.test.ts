import assert from 'node:assert/strict';

import fc from 'fast-check';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { ProjectProtection } from '../../../src/core/document/project-protection.js';
import { rules } from '../../../src/core/rules/index.js';
import { writeMarks } from '../../support/marks.js';
import { releaseText } from '../../support/release-text.js';

function marked(text: string, patterns: readonly string[]): string {
  const { blocks } = new ProjectProtection(patterns).protect(parsePressRelease(text));
  return blocks
    .map(({ block }) =>
      writeMarks(
        block.text,
        block.protectedSpans.filter(({ reason }) => reason === 'project'),
      ),
    )
    .join('\n');
}

describe('ProjectProtection', () => {
  it('protects what the project lists', () => {
    assert.equal(
      marked('อาคาร 60 ปี และรถรุ่น ก-12 จำนวน 5 คัน', ['อาคาร 60 ปี', 'รุ่น ก-*']),
      '⟦อาคาร 60 ปี⟧ และรถ⟦รุ่น ก-12⟧ จำนวน 5 คัน',
    );
  });

  it('takes in what was protected before, and never overlaps it', () => {
    assert.equal(marked('โครงการ 5G 2020 เฟส 2', ['5G 20*']), 'โครงการ ⟦5G 2020⟧ เฟส 2');
    assert.equal(marked('โครงการ 5G ปี 2020', ['G ปี']), 'โครงการ ⟦5G ปี⟧ 2020');
  });

  it('gives the same blocks for the same blocks', () => {
    const protection = new ProjectProtection(['ปี']);
    const release = parsePressRelease('ปี 2562\n\nเดือน 5');
    const [first, second] = [protection.protect(release), protection.protect(release)];
    first.blocks.forEach(({ block }, index) => {
      assert.equal(block, second.blocks[index]?.block);
    });
    assert.equal(first.blocks[1]?.block, release.blocks[1]?.block);
  });

  it('leaves the spans of every text in order and free of overlaps', () => {
    const patterns = fc.array(fc.constantFrom('5*', '*G', 'a@*', '1', '* ', 'www.*', 'COVID'));
    fc.assert(
      fc.property(releaseText(rules), patterns, (text, chosen) => {
        for (const { block } of new ProjectProtection(chosen).protect(parsePressRelease(text))
          .blocks) {
          let offset = 0;
          for (const { start, end } of block.protectedSpans) {
            assert.ok(offset <= start && start < end && end <= block.text.length);
            offset = end;
          }
        }
      }),
    );
  });
});
