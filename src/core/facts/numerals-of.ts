import type { Block } from '../document/block.js';
import { findText } from '../document/frontmatter-tree.js';
import { isProtected, type PressRelease } from '../document/press-release.js';
import { findNumbers, type WrittenNumber } from '../numerals/find-numbers.js';
import { EITHER_PRACTICE, keepArabicClass, type KeepArabicClass } from '../numerals/keep-arabic.js';
import type { DigitScript } from '../thai/digits.js';
import { perBlock } from './per-block.js';

/** Which digits the Thai text of a release uses, and how we know. */
export interface NumeralPolicy {
  readonly script: DigitScript;
  readonly from: 'frontmatter' | 'majority';
  /** Numbers in the release's own digits and in the others. */
  readonly same: number;
  readonly other: number;
}

/** A majority is clear from this share of the numbers, and from this many. */
const CLEAR_SHARE = 0.8;
const FEWEST_NUMBERS = 5;

/** A number of the running text. */
export interface TextNumber extends WrittenNumber {
  /** Why it may be in Arabic digits among Thai ones; `undefined` if it may not, or is not. */
  readonly stays: KeepArabicClass | undefined;
}

/** The numbers of a block that no place protects. */
export const numbersIn = perBlock((block: Block): readonly TextNumber[] =>
  findNumbers(block.text)
    .filter(({ span }) => !isProtected(block, span))
    .map((number) => ({
      ...number,
      stays:
        number.script === 'thai'
          ? undefined
          : keepArabicClass(block.text, number.span, EITHER_PRACTICE),
    })),
);

function countScripts(release: PressRelease): Record<DigitScript, number> {
  const counts = { thai: 0, arabic: 0 };
  for (const { block } of release.blocks) {
    if (block.language !== 'th') continue;
    for (const { script, stays } of numbersIn(block)) {
      if (script !== 'mixed' && !stays) counts[script] += 1;
    }
  }
  return counts;
}

/**
 * The digits of the release's Thai text: those that `numerals:` in the frontmatter asks for, else
 * those of a clear majority of its numbers, else `undefined`.
 */
export function numeralPolicyOf(release: PressRelease): NumeralPolicy | undefined {
  const { thai, arabic } = countScripts(release);
  const wanted = findText(release.frontmatter?.root, ['numerals']);
  if (wanted === 'thai') return { script: 'thai', from: 'frontmatter', same: thai, other: arabic };
  if (wanted === 'arabic') {
    return { script: 'arabic', from: 'frontmatter', same: arabic, other: thai };
  }
  const [script, same, other] =
    arabic < thai ? (['thai', thai, arabic] as const) : (['arabic', arabic, thai] as const);
  const isClear = FEWEST_NUMBERS <= same && CLEAR_SHARE * (same + other) <= same;
  return isClear ? { script, from: 'majority', same, other } : undefined;
}
