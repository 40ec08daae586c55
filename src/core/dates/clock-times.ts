import type { Span } from '../text/span.js';
import { ANY_DIGIT, toArabicDigits } from '../thai/digits.js';

/** A time of day as a Thai release writes it, right or wrong: `16.00 น.`, `16:00น`, `1600 น.`. */
export interface ClockTime {
  /** The digits, without the word for hours. */
  readonly span: Span;
  readonly hour: number;
  readonly minute: number;
  /** Between hours and minutes: `.`, `:`, or nothing. */
  readonly separator: '.' | ':' | '';
  /** What stands before the word for hours, and the word: `น.`, `น`, `นาฬิกา`. */
  readonly unit: { readonly gap: Span; readonly word: Span } | undefined;
  /** Whether it is the first of two, as in `09.00 – 16.00 น.`, which one word serves. */
  readonly opensSpan: boolean;
  /** Whether เวลา stands before it. */
  readonly isAnnounced: boolean;
}

const BLANK = '[ \\u00a0\\u200b]*';
const DASH = `${BLANK}(?:-|–|—|ถึง)${BLANK}`;
const UNIT = String.raw`น\.(?![ก-ฮเ-ไ]+\.)|น(?![ก-๛.])|นาฬิกา`;

/**
 * Digits that a word for hours follows, or that follow เวลา. `น.` may begin a name (`82.44 น.ส.…`),
 * and decimals and amounts have no word for hours.
 */
const CLOCK = new RegExp(
  `(?<announced>เวลา(?:ประมาณ)?${BLANK})?` +
    `(?<![0-9๐-๙.:,/–-])(?<digits>(?<hour>${ANY_DIGIT}{1,2})(?<separator>[.:])(?<minute>${ANY_DIGIT}{2})|(?<compact>${ANY_DIGIT}{4}))(?![0-9๐-๙])(?![.:,]${ANY_DIGIT})` +
    `(?:(?<gap>${BLANK})(?<unit>${UNIT})|(?<dash>(?=${DASH}${ANY_DIGIT}{1,2}[.:]?${ANY_DIGIT}{2}${BLANK}(?:${UNIT})))|)`,
  'dgu',
);

function toSpan([start, end]: [number, number]): Span {
  return { start, end };
}

type Places = Readonly<Record<string, [number, number] | undefined>>;

function unitOf({ gap, unit }: Places): ClockTime['unit'] {
  return gap && unit ? { gap: toSpan(gap), word: toSpan(unit) } : undefined;
}

/** Hours and minutes as typed: two numbers with a mark between them, or four digits. */
function readDigits(digits: string): Pick<ClockTime, 'hour' | 'minute' | 'separator'> {
  const [hour = '', minute = ''] = digits.split(/[.:]/u);
  const [first, second] = minute === '' ? [hour.slice(0, 2), hour.slice(2)] : [hour, minute];
  return {
    hour: Number(toArabicDigits(first)),
    minute: Number(toArabicDigits(second)),
    separator: minute === '' ? '' : digits.includes(':') ? ':' : '.',
  };
}

function toClockTime({ indices, groups = {} }: RegExpExecArray): ClockTime | undefined {
  const places: Places = indices?.groups ?? {};
  const { digits, unit, dash, announced } = places;
  const isCompact = groups['compact'] !== undefined;
  if (!digits || !(unit ?? dash ?? (isCompact ? undefined : announced))) return undefined;
  return {
    ...readDigits(groups['digits'] ?? ''),
    span: toSpan(digits),
    unit: unitOf(places),
    opensSpan: dash !== undefined,
    isAnnounced: announced !== undefined,
  };
}

const HAS_DIGIT = new RegExp(ANY_DIGIT, 'u');

/** The times of day of a Thai text, in order. */
export function findClockTimes(text: string): ClockTime[] {
  if (!HAS_DIGIT.test(text)) return [];
  return Array.from(text.matchAll(CLOCK)).flatMap((match) => toClockTime(match) ?? []);
}
