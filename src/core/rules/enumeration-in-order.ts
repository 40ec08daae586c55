import type { PressRelease } from '../document/press-release.js';
import { enumeratorsOf } from '../facts/enumerators-of.js';
import type { DocumentRule, Finding, Fix, RuleMeta } from '../lint/rule.js';
import { type EnumerationGap, findEnumerationGaps } from '../numerals/enumeration-gaps.js';
import { enumeratorNumber, enumeratorText } from '../numerals/enumerators.js';

const meta: RuleMeta = {
  id: 'enumeration-in-order',
  summary: {
    en: 'Require the numbers of a list to follow one another',
    th: 'เลขข้อต้องเรียงต่อกัน',
  },
  why: {
    en: 'Readers look for the item that is missing, and cannot tell whether a measure was dropped or only the number.',
    th: 'ผู้อ่านจะมองหาข้อที่ขาดไป และไม่ทราบว่ามาตรการหายไปหนึ่งข้อ หรือเพียงพิมพ์เลขผิด',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'โครงการมี 3 ด้าน ได้แก่ 1) ด้านน้ำ 2) ด้านดิน และ ⟦4)⟧ ด้านป่าไม้',
      good: 'โครงการมี 3 ด้าน ได้แก่ 1) ด้านน้ำ 2) ด้านดิน และ 3) ด้านป่าไม้',
    },
  ],
};

function renumbering({ rest }: EnumerationGap): Fix {
  return {
    title: { en: 'Number the items from here on anew', th: 'เรียงเลขข้อใหม่ตั้งแต่ข้อนี้' },
    safe: false,
    edits: rest.map(({ number, value, form }) => ({
      span: number,
      text: enumeratorNumber(value - 1, form),
    })),
  };
}

function* check(release: PressRelease): Iterable<Finding> {
  for (const gap of findEnumerationGaps(release.text, enumeratorsOf(release))) {
    const { before, rest } = gap;
    const [{ span, value, form }] = rest;
    const last = enumeratorText(before.value, form);
    const own = enumeratorText(value, form);
    const missing = enumeratorText(value - 1, form);
    yield {
      span,
      message: {
        en: `${own} follows ${last}; ${missing} is missing`,
        th: `ข้อ ${own} ต่อจากข้อ ${last} ขาดข้อ ${missing}`,
      },
      related: [{ span: before.span, message: { en: 'The item before', th: 'ข้อก่อนหน้า' } }],
      fixes: [renumbering(gap)],
    };
  }
}

export const enumerationInOrder: DocumentRule = { scope: 'document', meta, check };
