import type { ProtectionReason } from '../document/block.js';
import type { Localized } from '../l10n/locale.js';
import type { KeepArabicClass } from '../numerals/keep-arabic.js';
import type { Span } from '../text/span.js';

/** Why a number was left as it is. */
export type LeftReason = ProtectionReason | KeepArabicClass | 'english' | 'list-marker';

/** A number that a conversion left, and its place in the file. */
export interface LeftNumber {
  readonly span: Span;
  readonly reason: LeftReason;
}

/** The reasons as a person reads them beside the number. */
export const LEFT_REASONS: Readonly<Record<LeftReason, Localized>> = {
  code: { en: 'Inside code', th: 'อยู่ในโค้ด' },
  url: { en: 'Part of a web address', th: 'เป็นส่วนหนึ่งของที่อยู่เว็บ' },
  email: { en: 'Part of an e-mail address', th: 'เป็นส่วนหนึ่งของที่อยู่อีเมล' },
  html: { en: 'Inside an HTML tag', th: 'อยู่ในแท็ก HTML' },
  hashtag: { en: 'Part of a hashtag', th: 'เป็นส่วนหนึ่งของแฮชแท็ก' },
  attributes: { en: 'Inside Markdown attributes', th: 'อยู่ในแอตทริบิวต์ของ Markdown' },
  identifier: {
    en: 'Part of a name of Latin letters and digits, such as 5G or G20',
    th: 'เป็นส่วนหนึ่งของชื่อที่มีอักษรโรมันปนตัวเลข เช่น 5G หรือ G20',
  },
  project: {
    en: 'Protected by the project’s configuration',
    th: 'ไฟล์กำหนดค่าของโครงการให้คงไว้',
  },
  latin: {
    en: 'Belongs to a phrase in Latin letters',
    th: 'เป็นส่วนหนึ่งของข้อความอักษรโรมัน',
  },
  covid: {
    en: 'Name of COVID-19, which most releases write in Arabic digits',
    th: 'ชื่อโรคโควิด-19 ซึ่งข่าวส่วนใหญ่ใช้เลขอารบิก',
  },
  thailand40: { en: 'Name such as Thailand 4.0', th: 'ชื่อเฉพาะ เช่น ไทยแลนด์ 4.0' },
  phone: { en: 'Telephone number', th: 'หมายเลขโทรศัพท์' },
  english: {
    en: 'English text, which has Arabic digits only',
    th: 'ข้อความภาษาอังกฤษ ซึ่งใช้เลขอารบิกเท่านั้น',
  },
  'list-marker': {
    en: 'Number of a Markdown list, which Thai digits would turn into plain lines',
    th: 'เลขข้อของรายการแบบ Markdown หากเป็นเลขไทยจะไม่แสดงเป็นรายการ',
  },
};
