import type { PressRelease } from '../document/press-release.js';
import { unexplainedAbbreviationsOf } from '../facts/unexplained-abbreviations-of.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'abbreviation-defined',
  summary: {
    en: 'Require abbreviations that not everybody knows to be written out once',
    th: 'ให้เขียนชื่อเต็มของตัวย่อที่ไม่ใช่คำที่ใช้กันทั่วไปอย่างน้อยครั้งหนึ่ง',
  },
  why: {
    en: 'Readers outside the ministry do not know its committees and projects by their initials. Abbreviations of ministries, agencies and international bodies, and those that every reader knows, need no full form.',
    th: 'ผู้อ่านนอกกระทรวงไม่รู้จักชื่อย่อของคณะกรรมการและโครงการ ส่วนชื่อย่อของกระทรวง กรม องค์การระหว่างประเทศ และคำย่อที่ทุกคนรู้จัก ไม่ต้องเขียนชื่อเต็ม',
  },
  levels: { draft: 'info', publish: 'warning' },
  examples: [
    { bad: 'ที่ประชุม ⟦กนภ.⟧ มีมติ', good: 'ที่ประชุมคณะกรรมการนโยบายภูมิภาค (กนภ.) มีมติ' },
    { bad: 'Members of the ⟦ADD⟧ met.', good: 'Members of the Abu Dhabi Dialogue (ADD) met.' },
  ],
  doubtsWords: true,
};

function* check(release: PressRelease): Iterable<Finding> {
  for (const { span, text } of unexplainedAbbreviationsOf(release)) {
    yield {
      span,
      message: {
        en: `“${text}” is never written out; give its full form first, then (${text})`,
        th: `“${text}” ไม่มีชื่อเต็มในข่าว ควรเขียนชื่อเต็มก่อน แล้วตามด้วย (${text})`,
      },
    };
  }
}

export const abbreviationDefined: DocumentRule = { scope: 'document', meta, check };
