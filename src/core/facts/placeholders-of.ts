import { MONTHS } from '../data/months.js';
import type { PressRelease } from '../document/press-release.js';
import { isProtected } from '../document/press-release.js';
import { scalarsIn } from '../frontmatter/walk.js';
import { shiftSpan, type Span } from '../text/span.js';
import { headlineTester } from './headlines-of.js';
import { linesOf } from './lines-of.js';
import { perBlock } from './per-block.js';

/** A place that was left to be filled in. */
export interface Placeholder {
  readonly kind: 'blank' | 'empty-summary';
  readonly span: Span;
}

const known = new WeakMap<PressRelease, readonly Placeholder[]>();

/** Every place that waits for a text, in the order of the release. */
export function placeholdersOf(release: PressRelease): readonly Placeholder[] {
  const found = known.get(release);
  if (found) return found;
  const blanks = release.blocks.flatMap(({ block, start }) =>
    blanksIn(block).map((span) => shiftSpan(span, start)),
  );
  const all = [
    ...[...blanksOfValues(release), ...blanks].map((span) => ({ kind: 'blank' as const, span })),
    ...emptySummaries(release).map((span) => ({ kind: 'empty-summary' as const, span })),
  ].sort((a, b) => a.span.start - b.span.start);
  known.set(release, all);
  return all;
}

const BLANK_WORDS =
  'ชื่อ|ตำแหน่ง|วัน เดือน ปี|วันที่|เวลา|สถานที่|ประเทศ|สาระสำคัญ|สาขา|จำนวน|หัวข้อ|ใส่|เติม|ระบุ' +
  '|names?|positions?|places?|time|date|month|country|title|substance|field of|insert|fill in|topic';

interface Blank {
  /** What the text must contain for the pattern to be worth a try. */
  readonly sign: string;
  readonly pattern: RegExp;
}

const BLANKS: readonly Blank[] = [
  // [ชื่อฝ่ายไทย], a blank of a template; [ข่าว](…) is a link.
  {
    sign: '[',
    pattern: new RegExp(String.raw`\[(?:${BLANK_WORDS})[^\[\]\r\n]{0,40}\](?!\()`, 'giu'),
  },
  // วันนี้ () รองโฆษกฯ, but not f() nor [ข่าว]()
  { sign: '(', pattern: /(?<=[\s\u0e00-\u0e7f])\([ \u00a0]*\)/gu },
  { sign: '(รอ', pattern: /\((?:รอข้อมูล|รอยืนยัน)[^()\r\n]{0,30}\)/gu },
  { sign: '(ใส่', pattern: /\(ใส่(?:ชื่อ|วันที่|ตำแหน่ง)[^()\r\n]{0,30}\)/gu },
  // the name of xxx
  { sign: 'xxx', pattern: /(?<![^\s(“"])x{3,}(?![^\s).,”"])/gu },
  { sign: 'XXX', pattern: /(?<![^\s(“"])X{3,}(?![^\s).,”"])/gu },
  { sign: 'TODO', pattern: /\bTODO\b/gu },
  { sign: 'TBD', pattern: /\bTBD\b/gu },
  { sign: 'lorem ipsum', pattern: /\blorem ipsum\b/gu },
];

/** Dots or a rule that wait for a number. */
const GAP = /\.{3,}|…+|_{3,}/gu;

/** What stands around a gap that waits for a time, a number or a day; พ.ศ. .... waits for the law. */
const AROUND_GAP: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/เวลา[ \u00a0]?$/u, /^[ \u00a0]*น\./u],
  [/จำนวน[ \u00a0]?$/u, /^[ \u00a0]*(?:คน|ราย|บาท|ล้าน|แห่ง)/u],
  [
    /วันที่[ \u00a0]?$/u,
    new RegExp(`^[ \\u00a0]*(?:เดือน|${MONTHS.map(({ thai }) => thai).join('|')})`, 'u'),
  ],
];
const CONTEXT = 16;

function findBlanks(text: string): Span[] {
  return BLANKS.filter(({ sign }) => text.includes(sign)).flatMap(({ pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: own, index }) => ({
      start: index,
      end: index + own.length,
    })),
  );
}

function findGaps(text: string): Span[] {
  return Array.from(text.matchAll(GAP)).flatMap(({ 0: own, index: start }) => {
    const end = start + own.length;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const isGap = AROUND_GAP.some(([left, right]) => left.test(before) && right.test(after));
    return isGap ? [{ start, end }] : [];
  });
}

/** Nothing but dots and strokes. */
const EMPTY = /^[.\-–—_…*/ \u00a0]+$/u;
/** A longer line of them is a rule. */
const LONGEST_EMPTY = 8;

const blanksIn = perBlock((block): readonly Span[] => {
  const { kind, text } = block;
  if (kind === 'field' && EMPTY.test(text)) return [{ start: 0, end: text.length }];
  return [...findBlanks(text), ...findGaps(text)].filter((span) => !isProtected(block, span));
});

/** Blanks in values of the frontmatter that are in no language, such as `agency`. */
function blanksOfValues({ frontmatter, text }: PressRelease): Span[] {
  const texts = new Set(frontmatter?.texts.map(({ span }) => span.start));
  return scalarsIn(frontmatter?.root).flatMap(({ scalar: { inner, value } }) =>
    typeof value === 'string' && !texts.has(inner.start)
      ? findBlanks(text.slice(inner.start, inner.end)).map((span) => shiftSpan(span, inner.start))
      : [],
  );
}

/** The summary that the website asks for behind the headline, filled with dots to satisfy it. */
function emptySummaries(release: PressRelease): Span[] {
  const isHeadline = headlineTester(release);
  let behindHeadline = false;
  const empty = linesOf(release).flatMap(({ text, seen, span }) => {
    const isEmpty = text.length <= LONGEST_EMPTY && EMPTY.test(text);
    const found = isEmpty ? [{ text, span, behindHeadline }] : [];
    behindHeadline = isHeadline(seen);
    return found;
  });
  // A point on a line of its own parts paragraphs where it stands between several.
  const points = empty.filter(({ text }) => text === '.').length;
  return empty
    .filter((line) => line.behindHeadline && (line.text !== '.' || points === 1))
    .map(({ span }) => span);
}
