import type { Span } from '../text/span.js';
import {
  ANY_DIGIT,
  type DigitScript,
  isThaiDigit,
  toArabicDigits,
  toDigits,
} from '../thai/digits.js';

/** What numbers an item of a list: 2) · (๒) · 2. · ข) */
export interface Enumerator {
  /** With its brackets or full stop. */
  readonly span: Span;
  /** The number or letter alone. */
  readonly number: Span;
  /** From 1 on. */
  readonly value: number;
  /** The same for all items of a list. */
  readonly form: EnumeratorForm;
}

type Script = DigitScript | 'letter';
type Marks = '()' | ')' | '.';

/** In what script, and between what. */
export type EnumeratorForm = `${Script} ${Marks}`;

/** The letters that number items; nobody counts further, or with ฃ, ฅ and ฆ. */
const LETTERS = 'กขคงจฉชซ';

/**
 * On its own, at the start of a line or within one. Markdown may emphasise it, and writes `1\.`
 * for what is to be no list.
 */
const PATTERN = new RegExp(
  String.raw`(?<=^|[\s\u200b>*_:])(?<open>\(?)(?:(?<digits>${ANY_DIGIT}{1,3})|(?<letter>[${LETTERS}]))` +
    String.raw`\\?(?<close>[).])(?!${ANY_DIGIT}|[).,;])`,
  'gmu',
);

/** What they all have; looked for first, for most texts have none of it. */
const NUMBER_AND_MARK = new RegExp(String.raw`(?:${ANY_DIGIT}|[${LETTERS}])\\?[).]`, 'u');

/** ตามมาตรา 34 (2), ตามวรรคหนึ่ง (2), ในข้อ 2): names of other texts' items. */
const REFERENCE =
  /(?:มาตรา|ข้อ|วรรค|อนุ|รายการ|ระยะ|section|article|item|no\.?)[ \u00a0]*(?:ที่|ย่อย|แรก|หนึ่ง|สอง|สาม|สี่|ห้า|ท้าย)?[ \u00a0]*(?:[0-9๐-๙./]+[ \u00a0]*)?(?:วรรค(?:หนึ่ง|สอง|สาม|สี่|ห้า|ท้าย)[ \u00a0]*)?$/iu;
const CONTEXT = 50;

function valueOf({ digits, letter }: Partial<Record<string, string>>): number {
  return digits === undefined ? LETTERS.indexOf(letter ?? '') + 1 : Number(toArabicDigits(digits));
}

function scriptOf({ digits }: Partial<Record<string, string>>): Script {
  if (digits === undefined) return 'letter';
  return isThaiDigit(digits.charCodeAt(0)) ? 'thai' : 'arabic';
}

/** Nothing for (1. and for ก., which is the first letter of many abbreviations. */
function marksOf({ open, close, letter }: Partial<Record<string, string>>): Marks | undefined {
  if (close === ')') return open === '' ? ')' : '()';
  return open === '' && letter === undefined ? '.' : undefined;
}

/** Whether a bracket that opened on the line ends with this one: (กองทุน FIDF 3). */
function closesBracket(before: string): boolean {
  return before.lastIndexOf(')') < before.lastIndexOf('(');
}

/** What numbers the items of lists, in order. References to items of laws are left out. */
export function findEnumerators(text: string): Enumerator[] {
  if (!NUMBER_AND_MARK.test(text)) return [];
  return Array.from(text.matchAll(PATTERN)).flatMap((match): Enumerator[] => {
    const { 0: own, index, groups = {} } = match;
    const marks = marksOf(groups);
    if (!marks) return [];
    const before = text.slice(Math.max(0, index - CONTEXT), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (REFERENCE.test(line) || (marks === ')' && closesBracket(line))) return [];
    const start = index + (groups['open'] ?? '').length;
    const end = start + (groups['digits'] ?? groups['letter'] ?? '').length;
    return [
      {
        span: { start: index, end: index + own.length },
        number: { start, end },
        value: valueOf(groups),
        form: `${scriptOf(groups)} ${marks}`,
      },
    ];
  });
}

/** How a list of this form numbers the item: 3 · ๓ · ค. */
export function enumeratorNumber(value: number, form: EnumeratorForm): string {
  if (form.startsWith('letter')) return LETTERS.charAt(value - 1);
  return toDigits(String(value), form.startsWith('thai') ? 'thai' : 'arabic');
}

/** The same with its marks: (3) · ๓. · ค) */
export function enumeratorText(value: number, form: EnumeratorForm): string {
  const number = enumeratorNumber(value, form);
  if (form.endsWith('.')) return `${number}.`;
  return form.endsWith('()') ? `(${number})` : `${number})`;
}
