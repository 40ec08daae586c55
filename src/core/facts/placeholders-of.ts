import { MONTHS } from '../data/months.js';
import type { PressRelease } from '../document/press-release.js';
import { isProtected } from '../document/press-release.js';
import { perFrontmatter } from '../frontmatter/per-frontmatter.js';
import { scalarsIn } from '../frontmatter/walk.js';
import { oncePer } from '../once-per.js';
import { shiftSpan, type Span } from '../text/span.js';
import { headlineTester } from './headlines-of.js';
import { linesIn } from './lines-of.js';
import { perBlock } from './per-block.js';
import { foundPerStretch, perStretch, placing, shiftFound } from './per-stretch.js';

/** A place that was left to be filled in. */
export interface Placeholder {
  readonly kind: 'blank' | 'empty-summary';
  readonly span: Span;
}

/** Every place that waits for a text, in the order of the release. */
export const placeholdersOf = oncePer((release: PressRelease): readonly Placeholder[] =>
  [
    ...blanksOfValues(release),
    ...release.stretches.flatMap(blanksAt),
    ...emptySummaries(release),
  ].sort((a, b) => a.span.start - b.span.start),
);

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

function toBlank(span: Span): Placeholder {
  return { kind: 'blank', span };
}

const blanksInBlock = perBlock((block): readonly Placeholder[] => {
  const { kind, text } = block;
  if (kind === 'field' && EMPTY.test(text)) return [toBlank({ start: 0, end: text.length })];
  return [...findBlanks(text), ...findGaps(text)]
    .filter((span) => !isProtected(block, span))
    .map(toBlank);
});

const blanksAt = placing(foundPerStretch(blanksInBlock));

/** Blanks in values of the frontmatter that are in no language, such as `agency`. */
const blanksInValues = perFrontmatter(({ root, texts }, text): readonly Placeholder[] => {
  const starts = new Set(texts.map(({ span }) => span.start));
  return scalarsIn(root).flatMap(({ scalar: { inner, value } }) =>
    typeof value === 'string' && !starts.has(inner.start)
      ? findBlanks(text.slice(inner.start, inner.end)).map((span) =>
          toBlank(shiftSpan(span, inner.start)),
        )
      : [],
  );
});

function blanksOfValues({ frontmatter, text }: PressRelease): readonly Placeholder[] {
  return frontmatter ? blanksInValues(frontmatter, text) : [];
}

/** A line of dots and strokes. */
interface EmptyLine {
  readonly text: string;
  readonly span: Span;
  /** The line before it in its stretch, as a reader sees it; `undefined` if it is the first. */
  readonly before: string | undefined;
}

const emptyLinesIn = perStretch((stretch): readonly EmptyLine[] => {
  const lines = linesIn(stretch);
  return lines.flatMap(({ text, span }, index) =>
    text.length <= LONGEST_EMPTY && EMPTY.test(text)
      ? [{ text, span, before: lines[index - 1]?.seen }]
      : [],
  );
});

/** Empty lines with what stands before them, in the file. */
function emptyLinesOf({ stretches }: PressRelease): EmptyLine[] {
  let last: string | undefined;
  return stretches.flatMap(({ stretch, start }) => {
    const before = last;
    last = linesIn(stretch).at(-1)?.seen ?? last;
    const own = emptyLinesIn(stretch);
    if (own.length === 0) return own;
    return own.map((line) => ({
      ...shiftFound(line, start),
      before: line.before ?? before,
    }));
  });
}

/** The summary that the website asks for behind the headline, filled with dots to satisfy it. */
function emptySummaries(release: PressRelease): Placeholder[] {
  const lines = emptyLinesOf(release);
  if (lines.length === 0) return [];
  const isHeadline = headlineTester(release);
  // A point on a line of its own parts paragraphs where it stands between several.
  const points = lines.filter(({ text }) => text === '.').length;
  return lines
    .filter(({ before }) => before !== undefined && isHeadline(before))
    .filter(({ text }) => text !== '.' || points === 1)
    .map(({ span }) => ({ kind: 'empty-summary', span }));
}
