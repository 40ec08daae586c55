import type { PressRelease } from '../document/press-release.js';
import { headlinesOf, LONGEST_ON_SITE } from '../facts/headlines-of.js';
import { type NumberOption, optionsOf, readNumber } from '../lint/rule-options.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';

const longest: NumberOption = {
  kind: 'number',
  name: 'longest',
  default: LONGEST_ON_SITE,
  summary: {
    en: 'How many characters a headline may have',
    th: 'จำนวนอักขระสูงสุดของหัวข่าว',
  },
};

const meta: RuleMeta = {
  id: 'headline-length',
  summary: {
    en: 'Limit the length of headlines',
    th: 'จำกัดความยาวของหัวข่าว',
  },
  why: {
    en: "Half of the government's headlines have no more than 105 characters. Its website cuts what is longer than 180.",
    th: 'หัวข่าวของรัฐบาลครึ่งหนึ่งยาวไม่เกิน 105 อักขระ และเว็บไซต์ตัดส่วนที่เกิน 180 อักขระ',
  },
  levels: { draft: 'info', publish: 'info' },
  examples: [
    {
      bad: `# ⟦${'ประชุมความร่วมมือด้านดิจิทัล '.repeat(7).trim()}⟧`,
      good: '# ประชุมความร่วมมือด้านดิจิทัล',
    },
  ],
  options: [longest],
};

function* check(release: PressRelease, context: RuleContext): Iterable<Finding> {
  const most = readNumber(optionsOf(context, meta), longest);
  for (const { text, span } of headlinesOf(release)) {
    if (text.length <= most) continue;
    yield {
      span,
      message: {
        en: `This headline has ${text.length} characters; ${most} are the most`,
        th: `หัวข่าวนี้ยาว ${text.length} อักขระ ควรไม่เกิน ${most} อักขระ`,
      },
    };
  }
}

export const headlineLength: DocumentRule = { scope: 'document', meta, check };
