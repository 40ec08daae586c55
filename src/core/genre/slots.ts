import type { Language } from '../document/language.js';

/** What a template leaves open: by the words in its blank, or by the choices that there are. */
type Slot = Readonly<Record<Language, string>> | { readonly choices: readonly string[] };

/**
 * The words of each blank begin with one that `no-placeholder` knows, so that a blank that is left
 * is found. Names and titles are those of the host, the Thai side, and of the guest.
 */
const SLOTS = {
  date: { th: 'วัน เดือน ปี', en: 'Date' },
  time: { th: 'เวลา', en: 'Time' },
  place: { th: 'สถานที่', en: 'Place' },
  /** For machines: 2026-11-18. */
  isoDate: { th: 'วันที่', en: 'Date' },
  dates: { th: 'วัน เดือน ปี ของการเยือน', en: 'Dates of the visit' },
  hostName: { th: 'ชื่อฝ่ายไทย', en: 'Name of the Thai side' },
  hostPosition: { th: 'ตำแหน่งฝ่ายไทย', en: 'Position of the Thai side' },
  /** As headlines shorten it: นายกฯ, PM. */
  hostTitle: { th: 'ตำแหน่งย่อฝ่ายไทย', en: 'Title of the Thai side' },
  guestName: { th: 'ชื่ออีกฝ่าย', en: 'Name of the other side' },
  guestHonorific: { choices: ['H.E. Mr.', 'H.E. Ms.', 'H.E. Mrs.', 'H.E. Dr.', 'Mr.', 'Ms.'] },
  guestPossessive: { choices: ['his', 'her'] },
  hostPossessive: { choices: ['his', 'her'] },
  guestLatinName: { th: 'ชื่ออีกฝ่ายภาษาอังกฤษ', en: 'Name of the other side' },
  guestPosition: { th: 'ตำแหน่งอีกฝ่าย', en: 'Position of the other side' },
  guestTitle: { th: 'ตำแหน่งย่ออีกฝ่าย', en: 'Title of the other side' },
  /** Within a sentence: ฟินแลนด์, the Philippines. */
  country: { th: 'ประเทศ', en: 'Country' },
  /** On its own: Philippines. */
  countryName: { th: 'ประเทศ', en: 'Country' },
  delegates: { th: 'ชื่อและตำแหน่งผู้ร่วมคณะ', en: 'Names and positions of the delegation' },
  meeting: { th: 'ชื่อการประชุม', en: 'Name of the meeting' },
  field: { th: 'สาขาความร่วมมือ', en: 'Field of cooperation' },
  topic: { th: 'หัวข้อหารือ', en: 'Topic' },
  substance: { th: 'สาระสำคัญ', en: 'Substance' },
  agreement: { th: 'ชื่อความตกลง', en: 'Name of the agreement' },
  year: { th: 'ระบุปี', en: 'Insert year' },
  anniversary: { th: 'จำนวนปีที่ครบรอบ', en: 'Insert number' },
  agency: { th: 'ชื่อหน่วยงาน', en: 'Name of the agency' },
  /** Where a meeting abroad is. */
  city: { th: 'ชื่อเมือง', en: 'Name of the city' },
  hours: { th: 'จำนวนชั่วโมง', en: 'Insert number' },
  leader: { th: 'ชื่อและตำแหน่งผู้นำ', en: 'Name of the leader' },
  speaker: { th: 'ชื่อผู้กล่าว', en: 'Name of the speaker' },
  quotation: { th: 'ระบุคำกล่าว', en: 'Insert the words' },
  spokesperson: { th: 'ชื่อโฆษก', en: 'Name of the spokesperson' },
  spokespersonPosition: { th: 'ตำแหน่งโฆษก', en: 'Position of the spokesperson' },
  office: { th: 'ชื่อกองหรือกลุ่มงาน', en: 'Name of the office' },
  phone: { th: 'ระบุหมายเลขโทรศัพท์', en: 'Insert phone number' },
  email: { th: 'ระบุอีเมล', en: 'Insert e-mail' },
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotName = keyof typeof SLOTS;

/** What is known, in the words of the text; what is not stays a blank. */
export type SlotValues = Readonly<Partial<Record<SlotName, string>>>;

const SLOT_NAMES = Object.keys(SLOTS);

export function isSlotName(name: string): name is SlotName {
  return SLOT_NAMES.includes(name);
}

/** `[ชื่อฝ่ายไทย]`, or what there is to choose from. */
export function blankOf(slot: SlotName, language: Language): string | readonly string[] {
  const open: Slot = SLOTS[slot];
  return 'choices' in open ? open.choices : `[${open[language]}]`;
}
