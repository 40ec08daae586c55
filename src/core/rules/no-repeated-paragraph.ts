import type { PressRelease } from '../document/press-release.js';
import { headlineTester } from '../facts/headlines-of.js';
import { repeatedParagraphsOf } from '../facts/line-index.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { wholeLine } from '../text/lines.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-repeated-paragraph',
  summary: {
    en: 'Disallow the same paragraph twice',
    th: 'ห้ามมีย่อหน้าเดียวกันซ้ำ',
  },
  why: {
    en: 'It was pasted twice, or the lead was copied into the summary and stayed. Readers who notice wonder what else nobody read.',
    th: 'เกิดจากวางข้อความซ้ำ หรือคัดลอกย่อหน้านำไปเป็นบทสรุปแล้วลืมลบ ผู้อ่านที่สังเกตเห็นจะสงสัยว่าข่าวนี้ผ่านการตรวจทานหรือไม่',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: '# ไทยหารือญี่ปุ่น\n\nทั้งสองฝ่ายเห็นพ้องให้จัดทำบันทึกความร่วมมือด้านดิจิทัลฉบับใหม่ โดยตั้งเป้าหมายลงนามในเดือนมกราคม ณ กรุงเทพฯ\n\n⟦ทั้งสองฝ่ายเห็นพ้องให้จัดทำบันทึกความร่วมมือด้านดิจิทัลฉบับใหม่ โดยตั้งเป้าหมายลงนามในเดือนมกราคม ณ กรุงเทพฯ⟧\n\nในช่วงท้าย รัฐมนตรีกล่าวขอบคุณ',
      good: '# ไทยหารือญี่ปุ่น\n\nทั้งสองฝ่ายเห็นพ้องให้จัดทำบันทึกความร่วมมือด้านดิจิทัลฉบับใหม่ โดยตั้งเป้าหมายลงนามในเดือนมกราคม ณ กรุงเทพฯ\n\nในช่วงท้าย รัฐมนตรีกล่าวขอบคุณ',
    },
  ],
};

/** Lines further apart may belong to two tables or two subjects, which share long sentences. */
const SHORTEST_APART = 200;
const APART = 4;

/** Summaries of cabinet meetings list their subjects before they treat them: many lines stand twice. */
const MOST_REPEATS = 2;

/** Items and subjects, which may be listed first and treated later. */
const LISTED = /^(?:[-–•*·o]\s|\(?[0-9๐-๙]{1,3}[.)]|\(?[ก-ฮa-z][.)]|เรื่อง|title\s*:|topic\s*:)/iu;

interface Repeat {
  readonly span: Span;
  readonly first: Span;
}

/** The repeats, or some more of them than a release may have. */
function repeatsIn(release: PressRelease): Repeat[] {
  const isHeadline = headlineTester(release);
  const repeats: Repeat[] = [];
  for (const [first, ...others] of repeatedParagraphsOf(release)) {
    if (MOST_REPEATS < repeats.length) break;
    if (!first || LISTED.test(first.seen) || isHeadline(first.seen)) continue;
    for (const { span, seen, index } of others) {
      const isApart = APART <= index - first.index;
      if (!isApart || SHORTEST_APART <= seen.length) repeats.push({ span, first: first.span });
    }
  }
  return repeats;
}

function* check(release: PressRelease): Iterable<Finding> {
  const repeats = repeatsIn(release);
  if (MOST_REPEATS < repeats.length) return;
  for (const { span, first } of repeats) {
    yield {
      span,
      message: {
        en: 'This paragraph stands here for the second time; delete it',
        th: 'ย่อหน้านี้ซ้ำกับย่อหน้าก่อนหน้า ควรลบออก',
      },
      related: [{ span: first, message: { en: 'The first time', th: 'ครั้งแรก' } }],
      fixes: [
        {
          title: { en: 'Delete the repeated paragraph', th: 'ลบย่อหน้าที่ซ้ำ' },
          safe: false,
          edits: [{ span: wholeLine(release.text, span), text: '' }],
        },
      ],
    };
  }
}

export const noRepeatedParagraph: DocumentRule = { scope: 'document', meta, check };
