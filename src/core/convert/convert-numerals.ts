import type { Block, PlacedBlock } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import { numeralPolicyOf } from '../facts/numerals-of.js';
import { findNumbers } from '../numerals/find-numbers.js';
import { keepArabicClass, type KeepArabicOptions } from '../numerals/keep-arabic.js';
import type { TextEdit } from '../text/edit.js';
import { overlapping, shiftSpan, type Span } from '../text/span.js';
import { type DigitScript, digitScriptsIn, toDigits } from '../thai/digits.js';
import type { LeftNumber, LeftReason } from './left-number.js';
import { listNumberBefore } from './markdown-list-numbers.js';

/** The digits to change to; `policy` means the right ones for each language. */
export type NumeralTarget = DigitScript | 'policy';

export interface NumeralOptions {
  /** What stays Arabic among Thai digits; left out, what most releases do. */
  readonly keepArabic?: KeepArabicOptions;
}

/** What a change of digits does to a release; all spans are places in the file. */
export interface NumeralConversion {
  /** In order, one edit for each number, which touches nothing but its digits. */
  readonly edits: readonly TextEdit[];
  readonly left: readonly LeftNumber[];
}

/** The digits that a block is to have; `undefined` leaves it alone. */
type ChooseScript = (block: Block) => DigitScript | undefined;

/** Why a number is left, before anything else is known of it. */
type LeaveBlock = (block: Block, to: DigitScript) => LeftReason | undefined;

interface Request {
  readonly choose: ChooseScript;
  readonly leaves: LeaveBlock;
  readonly options: NumeralOptions;
}

interface NumberToChange {
  /** In the file. */
  readonly span: Span;
  readonly to: DigitScript;
  readonly reason: LeftReason | undefined;
}

/** The number of a Markdown list item before its text. */
function listNumbers({ text, format }: PressRelease, { block, start }: PlacedBlock): Span[] {
  const number =
    format === 'markdown' && block.kind !== 'field' ? listNumberBefore(text, start) : undefined;
  return number ? [number] : [];
}

/** Every number of an English text stands among Latin words; that it does is no reason there. */
function keepReason(
  { text, language }: Block,
  span: Span,
  to: DigitScript,
  { keepArabic }: NumeralOptions,
): LeftReason | undefined {
  return to === 'thai' && language === 'th' ? keepArabicClass(text, span, keepArabic) : undefined;
}

/** The numbers of a release that have digits to change, in order. */
function* numbersToChange(
  release: PressRelease,
  { choose, leaves, options }: Request,
): Iterable<NumberToChange> {
  for (const placed of release.blocks) {
    const { block, start } = placed;
    const to = choose(block);
    if (!to) continue;
    for (const span of to === 'thai' ? listNumbers(release, placed) : []) {
      yield { span, to, reason: leaves(block, to) ?? 'list-marker' };
    }
    for (const { span, script } of findNumbers(block.text)) {
      if (script === to) continue;
      const [protectedSpan] = overlapping(block.protectedSpans, span);
      const reason =
        protectedSpan?.reason ?? leaves(block, to) ?? keepReason(block, span, to, options);
      yield { span: shiftSpan(span, start), to, reason };
    }
  }
}

function chooseScript(release: PressRelease, to: NumeralTarget): ChooseScript {
  if (to !== 'policy') return () => to;
  const thai = numeralPolicyOf(release)?.script;
  return ({ language }) => (language === 'en' ? 'arabic' : thai);
}

function changeDigits(text: string, span: Span, to: DigitScript): TextEdit[] {
  const before = text.slice(span.start, span.end);
  const after = toDigits(before, to);
  return before === after ? [] : [{ span, text: after }];
}

const leavesEnglish: LeaveBlock = ({ language }, to) =>
  language === 'en' && to === 'thai' ? 'english' : undefined;

const leavesNothing: LeaveBlock = () => undefined;

/**
 * Changes the digits of the whole release. English text keeps Arabic digits: it has no others.
 * Places that the document protects and names such as COVID-19 are left and listed.
 *
 * Enumerators within the text (`๑)`, `(1)`, `ข้อ 1`) change like any number. The numbers of ordered
 * Markdown lists (`1.` and `1)` at the start of an item) stay Arabic: Markdown knows no others, and
 * with Thai digits the items would run together in one paragraph. Changed to Arabic, lines that
 * begin with `๑)` or `๑.` become such a list; their wording and order on the page stay the same.
 *
 * `policy` gives Thai text the digits that `numeralPolicyOf` names (nothing changes where it names
 * none) and English text Arabic ones.
 */
export function convertNumerals(
  release: PressRelease,
  to: NumeralTarget,
  options: NumeralOptions = {},
): NumeralConversion {
  const choose = chooseScript(release, to);
  const edits: TextEdit[] = [];
  const left: LeftNumber[] = [];
  for (const number of numbersToChange(release, { choose, leaves: leavesEnglish, options })) {
    const { span, reason } = number;
    if (reason) left.push({ span, reason });
    else edits.push(...changeDigits(release.text, span, number.to));
  }
  return { edits, left };
}

function intersect(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/**
 * Changes the digits inside the selections, which must be in order and free of overlaps. A selection
 * in an English part changes too, for a person asked for it.
 */
export function convertNumeralsIn(
  release: PressRelease,
  selections: readonly Span[],
  to: NumeralTarget,
  options: NumeralOptions = {},
): NumeralConversion {
  const choose = chooseScript(release, to);
  const edits: TextEdit[] = [];
  const left: LeftNumber[] = [];
  for (const number of numbersToChange(release, { choose, leaves: leavesNothing, options })) {
    const { span, reason } = number;
    const selected = overlapping(selections, span).map((selection) => intersect(span, selection));
    if (selected.length === 0) continue;
    if (reason) left.push({ span, reason });
    else edits.push(...selected.flatMap((part) => changeDigits(release.text, part, number.to)));
  }
  return { edits, left };
}

/** The digits to change to when a person asks for “the other ones”: away from those that lead. */
export function otherDigits(text: string): DigitScript {
  const { thai, arabic } = digitScriptsIn(text);
  if (thai && arabic) return text.search(/[๐-๙]/) < text.search(/[0-9]/) ? 'arabic' : 'thai';
  return thai ? 'arabic' : 'thai';
}
