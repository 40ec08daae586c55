import {
  BEFORE_ONE_KAN,
  BEFORE_TWO_DAI,
  NEVER_TWICE_ENGLISH,
  NEVER_TWICE_SPACED,
  NEVER_TWICE_THAI,
} from '../data/repeated-words.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { PhraseFinder } from '../text/phrase-finder.js';
import type { Span } from '../text/span.js';
import { isMadeOfWords } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-repeated-word',
  summary: {
    en: 'Disallow a word twice in a row',
    th: 'ห้ามพิมพ์คำซ้ำติดกัน',
  },
  why: {
    en: 'The eye skips the second one, so proofreaders miss it too. Only words are reported that no sentence has twice.',
    th: 'สายตามักข้ามคำที่สอง ผู้ตรวจทานจึงไม่เห็น กฎนี้รายงานเฉพาะคำที่ไม่มีประโยคใดใช้ซ้ำติดกัน',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'อำนวย⟦ความความ⟧สะดวกให้แก่ประชาชน', good: 'อำนวยความสะดวกให้แก่ประชาชน' },
    {
      bad: 'The Minister welcomed ⟦the the⟧ Ambassador.',
      good: 'The Minister welcomed the Ambassador.',
    },
  ],
  doubtsWords: true,
};

interface Doubled {
  readonly phrase: string;
  readonly word: string;
  /** One of these must stand directly before. */
  readonly onlyAfter?: readonly string[];
  readonly notAfter?: readonly string[];
}

const finder = new PhraseFinder<Doubled>([
  ...NEVER_TWICE_THAI.map((word) => ({ phrase: word + word, word })),
  ...[' ', '\u00a0'].flatMap((gap) =>
    NEVER_TWICE_SPACED.map((word) => ({ phrase: word + gap + word, word })),
  ),
  { phrase: ' ณ ณ ', word: 'ณ' },
  { phrase: 'ได้ได้', word: 'ได้', notAfter: BEFORE_TWO_DAI },
  { phrase: 'การการ', word: 'การ', onlyAfter: BEFORE_ONE_KAN },
]);

const ENGLISH = new RegExp(
  `(?<![\\w'’.-])(?<word>${NEVER_TWICE_ENGLISH.join('|')})[ \\u00a0\\r\\n]+\\k<word>(?![\\w'’-])`,
  'gu',
);

/** The two words of a doubled one. */
function wordsOf({ start, end }: Span, { word, phrase }: Doubled): [first: Span, second: Span] {
  const lead = phrase.indexOf(word);
  const first = start + lead;
  const second = end - (phrase.length - phrase.lastIndexOf(word));
  return [
    { start: first, end: first + word.length },
    { start: second, end: second + word.length },
  ];
}

function isMistake(text: string, span: Span, doubled: Doubled, { segment }: RuleContext): boolean {
  const { word, onlyAfter, notAfter = [] } = doubled;
  // จังหวัดจังหวัดละ 10 คน: so many to each.
  if (text.startsWith('ละ', span.end)) return false;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  if (onlyAfter && !onlyAfter.some((last) => before.endsWith(last))) return false;
  if (notAfter.some((last) => before.endsWith(last))) return false;
  return word === 'ณ' || wordsOf(span, doubled).every((own) => isMadeOfWords(text, own, segment));
}

function report(word: string, [first, second]: readonly [Span, Span]): Finding {
  return {
    span: { start: first.start, end: second.end },
    message: {
      en: `“${word}” stands here twice; delete one`,
      th: `พิมพ์ “${word}” ซ้ำ ควรลบออกคำหนึ่ง`,
    },
    fixes: [
      {
        title: { en: `Delete one “${word}”`, th: `ลบ “${word}” ออกคำหนึ่ง` },
        safe: false,
        edits: [{ span: { start: first.end, end: second.end }, text: '' }],
      },
    ],
  };
}

function* checkThai(block: Block, context: RuleContext): Iterable<Finding> {
  let end = -1;
  for (const { span, entry } of finder.findIn(block.text)) {
    // Of a word that stands there many times, the first two are enough.
    const goesOn = span.start === end;
    end = span.end;
    if (goesOn || isProtected(block, span)) continue;
    if (!isMistake(block.text, span, entry, context)) continue;
    yield report(entry.word, wordsOf(span, entry));
  }
}

function* checkEnglish(block: Block): Iterable<Finding> {
  for (const { 0: own, index, groups } of block.text.matchAll(ENGLISH)) {
    const word = groups?.['word'] ?? '';
    const span = { start: index, end: index + own.length };
    if (isProtected(block, span)) continue;
    const first = { start: span.start, end: span.start + word.length };
    yield report(word, [first, { start: span.end - word.length, end: span.end }]);
  }
}

function* check(block: Block, context: RuleContext): Iterable<Finding> {
  yield* checkThai(block, context);
  yield* checkEnglish(block);
}

export const noRepeatedWord: BlockRule = { scope: 'block', meta, check };
