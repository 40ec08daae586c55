import type { Span } from '../text/span.js';
import { THAI_LETTER } from './characters.js';

/** How far before a place a name's title is looked for; the longest title with two names fits. */
const REACH = 70;

/** The longest name that is written in one: ชาญวัฒนาพาณิชย์กุล and a few letters more. */
const LONGEST_NAME = 28;

/** What may stand between the parts of a name. */
const GAP = String.raw`[ \u00a0]{0,2}`;
const LETTERS = `[${THAI_LETTER}]`;

/** นาย, but not นายก, นายจ้าง, นายทะเบียน …, which are offices and no names follow them closely. */
const CIVIL_TITLE =
  '(?:นาย(?!กรัฐ|กเทศ|กสมาคม|กฯ|กองค์การ|จ้าง|ทะเบียน|ทหาร|หน้า|ด่าน|ทุน|ประกัน)(?:แพทย์)?' +
  '|นางสาว|นาง|เด็กชาย|เด็กหญิง|คุณ(?=หญิง|ชาย)|ทันตแพทย์|แพทย์หญิง|ศาสตราจารย์)';
/** น.ส. · ดร. · ม.ล. · รศ. · นพ. */
const SHORT_TITLE = String.raw`(?:น\.ส\.|ด\.[ชญ]\.|ดร\.|ม\.[รล]\.(?:ว\.)?|[รผ]?ศ\.|[นทภ]พ\.|[พทภ]ญ\.|สพ\.)`;
/** พลเอก · พันตำรวจโท · ร้อยตรี · จ่าสิบเอก */
const RANK = '(?:(?:พล|พัน|ร้อย|นาวา|เรือ|จ่าสิบ|สิบ)(?:ตำรวจ|อากาศ|เรือ)?(?:เอก|โท|ตรี)(?:หญิง)?|ดาบตำรวจ)';
/** พล.อ. · พ.ต.ท. · ร.ต. · น.อ. */
const SHORT_RANK = String.raw`(?:(?:พล|พ|ร|น|ส|จ\.ส|ด)\.(?:[ตรอ]\.)?[อทต]\.)`;

export const TITLE = `(?:${[CIVIL_TITLE, SHORT_TITLE, RANK, SHORT_RANK].join('|')})`;

/** A title, a given name, and the surname or as much of either as stands before the place. */
const PERSON_BEFORE = new RegExp(
  `${TITLE}${GAP}${LETTERS}{0,30}(?:[ \\u00a0]{1,2}${LETTERS}{0,30})?$`,
  'u',
);

/** Words that follow โรงแรม or ร้าน where no name does. */
const NO_NAME = '(?!สำหรับ|ขนาด|ที่|และ|หรือ|ใน|เพื่อ|ได้|มี|เป็น|ของ|ต่าง|อาหาร|ค้า)';

/** โรงแรม… · ตำบล… · ถ. …: a place whose name the letters up to the end may belong to. */
const PLACE_BEFORE = new RegExp(
  String.raw`(?:โรงแรม${NO_NAME}|ตำบล|ถนน|ซอย|หมู่บ้าน|ร้าน${NO_NAME}|(?<![ก-๛])(?:บ้าน|วัด|[ตถซ]\.${GAP}))${LETTERS}{0,20}$`,
  'u',
);

const COMPANY_BEFORE = /(?:บริษัท|หจก\.|ห้างหุ้นส่วน|บมจ\.|บจก\.)(?:(?!จำกัด)[^\r\n]){0,60}$/u;
const COMPANY_AFTER = /^(?:(?!บริษัท)[^\r\n]){0,60}จำกัด/u;

const LETTERS_BEFORE = new RegExp(`${LETTERS}*$`, 'u');
const LETTERS_AFTER = new RegExp(`^${LETTERS}*`, 'u');

/** How many letters stand in one with the place: a sentence has more of them than a name. */
function runLength(before: string, own: string, after: string): number {
  const left = LETTERS_BEFORE.exec(before)?.[0] ?? '';
  const right = LETTERS_AFTER.exec(after)?.[0] ?? '';
  return left.length + own.length + right.length;
}

/**
 * Whether the place is, or may be, part of the name of a person, a company or a small place, which
 * their owners spell as they please.
 */
export function isInProperName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (PLACE_BEFORE.test(before)) return true;
  if (
    PERSON_BEFORE.test(before) &&
    runLength(before, text.slice(start, end), after) <= LONGEST_NAME
  )
    return true;
  return COMPANY_BEFORE.test(before) && COMPANY_AFTER.test(after);
}
