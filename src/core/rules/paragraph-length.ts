import type { Block } from '../document/block.js';
import { type NumberOption, optionsOf, readNumber } from '../lint/rule-options.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { asSeen } from '../text/normalise.js';

const longest: NumberOption = {
  kind: 'number',
  name: 'longest',
  default: 1500,
  summary: {
    en: 'How many characters a paragraph may have',
    th: 'จำนวนอักขระสูงสุดของย่อหน้า',
  },
};

const meta: RuleMeta = {
  id: 'paragraph-length',
  summary: {
    en: 'Limit the length of paragraphs',
    th: 'จำกัดความยาวของย่อหน้า',
  },
  why: {
    en: 'On a telephone 1,500 characters are two screens without a break. Of a hundred paragraphs in releases one is longer.',
    th: 'ข้อความ 1,500 อักขระยาวราวสองหน้าจอโทรศัพท์ ในข่าวหนึ่งร้อยย่อหน้ามีเพียงย่อหน้าเดียวที่ยาวกว่านี้',
  },
  levels: { draft: 'info', publish: 'info' },
  examples: [
    {
      bad: `⟦ทั้งสองฝ่ายหารือความร่วมมือด้านดิจิทัล⟧${' ทั้งสองฝ่ายหารือความร่วมมือด้านดิจิทัล'.repeat(39)}`,
      good: 'ทั้งสองฝ่ายหารือความร่วมมือด้านดิจิทัล',
    },
  ],
  options: [longest],
};

/** A line under the whole paragraph would hide every other. */
const LONGEST_UNDERLINE = 40;

/** Where the first word or phrase ends, as spaces tell it. */
function beginningOf(text: string): number {
  return /^\S+/u.exec(text.slice(0, LONGEST_UNDERLINE))?.[0].length ?? 1;
}

function* check({ kind, text }: Block, context: RuleContext): Iterable<Finding> {
  const most = readNumber(optionsOf(context, meta), longest);
  if (kind !== 'paragraph' || text.length <= most) return;
  const { length } = asSeen(text);
  if (length <= most) return;
  yield {
    span: { start: 0, end: beginningOf(text) },
    message: {
      en: `This paragraph has ${length} characters; part it, ${most} are the most`,
      th: `ย่อหน้านี้ยาว ${length} อักขระ ควรแบ่งย่อหน้าไม่ให้เกิน ${most} อักขระ`,
    },
  };
}

export const paragraphLength: BlockRule = { scope: 'block', meta, check };
