import { isLetter, skipBlanks, unitAt } from './characters.js';
import { twoDigits } from './calendar.js';
import { isDigitAt, numberAt } from './numbers.js';
import { WordTrie } from './word-trie.js';

/** A time of day in a text: `16.00 น.`, `1000hrs`, `9 a.m.`. The span takes in the word for hours. */
export interface TimeToken {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  /** Whether a word such as น. or hrs says that it is one. */
  readonly hasUnit: boolean;
}

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** `16:00` or `09:00/12:00`. */
  readonly value: string;
}

const DOT = 0x2e;
const COLON = 0x3a;
const CLOSING_BRACKET = 0x29;
const COMMA = 0x2c;
const NOON = 12;

type Half = 'day' | 'morning' | 'afternoon';

const hourWords = new WordTrie<Half>([
  ...['น.', 'น', 'นาฬิกา', 'hrs.', 'hrs', 'Hrs.', 'Hrs', 'HRS', 'hours', 'hour', 'UTC', 'GMT'].map(
    (word) => [word, 'day'] as const,
  ),
  ...['a.m.', 'am', 'AM', 'A.M.', 'a.m'].map((word) => [word, 'morning'] as const),
  ...['p.m.', 'pm', 'PM', 'P.M.', 'p.m'].map((word) => [word, 'afternoon'] as const),
]);

/** Words that may stand between a date and its time. */
const introductions = new WordTrie<true>(
  [
    ...['นี้', 'ที่ผ่านมา', 'เวลา', 'ในเวลา', 'ตั้งแต่เวลา', 'ระหว่างเวลา', 'เวลาประมาณ', 'ประมาณเวลา'],
    ...['at', 'from', 'between', 'at around', 'at about', 'time'],
  ].map((word) => [word, true] as const),
);

const spanWords = new WordTrie<true>(
  ['-', '–', '—', 'ถึง', 'จนถึง', 'ถึงเวลา', 'to', 'until', 'and'].map(
    (word) => [word, true] as const,
  ),
);

/** The time that follows at once what ends at `offset`. */
export function timeAfter(text: string, offset: number): FoundTime | undefined {
  const at = skipIntroductions(text, offset);
  const first = isDigitAt(text, at) ? timeAt(text, at) : undefined;
  if (!first) return undefined;
  const last = timeAfterDash(text, first);
  if (!(first.hasUnit || last?.hasUnit || isAnnounced(text, offset, at))) return undefined;
  const value = last ? `${clock(first)}/${clock(last)}` : clock(first);
  return { start: first.start, end: last?.end ?? first.end, value };
}

/** Where a time would begin behind `offset`, blanks and the words that lead to it left aside. */
function skipIntroductions(text: string, offset: number): number {
  let at = skipBlanks(text, offset);
  for (;;) {
    const unit = unitAt(text, at);
    const end = introductions.from(text, at)?.end;
    if (end === undefined && unit !== CLOSING_BRACKET && unit !== COMMA) return at;
    at = skipBlanks(text, end ?? at + 1);
  }
}

/** Whether a word stands before a time, and not just a bracket or a comma. */
function isAnnounced(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (isLetter(unitAt(text, at))) return true;
  }
  return false;
}

function timeAfterDash(text: string, first: TimeToken): TimeToken | undefined {
  const dash = spanWords.from(text, skipBlanks(text, first.end));
  return dash && timeAt(text, skipBlanks(text, dash.end));
}

/** The time that begins at `offset`: `16.00`, `16:00`, `1600 น.`, `9 a.m.`. */
function timeAt(text: string, offset: number): TimeToken | undefined {
  const digits = clockDigits(text, offset);
  if (!digits || digits.hour > 24 || digits.minute > 59) return undefined;
  const word = hourWordAt(text, digits.end);
  const { hour, minute, end } = digits;
  if (!word) {
    return digits.isCompact ? undefined : { start: offset, end, hour, minute, hasUnit: false };
  }
  return { start: offset, end: word.end, hour: toDayHour(hour, word.word), minute, hasUnit: true };
}

/** `16.00`, or the compact `1600` and `9`, which only a word for hours makes a time. */
function clockDigits(text: string, offset: number) {
  const first = numberAt(text, offset);
  if (!first) return undefined;
  const { value, length, end } = first;
  const minutes = length <= 2 ? minutesAfter(text, end) : undefined;
  if (minutes) return { hour: value, minute: minutes.value, end: minutes.end, isCompact: false };
  if (length <= 2) return { hour: value, minute: 0, end, isCompact: true };
  const hour = Math.floor(value / 100);
  return length === 4 ? { hour, minute: value % 100, end, isCompact: true } : undefined;
}

function minutesAfter(text: string, offset: number) {
  const separator = unitAt(text, offset);
  if (separator !== DOT && separator !== COLON) return undefined;
  const minutes = numberAt(text, offset + 1);
  return minutes?.length === 2 && !isDigitAt(text, minutes.end) ? minutes : undefined;
}

function hourWordAt(text: string, offset: number) {
  // `17:30. น`: the dot is typed before the word instead of behind it.
  const from = unitAt(text, offset) === DOT ? offset + 1 : offset;
  const word = hourWords.from(text, skipBlanks(text, from));
  return word && !isLetter(unitAt(text, word.end)) ? word : undefined;
}

function toDayHour(hour: number, half: Half | undefined): number {
  if (half === 'afternoon' && hour < NOON) return hour + NOON;
  return half === 'morning' && hour === NOON ? 0 : hour;
}

function clock({ hour, minute }: TimeToken): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
