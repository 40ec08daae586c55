import type { Language } from '../../../src/core/document/language.js';
import type { Style } from '../../../src/core/genre/genre.js';
import type { SlotValues } from '../../../src/core/genre/slots.js';
import { clockValues, countryValues, dayValues } from '../../../src/core/genre/values.js';
import { toDigits } from '../../../src/core/thai/digits.js';

/** The day of all meetings of these tests, a Wednesday. */
const MEETING_DAY = { year: 2026, month: 11, day: 18 };

/** Invented people and places. */
const KNOWN: Readonly<Record<Language, SlotValues>> = {
  th: {
    place: 'ห้องสีงาช้าง ตึกไทยคู่ฟ้า ทำเนียบรัฐบาล',
    dates: '17 – 19 พฤศจิกายน 2569',
    hostName: 'พลเอก ธีรเดช วัฒนกูลชัย',
    hostPosition: 'นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม',
    hostTitle: 'นายกฯ',
    guestName: 'นายเอโร ซาลมิเนน',
    guestHonorific: 'H.E. Mr.',
    guestLatinName: 'Eero Salminen',
    guestPosition: 'เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย',
    guestTitle: 'เอกอัครราชทูตฟินแลนด์ฯ',
    delegates: 'นางสาวพิมพ์ชนก ศรีสวัสดิ์ ปลัดกระทรวงการต่างประเทศ',
    meeting: 'ระดับรัฐมนตรีด้านดิจิทัลของอาเซียน',
    field: 'การเชื่อมต่อดิจิทัล',
    year: '2570',
    anniversary: '73',
    city: 'กรุงเฮลซิงกิ',
    hours: '5',
    leader: 'นางอันนา เวียร์ตาเนน ประธานาธิบดีฟินแลนด์',
    agency: 'กระทรวงการต่างประเทศ',
    speaker: 'นายเอโร ซาลมิเนน',
    quotation: 'ฟินแลนด์พร้อมขยายความร่วมมือกับไทย',
    spokesperson: 'นางสาวกานดา ใจกว้าง',
    spokespersonPosition: 'โฆษกกระทรวงการต่างประเทศ',
    office: 'กรมสารนิเทศ',
    phone: '0 2203 5000',
    email: 'press@example.go.th',
  },
  en: {
    place: 'the Ivory Room, Thai Khu Fah Building, Government House',
    dates: 'November 17 – 19, 2026',
    hostName: 'Gen. Teeradej Wattanakulchai',
    hostPosition: 'Prime Minister and Minister of Defense',
    hostTitle: 'PM',
    guestName: 'Eero Salminen',
    guestHonorific: 'H.E. Mr.',
    guestPosition: 'Ambassador of the Republic of Finland to Thailand',
    guestTitle: 'Finnish Ambassador',
    delegates:
      'Ms. Pimchanok Srisawat, Permanent Secretary of the Ministry of Foreign Affairs, and senior officials',
    meeting: 'ASEAN Digital Ministers’ Meeting',
    field: 'digital connectivity',
    year: '2027',
    anniversary: '73rd',
    city: 'Helsinki',
    leader: 'the President of Finland',
    agency: 'the Ministry of Foreign Affairs',
    speaker: 'the Ambassador',
    quotation: 'Finland stands ready to expand cooperation with Thailand',
    spokesperson: 'Kanda Jaikwang',
    spokespersonPosition: 'Spokesperson of the Ministry of Foreign Affairs',
    office: 'Department of Information',
    phone: '0 2203 5000',
    email: 'press@example.go.th',
  },
};

/** What stands in each of several places of the same name, in the order of the text. */
const PLACES: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  th: {
    '[หัวข้อหารือ]': ['เครือข่าย 5G', 'เมืองอัจฉริยะ', 'ความมั่นคงปลอดภัยไซเบอร์'],
    '[สาระสำคัญ]': [
      'ทั้งสองฝ่ายจะจัดตั้งพื้นที่ทดสอบร่วมกัน',
      'ทั้งสองฝ่ายจะแลกเปลี่ยนข้อมูลระหว่างเมืองคู่มิตร',
      'ทั้งสองฝ่ายจะจัดฝึกอบรมเจ้าหน้าที่',
    ],
    '[ชื่อความตกลง]': ['บันทึกความเข้าใจด้านโทรคมนาคม', 'บันทึกความเข้าใจด้านทักษะดิจิทัล'],
  },
  en: {
    '[Topic]': ['5G networks', 'smart cities', 'cybersecurity'],
    '[Substance]': [
      'both sides will set up joint test areas',
      'both sides will exchange data between partner cities',
      'both sides will train officials',
    ],
    '[Name of the agreement]': [
      'the Memorandum of Understanding on Telecommunications',
      'the Memorandum of Understanding on Digital Skills',
    ],
  },
};

/** A value for every slot that has one value. */
export function plausibleValues(style: Style): SlotValues {
  const { language, digits } = style;
  const known = KNOWN[language];
  const inDigits = (text: string | undefined) =>
    text === undefined || language === 'en' ? text : toDigits(text, digits);
  const [year, anniversary, dates, hours] = [
    known.year,
    known.anniversary,
    known.dates,
    known.hours,
  ].map(inDigits);
  return {
    ...known,
    ...(year !== undefined && { year }),
    ...(anniversary !== undefined && { anniversary }),
    ...(dates !== undefined && { dates }),
    ...(hours !== undefined && { hours }),
    ...countryValues('FI', language),
    ...dayValues(MEETING_DAY, style),
    ...clockValues({ hour: 16, minute: 0 }, style),
  };
}

/** Fills the blanks that have several places, each with another text. */
export function fillPlaces(text: string, language: Language): string {
  const used = new Map<string, number>();
  return text.replace(/\[[^[\]]+\]/gu, (blank) => {
    const texts = PLACES[language][blank] ?? [];
    const count = used.get(blank) ?? 0;
    used.set(blank, count + 1);
    return texts[count % texts.length] ?? blank;
  });
}
