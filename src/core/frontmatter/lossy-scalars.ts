import type { FrontmatterScalar } from '../document/frontmatter-tree.js';
import { toArabicDigits } from '../thai/digits.js';
import { lineEnd } from '../text/line-bounds.js';
import { spanText } from '../text/span.js';
import type { Shape } from './field.js';
import { toIsoDate } from './to-iso-date.js';

/** What a program makes of a value that is not what stands there. */
export type LossKind =
  /** `0812345678` becomes 812345678. */
  | 'leading-zero'
  /** `+66…` becomes 66…, `1.10` becomes 1.1, `0x1F` becomes 31. */
  | 'number'
  /** 13 digits and more are rounded, or shown as 1.1E+12. */
  | 'long-number'
  /** `true` is no text. */
  | 'keyword'
  /** `no` and `on` are true or false in YAML 1.1, text in YAML 1.2. */
  | 'old-boolean'
  /** `16:30` is 990 in YAML 1.1, and `1_000` is 1000. */
  | 'old-number'
  /** What follows ` #` is a comment. */
  | 'comment'
  /** `๒๐๑๙-๑๒-๑๒` is a text, not a date. */
  | 'thai-digits';

const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;
const OLD_CLOCK = /^[-+]?[1-9]\d*(?::[0-5]?\d)+$/;
const OLD_GROUPS = /^[-+]?(?:0b[01][01_]*|\d+(?:_\d+)+(?:\.\d+)?)$/;

/** From here on a number of digits is an identifier, and spreadsheets no longer show it all. */
const LONG_NUMBER = /^[-+]?\d{13,}$/;

/**
 * What of a scalar would be lost, or `undefined` for most.
 *
 * @param shape what the schema wants there; below an unknown key only sure losses count
 */
export function lossAt(
  text: string,
  scalar: FrontmatterScalar,
  shape: Shape | undefined,
): LossKind | undefined {
  if (shape?.kind === 'date') return dateLoss(scalar);
  const isText = shape !== undefined && TEXT_SHAPES.has(shape.kind);
  if (scalar.style !== 'plain' || (shape && !isText)) return undefined;
  const behind = shape?.kind === 'text' ? lineFrom(text, scalar.span.end) : '';
  return plainLoss(scalar.value, { written: spanText(text, scalar.span), behind, isText });
}

/** Shapes whose value is a text for a program. */
const TEXT_SHAPES: ReadonlySet<Shape['kind']> = new Set(['text', 'choice', 'country'] as const);

interface PlainScalar {
  readonly written: string;
  /** The rest of the line. */
  readonly behind: string;
  readonly isText: boolean;
}

function plainLoss(
  value: FrontmatterScalar['value'],
  { written, behind, isText }: PlainScalar,
): LossKind | undefined {
  if (typeof value === 'number') return numberLoss(value, written, isText);
  if (typeof value === 'boolean') return isText ? 'keyword' : undefined;
  if (typeof value === 'string') return textLoss(value, behind);
  // An item such as `- #เศรษฐกิจ` is nothing but a comment.
  return written === '' ? commentLoss(behind) : undefined;
}

/** From the offset to the end of its line. */
export function lineFrom(text: string, offset: number): string {
  return text.slice(offset, lineEnd(text, offset));
}

function dateLoss({ value }: FrontmatterScalar): LossKind | undefined {
  if (typeof value !== 'string' || toArabicDigits(value) === value) return undefined;
  const isIso = /^\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.+Z-]*)?$/.test(toArabicDigits(value));
  return isIso && toIsoDate(value) !== undefined ? 'thai-digits' : undefined;
}

function numberLoss(value: number, written: string, isText: boolean): LossKind | undefined {
  if (LONG_NUMBER.test(written)) return 'long-number';
  if (/^[-+]?0\d/.test(written)) return 'leading-zero';
  const isChanged = String(value) !== written;
  return isChanged && (isText || written.startsWith('+')) ? 'number' : undefined;
}

function textLoss(value: string, behind: string): LossKind | undefined {
  if (OLD_BOOLEAN.test(value)) return 'old-boolean';
  const isOldNumber = OLD_CLOCK.test(value) || OLD_GROUPS.test(value);
  return isOldNumber ? 'old-number' : commentLoss(behind);
}

/** A comment has a space behind its `#`; a number or a hashtag has none. */
function commentLoss(behind: string): LossKind | undefined {
  return /^[ \t]*#[^\s#!]/u.test(behind) ? 'comment' : undefined;
}

/** What YAML 1.1 makes of an `old-number`. */
export function oldNumber(written: string): number {
  if (written.includes(':')) {
    return written.split(':').reduce((total, part) => total * 60 + Number(part), 0);
  }
  return Number(written.replaceAll('_', ''));
}
