import type { Span } from '../text/span.js';

/** What may stand between a number and the word that makes it a name. */
const GAP = '[ \\u00a0\\u200b]?';

/** A Latin word beside the number: Defense & Security 2025, Web 3.0, 4.0 Industry. */
const LATIN_BEFORE = new RegExp(`[A-Za-z][&+'’.-]?${GAP}[-–/(]?$`, 'u');
const LATIN_AFTER = new RegExp(`^[-–/)]?${GAP}[A-Za-z]`, 'u');

/** โควิด-19 · โคโรนา 2019 · ไทยแลนด์ 4.0: names whose number most releases leave in Arabic digits. */
const NAME_BEFORE = new RegExp(`(?:โควิด|โคโรนา|โคโรน่า|ไทยแลนด์)(?:ไวรัส)?${GAP}[-–]?${GAP}$`, 'u');

/** โทร. 0 2281 1111 ต่อ 12 · สายด่วน 1111: only digits and their joints follow the word. */
const PHONE_WORD = /(?:โทร(?:ศัพท์|สาร)?|สายด่วน|แฟกซ์|มือถือ|เบอร์)[.:]?[\d๐-๙\s\u00a0,.:()/\u2013-]*$/u;

const LONGEST_CONTEXT = 60;

/**
 * Whether a number stays in Arabic digits although the text around it is in Thai ones. Counted in
 * the releases of 2557–2568: names with Latin words, COVID-19, Thailand 4.0, telephone numbers.
 */
export function keepsArabic(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CONTEXT), start);
  const after = text.slice(end, end + 3);
  return (
    LATIN_BEFORE.test(before) ||
    LATIN_AFTER.test(after) ||
    NAME_BEFORE.test(before) ||
    PHONE_WORD.test(before)
  );
}
