import { MEASURE_WORDS } from '../data/measure-words.js';
import { digitScriptsIn, toArabicDigits, toDigits } from '../thai/digits.js';

/** What numbers an item at the start of its line: `๑)`, `1.`, `(๑)`, `๑.๒`, `ก)`. */
export interface Enumerator {
  /** White space and marks of quotation before it. */
  readonly indent: string;
  readonly open: string;
  /** `๑`, `1.2` or `ก`. */
  readonly label: string;
  readonly close: string;
  /** White space between it and the text. */
  readonly gap: string;
  /** The text behind it. */
  readonly text: string;
}

/**
 * Rows of letters that number items. The Thai one is that of official lists and of word processors
 * (thaiLetters in ECMA-376, part 1, 17.18.59): without ฃ, ฅ, ฆ, ฤ and ฦ.
 */
const LETTER_ROWS = [
  'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
] as const;

/** Longer numbers are years. */
const NUMBER = String.raw`[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*`;
const ENUMERATOR = new RegExp(
  String.raw`^(?<indent>[\s>]*)(?<open>\(?)(?<label>${NUMBER}|[ก-ฮa-zA-Z])(?<close>[.)]?)` +
    String.raw`(?<gap>\s*)(?<text>.*)$`,
  'su',
);

/** What stands behind an amount (2.5 ล้าน), a time (16.00 น.) or a part of one (16.30 - 17.00). */
const NO_ITEM = new RegExp(
  String.raw`^(?:${MEASURE_WORDS.join('|').replaceAll('.', String.raw`\.`)}|[^\p{L}“"(])`,
  'u',
);

/** Whether the label is a letter and no number. */
export const isLetter = (label: string): boolean => !/[0-9๐-๙]/u.test(label);

/** Letters need a bracket, for ศ. and น. are abbreviations; a number alone needs a point inside. */
function isEnumerator({ open, label, close, gap, text }: Enumerator): boolean {
  const isGlued = gap === '' && text !== '';
  if (isGlued && (close !== ')' || !/^[\p{L}“"]/u.test(text))) return false;
  if (open === '(' || isLetter(label)) return close === ')';
  if (close !== '') return true;
  return /^[1-9][0-9]*(?:\.[1-9][0-9]*)+$/u.test(toArabicDigits(label)) && !NO_ITEM.test(text);
}

/** The enumerator that begins the line; `undefined` if the line is no item of a list. */
export function parseEnumerator(line: string): Enumerator | undefined {
  const groups = ENUMERATOR.exec(line)?.groups;
  if (!groups) return undefined;
  const { indent = '', open = '', label = '', close = '', gap = '', text = '' } = groups;
  const enumerator = { indent, open, label, close, gap, text };
  return isEnumerator(enumerator) ? enumerator : undefined;
}

/** The enumerator as it begins its line, without the text. */
function formatEnumerator({ indent, open, label, close, gap }: Enumerator): string {
  return `${indent}${open}${label}${close}${gap}`;
}

function nextLetter(letter: string): string | undefined {
  const row = LETTER_ROWS.find((letters) => letters.includes(letter));
  const next = row?.charAt(row.indexOf(letter) + 1);
  return next === '' ? undefined : next;
}

/**
 * The label of the next item, in the same digits and as wide: ๒ after ๑, 02 after 01, 1.10 after 1.9,
 * ข after ก.
 *
 * @returns `undefined` behind the last letter
 */
export function nextLabel(label: string): string | undefined {
  if (isLetter(label)) return nextLetter(label);
  const lastPoint = label.lastIndexOf('.') + 1;
  const last = label.slice(lastPoint);
  const next = String(Number(toArabicDigits(last)) + 1).padStart(last.length, '0');
  return label.slice(0, lastPoint) + toDigits(next, digitScriptsIn(last).thai ? 'thai' : 'arabic');
}

/** Whether a list begins with the label: ๑, 01, ก, 2.1. */
export function isFirstLabel(label: string): boolean {
  if (isLetter(label)) return LETTER_ROWS.some((letters) => letters.startsWith(label));
  return /(?:^|\.)0*1$/u.test(toArabicDigits(label));
}

/**
 * What begins the line after `line` when a person presses Enter at its end: the next enumerator with
 * the same indentation, brackets, digits and space.
 *
 * @returns `undefined` if the line is no item of a list, or one without text: there the list ends
 */
export function nextMarker(line: string): string | undefined {
  const enumerator = parseEnumerator(line);
  if (!enumerator || enumerator.text.trim() === '') return undefined;
  const label = nextLabel(enumerator.label);
  return label === undefined ? undefined : formatEnumerator({ ...enumerator, label });
}

/** Whether the line is an enumerator and nothing else: Enter there ends the list. */
export function isEmptyItem(line: string): boolean {
  return parseEnumerator(line)?.text.trim() === '';
}
