import type { Span } from '../text/span.js';
import { ANY_DIGIT } from '../thai/digits.js';

const LONGEST_CONTEXT = 60;

/**
 * โทร. 0 2281 1111 ต่อ 12 · สายด่วน 1111: only digits and their joints follow the word. It is read from
 * the end back, `$(?<=…)`, for a search from the front would begin anew at every character.
 */
const PHONE_WORD = new RegExp(
  '$(?<=(?:โทร(?:ศัพท์|สาร)?|สายด่วน|แฟกซ์|มือถือ|เบอร์|Tel|Fax|Hotline|Call Center)[.:]?' +
    String.raw`(?:${ANY_DIGIT}|[\s.,:()/\u2013-]|ต่อ)*)`,
  'iu',
);

/** The groups of digits around a number, one space or hyphen between them. */
const GROUPS_BEFORE = new RegExp(`$(?<=(?<groups>(?:${ANY_DIGIT}+[ -])+))`, 'u');
const GROUPS_AFTER = new RegExp(`^(?:[ -]${ANY_DIGIT}+)+`, 'u');

/** 0 2281 1111 · 081-234-5678: nine or ten digits from 0, as every Thai number has. */
const PHONE = new RegExp(`^[0๐](?:[ -]?${ANY_DIGIT}){8,9}$`, 'u');

/** The groups of digits that the number is one of. */
export function digitGroups(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST_CONTEXT), start);
  const after = text.slice(end, end + LONGEST_CONTEXT);
  return {
    start: start - (GROUPS_BEFORE.exec(before)?.groups?.['groups']?.length ?? 0),
    end: end + (GROUPS_AFTER.exec(after)?.[0].length ?? 0),
  };
}

/** Shorter numbers count something (มือถือ 2 เครื่อง) or name it (ฉลากเบอร์ 5). */
const SHORTEST = 3;

/** Whether the number is a telephone number or a part of one. */
export function isPhoneNumber(text: string, span: Span): boolean {
  const { start, end } = digitGroups(text, span);
  const digits = text.slice(start, end);
  if (PHONE.test(digits)) return true;
  const before = text.slice(Math.max(0, span.start - LONGEST_CONTEXT), span.start);
  if (!PHONE_WORD.test(before)) return false;
  return SHORTEST <= digits.replace(/[ -]/gu, '').length || /ต่อ\s*$/u.test(before);
}
