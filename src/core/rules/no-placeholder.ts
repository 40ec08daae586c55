import { MONTHS } from '../data/months.js';
import type { PressRelease } from '../document/press-release.js';
import { isProtected } from '../document/press-release.js';
import { headlineTester } from '../facts/headlines-of.js';
import { linesOf } from '../facts/lines-of.js';
import { perBlock } from '../facts/per-block.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { shiftSpan, type Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-placeholder',
  summary: {
    en: 'Disallow places that were left to be filled in',
    th: 'ห้ามมีช่องที่ยังไม่ได้เติมข้อความ',
  },
  why: {
    en: 'A summary of dots, empty brackets or the blank of a template tell the public that nobody read the release. The blanks in names of draft laws, พ.ศ. …., are right.',
    th: 'บทสรุปที่มีแต่จุด วงเล็บว่าง หรือช่องว่างของแบบร่างที่ยังไม่ได้เติม ทำให้ประชาชนเห็นว่าไม่มีใครตรวจข่าว ส่วนช่องว่างในชื่อร่างกฎหมาย เช่น พ.ศ. .... ถูกต้องแล้ว',
  },
  levels: { draft: 'warning', publish: 'error' },
  examples: [
    { bad: 'วันนี้ ⟦()⟧ รองโฆษกฯ เปิดเผยว่า', good: 'วันนี้ (11 ธ.ค. 62) รองโฆษกฯ เปิดเผยว่า' },
    { bad: 'หารือกับ ⟦[ชื่ออีกฝ่าย]⟧ ณ กระทรวง', good: 'หารือกับนายราสมุส คัลลัสเต ณ กระทรวง' },
    {
      bad: '---\nsummary:\n  th: "⟦....⟧"\n---\n',
      good: '---\nsummary:\n  th: ไทยและฟินแลนด์เห็นพ้อง\n---\n',
    },
  ],
};

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

const placeholdersIn = perBlock((block): readonly Span[] => {
  const { kind, text } = block;
  if (kind === 'field' && EMPTY.test(text)) return [{ start: 0, end: text.length }];
  return [...findBlanks(text), ...findGaps(text)].filter((span) => !isProtected(block, span));
});

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

const MESSAGE: Localized = {
  en: 'This place was left to be filled in; write what belongs here, or delete it',
  th: 'ช่องนี้ยังไม่ได้เติมข้อความ ให้เติมให้ครบหรือลบออก',
};
const EMPTY_SUMMARY: Localized = {
  en: 'The summary is empty but for these signs; write one, or delete the line',
  th: 'บทสรุปมีแต่เครื่องหมาย ให้เขียนบทสรุปหรือลบบรรทัดนี้',
};

function* check(release: PressRelease): Iterable<Finding> {
  for (const span of emptySummaries(release)) yield { span, message: EMPTY_SUMMARY };
  for (const { block, start } of release.blocks) {
    for (const span of placeholdersIn(block))
      yield { span: shiftSpan(span, start), message: MESSAGE };
  }
}

export const noPlaceholder: DocumentRule = { scope: 'document', meta, check };
