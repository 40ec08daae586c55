import type { PressRelease } from '../document/press-release.js';
import { type Placeholder, placeholdersOf } from '../facts/placeholders-of.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

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

const MESSAGES: Readonly<Record<Placeholder['kind'], Localized>> = {
  blank: {
    en: 'This place was left to be filled in; write what belongs here, or delete it',
    th: 'ช่องนี้ยังไม่ได้เติมข้อความ ให้เติมให้ครบหรือลบออก',
  },
  'empty-summary': {
    en: 'The summary is empty but for these signs; write one, or delete the line',
    th: 'บทสรุปมีแต่เครื่องหมาย ให้เขียนบทสรุปหรือลบบรรทัดนี้',
  },
};

function* check(release: PressRelease): Iterable<Finding> {
  for (const { kind, span } of placeholdersOf(release)) yield { span, message: MESSAGES[kind] };
}

export const noPlaceholder: DocumentRule = { scope: 'document', meta, check };
