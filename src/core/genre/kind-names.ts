import type { Localized } from '../l10n/locale.js';
import type { MeetingKind } from './genre.js';

/** How writers call a kind of meeting, and what they may type for it in Thai. */
export const KIND_NAMES: Readonly<
  Record<MeetingKind, { readonly name: Localized; readonly prefixes: readonly string[] }>
> = {
  'bilateral-meeting': {
    name: { en: 'bilateral talks', th: 'การหารือทวิภาคี' },
    prefixes: ['ทวิภาคี', 'หารือ'],
  },
  'courtesy-call': {
    name: { en: 'courtesy call', th: 'การเข้าเยี่ยมคารวะ' },
    prefixes: ['เยี่ยมคารวะ'],
  },
  'farewell-call': {
    name: { en: 'farewell call', th: 'การเข้าอำลา' },
    prefixes: ['อำลา'],
  },
  'telephone-call': {
    name: { en: 'telephone call', th: 'การหารือทางโทรศัพท์' },
    prefixes: ['โทรศัพท์'],
  },
  'working-visit': {
    name: { en: 'working visit', th: 'การเยือนเพื่อการเจรจาทำงาน' },
    prefixes: ['เยือนทำงาน'],
  },
  'official-visit': {
    name: { en: 'official visit', th: 'การเยือนอย่างเป็นทางการ' },
    prefixes: ['เยือน'],
  },
  'multilateral-meeting': {
    name: { en: 'multilateral meeting', th: 'การประชุมพหุภาคี' },
    prefixes: ['พหุภาคี', 'ประชุม'],
  },
  signing: {
    name: { en: 'signing of an agreement', th: 'พิธีลงนาม' },
    prefixes: ['ลงนาม'],
  },
  'joint-statement': {
    name: { en: 'joint statement', th: 'แถลงการณ์ร่วม' },
    prefixes: ['แถลงการณ์'],
  },
};
