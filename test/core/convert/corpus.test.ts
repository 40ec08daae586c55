import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { convertNumerals } from '../../../src/core/convert/convert-numerals.js';
import type { LeftReason } from '../../../src/core/convert/left-number.js';
import { parsePressRelease, type PressRelease } from '../../../src/core/document/press-release.js';
import { numbersIn } from '../../../src/core/facts/numerals-of.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { shiftSpan, type Span } from '../../../src/core/text/span.js';
import { type DigitScript, digitScriptsIn, toArabicDigits } from '../../../src/core/thai/digits.js';
import { corpusFiles, corpusTest } from '../../support/corpus.js';

function readRelease(path: string): PressRelease {
  return parsePressRelease(readFileSync(path, 'utf8').replace(/^\ufeff/u, ''), 'text');
}

/** Every release, read once for all tests. */
const releases: { readonly path: string; readonly release: PressRelease }[] = [];

function convert(release: PressRelease, to: DigitScript): string {
  return applyEdits(release.text, convertNumerals(release, to).edits);
}

/** What stands in `text` where the release protects something. */
function protectedTexts(release: PressRelease, text = release.text): string[] {
  return release.blocks.flatMap(({ block, start }) =>
    block.protectedSpans.map((span) => text.slice(span.start + start, span.end + start)),
  );
}

/** Whether most numbers of the Thai text are in Thai digits. */
function leadsWithThai(release: PressRelease): boolean {
  const numbers = thaiTextNumbers(release);
  const thai = numbers.filter((number) => !digitsIn(release.text, number).arabic);
  return numbers.length < 2 * thai.length;
}

/** The numbers of the Thai text that no place protects, where they stand in the file. */
function thaiTextNumbers({ blocks }: PressRelease): (Span & { readonly isName: boolean })[] {
  return blocks.flatMap(({ block, start }) =>
    block.language === 'th'
      ? numbersIn(block).map(({ span, stays }) => ({
          ...shiftSpan(span, start),
          isName: stays === 'latin' || stays === 'covid',
        }))
      : [],
  );
}

const digitsIn = (text: string, { start, end }: Span) => digitScriptsIn(text.slice(start, end));

describe('numerals of real releases', () => {
  before(() => {
    for (const path of corpusFiles()) releases.push({ path, release: readRelease(path) });
  });
  after(() => {
    releases.length = 0;
  });

  corpusTest('come back from Thai to what they were, in every release', () => {
    for (const { path, release } of releases) {
      const text = toArabicDigits(release.text);
      const arabic = text === release.text ? release : parsePressRelease(text, 'text');
      const thai = parsePressRelease(convert(arabic, 'thai'), 'text');
      assert.equal(convert(thai, 'arabic'), text, path);
    }
  });

  corpusTest('are all that changes, and what is protected does not', () => {
    for (const { path, release } of releases) {
      for (const to of ['thai', 'arabic'] as const) {
        const converted = convert(release, to);
        assert.equal(toArabicDigits(converted), toArabicDigits(release.text), path);
        assert.deepEqual(protectedTexts(release, converted), protectedTexts(release), path);
      }
    }
  });

  corpusTest('are the same after Arabic and back where Thai ones lead, but for the slips', () => {
    const names = new Set<LeftReason | undefined>(['latin', 'covid', 'identifier']);
    let slips = 0;
    for (const { path, release } of releases) {
      if (!leadsWithThai(release)) continue;
      const arabic = parsePressRelease(convert(release, 'arabic'), 'text');
      const back = convert(arabic, 'thai');
      const { left } = convertNumerals(arabic, 'thai');
      const reasons = new Map(left.map(({ span, reason }) => [span.start, reason]));
      for (const number of thaiTextNumbers(release)) {
        const [before, after] = [digitsIn(release.text, number), digitsIn(back, number)];
        const isSlip = before.arabic && !number.isName;
        if (isSlip) slips += 1;
        const staysArabic = names.has(reasons.get(number.start));
        assert.equal(after.thai, !staysArabic, `${path} ${number.start}`);
        assert.ok(!isSlip || after.thai, `${path} ${number.start} is a slip that stays`);
        assert.ok(!number.isName || !after.thai, `${path} ${number.start} is a name that changes`);
      }
    }
    assert.ok(slips > 0, 'some release leads with Thai digits and has a slip');
  });
});
