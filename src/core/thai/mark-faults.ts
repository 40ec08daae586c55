import type { Span } from '../text/span.js';
import { type CellRepair, repairCell } from './cell.js';
import {
  CONSONANT,
  FOLLOWING_VOWEL,
  LEADING_VOWEL,
  MARK,
  THAI_LETTER,
  TONE_MARK,
} from './characters.js';
import { withoutOldGlyphs } from './old-glyphs.js';

/** Vowels and marks that cannot stand as they do. */
export interface MarkFault {
  readonly kind: CellRepair['kind'] | 'double-sara-e' | 'stray-mark';
  /** With the consonant that carries the marks. */
  readonly span: Span;
  /** What may stand there instead: one if there is no doubt, otherwise the likeliest first. */
  readonly repairs: readonly string[];
}

const CARRIED = `${MARK}${FOLLOWING_VOWEL}`;

/** What a consonant may carry. That most consonants do is why the search can be fast. */
const WELL_FORMED = [
  String.raw`[\u0e31\u0e36][${TONE_MARK}]?`, // กั กึ้
  String.raw`[\u0e34\u0e38][${TONE_MARK}\u0e4c\u0e4d]?`, // กิ่ สิทธิ์ พันธุ์
  String.raw`[\u0e35\u0e37][${TONE_MARK}\u0e47]?`, // กี่ กื้อ
  String.raw`\u0e39[${TONE_MARK}]?`, // กู้
  String.raw`[\u0e3a\u0e47\u0e4c-\u0e4e]`, // กฺ ก็ ศูนย์
  String.raw`[${TONE_MARK}]?(?:\u0e32?\u0e30|\u0e32|\u0e33)?`, // ก้ เกาะ น้ำ
].join('|');

const SUSPECT = new RegExp(
  `(?<cell>[${CONSONANT}])(?!(?:${WELL_FORMED})(?![${CARRIED}]))[${CARRIED}]+` +
    `|(?<orphans>(?<![${CONSONANT}${CARRIED}])[${CARRIED}]+)` +
    `|(?<leading>[${LEADING_VOWEL}]{2,}|[${LEADING_VOWEL}](?=[ \\t\\u00a0]+\\S))`,
  'gu',
);

/** Behind these a mark is being shown, not misplaced: “สระ (ิ)”, ◌่, -ะ. */
const SHOWN_BEFORE = /["'“‘([{<◌\-–—*_`/.]$/u;
const ENDS_IN_LETTER = new RegExp(`[${THAI_LETTER}]$`, 'u');
const CELL_BEFORE_BLANKS = new RegExp(
  `(?<cell>[${CONSONANT}][${MARK}]{0,2})[ \\t\\u00a0]{1,2}$`,
  'u',
);
const CONSONANT_AFTER_BLANKS = new RegExp(`^[ \\t\\u00a0]+[${CONSONANT}]`, 'u');
const STARTS_WITH_LETTER = new RegExp(`^[${THAI_LETTER}]`, 'u');

/** How many blanks may part a vowel from its consonant; more are a table or an indent. */
const LONGEST_GAP = 2;
/** A consonant, two marks and the blanks behind them. */
const LONGEST_PARTED = 3 + LONGEST_GAP;

function cellFault(text: string, start: number): MarkFault | undefined {
  const base = text.charAt(0);
  const repair = repairCell(text.slice(1));
  return (
    repair && {
      kind: repair.kind,
      span: { start, end: start + text.length },
      repairs: repair.repairs.map((carried) => base + carried),
    }
  );
}

/** เเ typed for แ; of other vowels before one consonant the last was probably meant. */
function leadingFault(vowels: string, start: number): MarkFault {
  const span = { start, end: start + vowels.length };
  if (vowels === 'เเ') return { kind: 'double-sara-e', span, repairs: ['แ', 'เ'] };
  if (/^เ+$/u.test(vowels)) return { kind: 'double-sara-e', span, repairs: ['เ', 'แ'] };
  const repairs = [...new Set(Array.from(vowels).toReversed())];
  return { kind: 'stray-mark', span, repairs };
}

/** A following vowel that blanks part from its consonant: อย่ างต่อเนื่อง. */
function partedFault(before: string, marks: string, start: number): MarkFault | undefined {
  const parted = CELL_BEFORE_BLANKS.exec(before);
  const cell = parted?.groups?.['cell'];
  if (!parted || cell === undefined) return undefined;
  const span = { start: start - parted[0].length, end: start + marks.length };
  const whole = cell + marks;
  return { kind: 'stray-mark', span, repairs: cellFault(whole, 0)?.repairs ?? [whole] };
}

function orphanFault(text: string, marks: string, start: number): MarkFault | undefined {
  const end = start + marks.length;
  const before = text.slice(Math.max(0, start - LONGEST_PARTED), start);
  if (SHOWN_BEFORE.test(before)) return undefined;
  const isMark = marks.charCodeAt(0) === 0x0e31 || 0x0e33 < marks.charCodeAt(0);
  if (!isMark) {
    // Letters set apart, ค ณ ะ, are no fault of their vowels.
    if (!STARTS_WITH_LETTER.test(text.slice(end, end + 1))) return undefined;
    const parted = partedFault(before, marks, start);
    if (parted) return parted;
  }
  const isDegree = marks === '\u0e4d' && /[0-9๐-๙][ \u00a0]?$/u.test(before);
  return { kind: 'stray-mark', span: { start, end }, repairs: [isDegree ? '°' : ''] };
}

/**
 * A vowel that blanks part from its consonant, or that has none. At the end of a line it was cut
 * there, which is another fault.
 */
function loneLeadingFault(text: string, vowel: string, start: number): MarkFault | undefined {
  if (!ENDS_IN_LETTER.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const rest = CONSONANT_AFTER_BLANKS.exec(text.slice(start + 1, start + LONGEST_GAP + 2))?.[0];
  const end = start + vowel.length + (rest?.length ?? 0);
  const repairs = rest === undefined ? [''] : [vowel + rest.trim(), rest];
  return { kind: 'stray-mark', span: { start, end }, repairs };
}

/**
 * Every place where vowels and marks cannot stand as they do, in order; at most one at a place, so
 * that the rules about them share the work and never disagree.
 */
export function findMarkFaults(source: string): MarkFault[] {
  const text = withoutOldGlyphs(source);
  return Array.from(text.matchAll(SUSPECT)).flatMap((match) => {
    const [own] = match;
    const { cell, orphans } = match.groups ?? {};
    if (cell !== undefined) return cellFault(own, match.index) ?? [];
    if (orphans !== undefined) return orphanFault(text, own, match.index) ?? [];
    if (own.length === 1) return loneLeadingFault(text, own, match.index) ?? [];
    return [leadingFault(own, match.index)];
  });
}
