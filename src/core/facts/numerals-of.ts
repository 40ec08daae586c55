import type { Block } from '../document/block.js';
import { findText } from '../document/frontmatter-tree.js';
import { isProtected, type PressRelease } from '../document/press-release.js';
import { findNumbers, type WrittenNumber } from '../numerals/find-numbers.js';
import { EITHER_PRACTICE, keepArabicClass, type KeepArabicClass } from '../numerals/keep-arabic.js';
import type { DigitScript } from '../thai/digits.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, perStretch } from './per-stretch.js';

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

/** The numbers of a stretch's Thai text; their spans count from its start. */
interface StretchNumbers {
  readonly thai: readonly TextNumber[];
  readonly arabic: readonly TextNumber[];
  /** How many of the Arabic ones may not be so among Thai ones. */
  readonly plainArabic: number;
}

const thaiNumbersIn = foundPerStretch((block) => (block.language === 'th' ? numbersIn(block) : []));

export const numbersInStretch = perStretch((stretch): StretchNumbers => {
  const numbers = thaiNumbersIn(stretch);
  const arabic = numbers.filter(({ script }) => script === 'arabic');
  return {
    thai: numbers.filter(({ script }) => script === 'thai'),
    arabic,
    plainArabic: arabic.filter(({ stays }) => !stays).length,
  };
});

function countScripts({ stretches }: PressRelease): Record<DigitScript, number> {
  const counts = { thai: 0, arabic: 0 };
  for (const { stretch } of stretches) {
    const { thai, plainArabic } = numbersInStretch(stretch);
    counts.thai += thai.length;
    counts.arabic += plainArabic;
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
