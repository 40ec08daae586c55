import { FOLLOWING_VOWEL, TONE_MARK } from './characters.js';

const NIKHAHIT = '\u0e4d';
const PHINTHU = '\u0e3a';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';

const IS_TONE = new RegExp(`[${TONE_MARK}]`, 'u');
const IS_FOLLOWING_VOWEL = new RegExp(`[${FOLLOWING_VOWEL}]`, 'u');
/** Thanthakhat, nikhahit and yamakkan. */
const IS_TOP_MARK = /[\u0e4c-\u0e4e]/u;

/** What one consonant carries, in the order in which it is typed: vowel, tone, top, following vowel. */
const LEGAL = new RegExp(
  '^(?:' +
    [
      String.raw`[\u0e31\u0e34-\u0e39]?[${TONE_MARK}]?`, // กิ่
      String.raw`[\u0e34\u0e38]?[\u0e4c-\u0e4e]`, // สิทธิ์
      String.raw`[\u0e35\u0e37]?\u0e47`, // ก็
      String.raw`[${TONE_MARK}]?(?:\u0e32?\u0e30|\u0e32|\u0e33)`, // น้ำ เกาะ
    ].join('|') +
    ')$',
  'u',
);

/** A mark typed behind its vowel, or one too many: นา้. */
const MARK_BEHIND_VOWEL = /^[\u0e30\u0e32](?=[^\u0e30-\u0e33])/u;

/** What is wrong with the marks of one consonant, and how they may stand. */
export interface CellRepair {
  readonly kind: 'decomposed-sara-am' | 'misordered-mark' | 'repeated-mark' | 'conflicting-marks';
  /** One if there is no doubt, otherwise the likeliest first. */
  readonly repairs: readonly string[];
}

function rankOf(mark: string): number {
  if (IS_TONE.test(mark)) return 1;
  if (IS_TOP_MARK.test(mark)) return 2;
  return IS_FOLLOWING_VOWEL.test(mark) ? 3 : 0;
}

/** In typing order; characters of one rank keep theirs. */
function inOrder(marks: readonly string[]): string[] {
  return marks.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/**
 * Sara am in two pieces, nikhahit and sara aa, made one; a sara aa beside a whole one is lost in it,
 * as in อํา that was mended by hand.
 */
function withSaraAm(marks: readonly string[]): readonly string[] {
  const hasSaraAm = marks.includes(NIKHAHIT) || marks.includes(SARA_AM);
  if (!hasSaraAm || !marks.includes(SARA_AA)) return marks;
  const rest = marks.filter((mark) => mark !== NIKHAHIT && mark !== SARA_AA && mark !== SARA_AM);
  return [...rest, SARA_AM];
}

function withoutOneEach(marks: readonly string[]): string[] {
  return marks
    .map((_, index) => marks.toSpliced(index, 1).join(''))
    .filter((rest) => rest !== '' && LEGAL.test(rest));
}

/**
 * How what a consonant carries may stand, if it may not stand as it does.
 *
 * @param carried the vowels and marks between a consonant and the next letter
 * @returns `undefined` for Pali with phinthu and for stretched vowels, มากกก as มาาาก, which nobody
 *   can call wrong
 */
export function repairCell(carried: string): CellRepair | undefined {
  if (carried.includes(PHINTHU) || /([\u0e30\u0e32])\1\1/u.test(carried)) return undefined;
  const marks = Array.from(carried);
  const joined = withSaraAm(marks);
  const once = [...new Set(joined)];
  const ordered = inOrder(once);
  const repair = ordered.join('');
  if (!LEGAL.test(repair)) return { kind: 'conflicting-marks', repairs: withoutOneEach(ordered) };
  if (repair === carried) return undefined;
  if (joined !== marks) return { kind: 'decomposed-sara-am', repairs: [repair] };
  if (once.length < joined.length) return { kind: 'repeated-mark', repairs: [repair] };
  const marked = MARK_BEHIND_VOWEL.exec(carried)?.[0];
  return { kind: 'misordered-mark', repairs: marked ? [repair, marked.charAt(0)] : [repair] };
}
