import { draft, frontmatter, type FrontmatterSamples } from './sample.js';

const LOSSY = 'no-lossy-scalar';
const ERA = 'no-buddhist-year-in-iso-date';

function asNumber(written: string, read: string) {
  return {
    rule: LOSSY,
    en: `Programs read ${written} as the number ${read}; write "${written}"`,
    th: `โปรแกรมอ่าน ${written} เป็นจำนวน ${read} ควรเขียนว่า "${written}"`,
  };
}

function asOldNumber(written: string, read: string) {
  return {
    rule: LOSSY,
    en: `Some programs read ${written} as the number ${read}; write "${written}"`,
    th: `บางโปรแกรมอ่าน ${written} เป็นจำนวน ${read} ควรเขียนว่า "${written}"`,
  };
}

function asBoolean(written: string, read: 'true' | 'false') {
  return {
    rule: LOSSY,
    en: `Some programs read ${written} as “${read}”; write "${written}"`,
    th: `บางโปรแกรมอ่าน ${written} เป็น “${read === 'true' ? 'จริง' : 'เท็จ'}” (${read}) ควรเขียนว่า "${written}"`,
  };
}

function asComment(lost: string, whole: string) {
  return {
    rule: LOSSY,
    en: `What follows # is taken for a comment, and “${lost}” is lost; write ${whole}`,
    th: `ข้อความหลัง # จะถือเป็นหมายเหตุ “${lost}” จะหายไป ควรเขียนว่า ${whole}`,
  };
}

function thaiDigits(written: string, right: string) {
  return {
    rule: LOSSY,
    en: `Programs read no date in Thai digits; write ${right}, not ${written}`,
    th: `โปรแกรมไม่อ่านวันที่ที่เป็นเลขไทย ควรเขียนว่า ${right} แทน ${written}`,
  };
}

function era(written: string, right: string) {
  return {
    rule: ERA,
    en: `ISO dates count Christian years; write ${right}, not ${written}`,
    th: `วันที่แบบ ISO ใช้ปีคริสต์ศักราช ควรเขียนว่า ${right} แทน ${written}`,
  };
}

function dated(date: string): string {
  return frontmatter('type: press-release', 'title:', '  th: ข่าว', `date: ${date}`);
}

/** Values that mean something else to a program, and years of the other era. */
export const VALUE_SAMPLES: FrontmatterSamples = {
  'a telephone number that loses its zero': {
    rule: LOSSY,
    text: draft('contact:', '  phone: ⟦0812345678⟧ # มือถือ'),
    en: 'Programs read 0812345678 as the number 812345678 and the first zero is lost; write "0812345678"',
    th: 'โปรแกรมอ่าน 0812345678 เป็นจำนวน 812345678 เลขศูนย์ตัวหน้าจะหายไป ควรเขียนว่า "0812345678"',
    fixed: draft('contact:', '  phone: "0812345678" # มือถือ'),
  },
  'a telephone number that loses its plus': {
    ...asNumber('+66212345678', '66212345678'),
    text: draft('contact:', '  phone: ⟦+66212345678⟧'),
    fixed: draft('contact:', '  phone: "+66212345678"'),
  },
  'a number of 13 digits below a key of another program': {
    rule: LOSSY,
    text: draft('x-id: ⟦1234567890123⟧'),
    en: 'Programs round a number as long as 1234567890123, or show it as 1.2E+12; write "1234567890123"',
    th: 'โปรแกรมจะปัดจำนวนที่ยาวอย่าง 1234567890123 หรือแสดงเป็น 1.2E+12 ควรเขียนว่า "1234567890123"',
    fixed: draft('x-id: "1234567890123"'),
  },
  'a number longer than any program counts': {
    rule: LOSSY,
    text: draft('tags: [⟦12345678901234567890⟧]'),
    en: 'Programs round a number as long as 12345678901234567890, or show it as 1.2E+12; write "12345678901234567890"',
    th: 'โปรแกรมจะปัดจำนวนที่ยาวอย่าง 12345678901234567890 หรือแสดงเป็น 1.2E+12 ควรเขียนว่า "12345678901234567890"',
    fixed: draft('tags: ["12345678901234567890"]'),
  },
  'Norway, which YAML 1.1 takes for “no”': {
    ...asBoolean('NO', 'false'),
    text: draft('countries: [TH, ⟦NO⟧]'),
    fixed: draft('countries: [TH, "NO"]'),
  },
  'a tag that YAML 1.1 takes for “yes”': {
    ...asBoolean('on', 'true'),
    text: draft('tags:', '  - ⟦on⟧', '  - off-season'),
    fixed: draft('tags:', '  - "on"', '  - off-season'),
  },
  'a title in one letter': {
    ...asBoolean('Y', 'true'),
    text: draft('summary:', '  en: ⟦Y⟧'),
    fixed: draft('summary:', '  en: "Y"'),
  },
  'a word that YAML takes for true': {
    rule: LOSSY,
    text: draft('category: ⟦True⟧'),
    en: 'Programs do not read True as a text; write "True"',
    th: 'โปรแกรมจะไม่อ่าน True เป็นข้อความ ควรเขียนว่า "True"',
    fixed: draft('category: "True"'),
  },
  'a time that YAML 1.1 takes for a number of minutes': {
    ...asOldNumber('16:30', '990'),
    text: draft('tags: [⟦16:30⟧]'),
    fixed: draft('tags: ["16:30"]'),
  },
  'a number with underscores, which YAML 1.1 leaves out': {
    ...asOldNumber('1_000', '1000'),
    text: draft('tags: [⟦1_000⟧]'),
    fixed: draft('tags: ["1_000"]'),
  },
  'a binary number of YAML 1.1': {
    ...asOldNumber('0b101', '5'),
    text: draft('tags:', '  - ⟦0b101⟧ # รหัส'),
    fixed: draft('tags:', '  - "0b101" # รหัส'),
  },
  'a decimal that loses its zero': {
    ...asNumber('4.0', '4'),
    text: draft('tags: [⟦4.0⟧]'),
    fixed: draft('tags: ["4.0"]'),
  },
  'an exponent': {
    ...asNumber('5e3', '5000'),
    text: draft('tags: [⟦5e3⟧]'),
    fixed: draft('tags: ["5e3"]'),
  },
  'a hexadecimal number': {
    ...asNumber('0x1F', '31'),
    text: draft('tags: [⟦0x1F⟧]'),
    fixed: draft('tags: ["0x1F"]'),
  },
  'a number sign in a title': {
    ...asComment('#1 เด่น', '"โครงการ #1 เด่น"'),
    text: draft('summary:', '  th: ⟦โครงการ #1 เด่น⟧'),
    fixed: draft('summary:', '  th: "โครงการ #1 เด่น"'),
  },
  'a hashtag in a list': {
    ...asComment('#ดิจิทัล', '"#ดิจิทัล"'),
    text: draft('tags:', '  - ⟦#ดิจิทัล⟧', '  - ญี่ปุ่น'),
    fixed: draft('tags:', '  - "#ดิจิทัล"', '  - ญี่ปุ่น'),
  },
  'an ISO date in Thai digits': {
    ...thaiDigits('๒๐๑๙-๑๒-๑๑', '2019-12-11'),
    text: dated('⟦๒๐๑๙-๑๒-๑๑⟧'),
    fixed: dated('2019-12-11'),
  },
  'an ISO date in Thai digits and the Buddhist era, in quotation marks': {
    ...thaiDigits('๒๕๖๒-๑๒-๑๑', '2019-12-11'),
    text: dated("'⟦๒๕๖๒-๑๒-๑๑⟧' # วันแถลง"),
    fixed: dated("'2019-12-11' # วันแถลง"),
  },
  'a time in Thai digits': {
    ...thaiDigits('๒๐๒๖-๑๒-๐๑T๑๘:๐๐+๐๗:๐๐', '2026-12-01T18:00+07:00'),
    text: draft('embargo: ⟦๒๐๒๖-๑๒-๐๑T๑๘:๐๐+๐๗:๐๐⟧'),
    fixed: draft('embargo: 2026-12-01T18:00+07:00'),
  },
  'an anchored number, once': {
    ...asNumber('+6621234567', '6621234567'),
    text: draft('contact:', '  phone: &office ⟦+6621234567⟧', 'x-fax: *office'),
    fixed: draft('contact:', '  phone: &office "+6621234567"', 'x-fax: *office'),
  },
  'a year of the Buddhist era': {
    ...era('2562', '2019'),
    text: dated('⟦2562⟧-12-12 # วันแถลง'),
    fixed: dated('2019-12-12 # วันแถลง'),
  },
  'a year to which 543 was added twice': {
    ...era('3105', '2019'),
    text: dated('⟦3105⟧-12-12'),
    fixed: dated('2019-12-12'),
  },
  'a Buddhist year with a time, in quotation marks and CRLF': {
    ...era('2569', '2026'),
    text: draft('event:', '  start: "⟦2569⟧-12-01T16:00+07:00"').replaceAll('\n', '\r\n'),
    fixed: draft('event:', '  start: "2026-12-01T16:00+07:00"').replaceAll('\n', '\r\n'),
  },
  'a Buddhist year below an anchor': {
    ...era('2569', '2026'),
    text: draft('event:', '  start: &day ⟦2569⟧-12-01', '  end: *day'),
    fixed: draft('event:', '  start: &day 2026-12-01', '  end: *day'),
  },
};
