import type { Block, PlacedBlock } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import { findNumbers, type WrittenNumber } from '../numerals/find-numbers.js';
import { keepsArabic } from '../numerals/keeps-arabic.js';
import type { TextEdit } from '../text/edit.js';
import { overlapsAny, shiftSpan, type Span } from '../text/span.js';
import { type DigitScript, digitScriptsIn, toDigits } from '../thai/digits.js';

/** Why a number was left as it is. */
export type LeftReason = 'protected' | 'name' | 'english';

export interface LeftNumber {
  readonly span: Span;
  readonly reason: LeftReason;
}

/** What a change of digits does to a release; all spans are places in the file. */
export interface NumeralConversion {
  /** One edit for each number, which touches nothing but its digits. */
  readonly edits: readonly TextEdit[];
  readonly left: readonly LeftNumber[];
}

function reasonToLeave(block: Block, span: Span, to: DigitScript): LeftReason | undefined {
  if (overlapsAny(block.protectedSpans, span)) return 'protected';
  return to === 'thai' && keepsArabic(block.text, span) ? 'name' : undefined;
}

/** The numbers of a block that have digits to change, as places in the file. */
function* numbersToChange(
  { block, start }: PlacedBlock,
  to: DigitScript,
): Iterable<WrittenNumber & { readonly reason: LeftReason | undefined }> {
  for (const number of findNumbers(block.text)) {
    if (number.script === to) continue;
    const reason = reasonToLeave(block, number.span, to);
    yield { ...number, span: shiftSpan(number.span, start), reason };
  }
}

function intersect(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function changeDigits(text: string, span: Span, to: DigitScript): TextEdit[] {
  const before = text.slice(span.start, span.end);
  const after = toDigits(before, to);
  return before === after ? [] : [{ span, text: after }];
}

/**
 * Changes the digits of the whole release. English text keeps Arabic digits: it has no others.
 * Places that the document protects and names such as COVID-19 are left and listed.
 */
export function convertNumerals(release: PressRelease, to: DigitScript): NumeralConversion {
  const edits: TextEdit[] = [];
  const left: LeftNumber[] = [];
  for (const placed of release.blocks) {
    const isEnglish = to === 'thai' && placed.block.language === 'en';
    for (const { span, reason } of numbersToChange(placed, to)) {
      const why = reason ?? (isEnglish ? 'english' : undefined);
      if (why) left.push({ span, reason: why });
      else edits.push(...changeDigits(release.text, span, to));
    }
  }
  return { edits, left };
}

/**
 * Changes the digits inside the selections, which must be in order and free of overlaps. A selection
 * in an English part changes too, for a person asked for it.
 */
export function convertNumeralsIn(
  release: PressRelease,
  selections: readonly Span[],
  to: DigitScript,
): NumeralConversion {
  const edits: TextEdit[] = [];
  const left: LeftNumber[] = [];
  for (const placed of release.blocks) {
    for (const { span, reason } of numbersToChange(placed, to)) {
      if (!overlapsAny(selections, span)) continue;
      const selected = selections.map((selection) => intersect(span, selection));
      if (reason) left.push({ span, reason });
      else edits.push(...selected.flatMap((part) => changeDigits(release.text, part, to)));
    }
  }
  return { edits, left };
}

/** The digits to change to when a person asks for “the other ones”: away from those that lead. */
export function otherDigits(text: string): DigitScript {
  const { thai, arabic } = digitScriptsIn(text);
  if (thai && arabic) return text.search(/[๐-๙]/) < text.search(/[0-9]/) ? 'arabic' : 'thai';
  return thai ? 'arabic' : 'thai';
}
