import { MEETING_KINDS } from '../core/genre/genre.js';
import type { Localized } from '../core/l10n/locale.js';
import type { Encoding } from './files/text-encoding.js';

const list = (words: readonly string[]) => words.join(', ');
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Why the system refused something. */
const reasons = {
  missing: { en: 'there is no such file or folder', th: 'ไม่มีไฟล์หรือโฟลเดอร์นี้' },
  forbidden: { en: 'permission denied', th: 'ไม่มีสิทธิ์เข้าถึง' },
  folder: { en: 'it is a folder', th: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์' },
  full: { en: 'the disk is full', th: 'พื้นที่ดิสก์เต็ม' },
  readOnly: { en: 'the disk is read-only', th: 'ดิสก์นี้อ่านได้อย่างเดียว' },
  other: (code: string): Localized => ({
    en: `the system answered ${code}`,
    th: `ระบบตอบกลับว่า ${code}`,
  }),
} as const;

/** What `--help` says. */
const help = {
  usage: { en: 'Usage:', th: 'วิธีใช้:' },
  about: {
    en: 'Checks Thai and English press releases.',
    th: 'ตรวจข่าวประชาสัมพันธ์ภาษาไทยและภาษาอังกฤษ',
  },
  commands: { en: 'Commands:', th: 'คำสั่ง:' },
  options: { en: 'Options:', th: 'ตัวเลือก:' },
  more: {
    en: 'See press-release COMMAND --help for the options of a command.',
    th: 'ดูตัวเลือกของแต่ละคำสั่งได้ด้วย press-release COMMAND --help',
  },
  lint: {
    en: 'Report what is wrong in releases, and mend what is sure',
    th: 'รายงานจุดที่ผิดในข่าว และแก้ให้ในจุดที่แก้ได้แน่นอน',
  },
  dates: {
    en: 'List every date expression of releases with its ISO 8601 value',
    th: 'แสดงวันเดือนปีทุกแห่งในข่าว พร้อมค่าแบบ ISO 8601',
  },
  operands: {
    en: [
      'PATH may be a file of any name, or a folder: its *.press.md and *.txt files, and the other *.md',
      'files whose frontmatter says "type: press-release". Hidden folders and node_modules are left out.',
      'GLOB is a pattern in quotation marks ("news/**/*.press.md"). - is standard input.',
      'Without any, the releases of this folder are read.',
    ].join('\n'),
    th: [
      'PATH คือไฟล์ชื่อใดก็ได้ หรือโฟลเดอร์ ซึ่งหมายถึงไฟล์ *.press.md และ *.txt ในโฟลเดอร์นั้น รวมทั้งไฟล์ *.md',
      'ที่ส่วนหัวระบุ "type: press-release" โดยข้ามโฟลเดอร์ที่ซ่อนไว้และ node_modules',
      'GLOB คือรูปแบบชื่อไฟล์ในเครื่องหมายคำพูด ("news/**/*.press.md") ส่วน - คือข้อมูลขาเข้ามาตรฐาน',
      'หากไม่ระบุ จะอ่านข่าวในโฟลเดอร์ปัจจุบัน',
    ].join('\n'),
  },
  exitStatus: {
    en: [
      'Exit status: 0 if nothing of error level is found; 1 if something is, or more warnings than allowed;',
      '2 if anything could not be done, whatever else was found.',
    ].join('\n'),
    th: [
      'สถานะเมื่อจบ: 0 ไม่พบข้อผิดพลาด, 1 พบข้อผิดพลาด หรือมีคำเตือนเกินจำนวนที่กำหนด,',
      '2 มีสิ่งที่ทำไม่ได้ ไม่ว่าจะพบอะไรอีกหรือไม่',
    ].join('\n'),
  },
  locale: {
    en: 'language of messages; by default that of LC_ALL, LC_MESSAGES or LANG',
    th: 'ภาษาของข้อความ หากไม่ระบุจะใช้ตาม LC_ALL, LC_MESSAGES หรือ LANG',
  },
  help: { en: 'show this help', th: 'แสดงวิธีใช้นี้' },
  version: { en: 'show the version', th: 'แสดงเลขรุ่น' },
  lintFormat: {
    en: 'form of the report (default: stylish)',
    th: 'รูปแบบของรายงาน (ค่าเริ่มต้น: stylish)',
  },
  datesFormat: {
    en: 'form of the list (default: json)',
    th: 'รูปแบบของรายการ (ค่าเริ่มต้น: json)',
  },
  profile: {
    en: 'draft while writing (default), publish before the release leaves the house',
    th: 'draft ระหว่างเขียน (ค่าเริ่มต้น) หรือ publish ก่อนเผยแพร่',
  },
  config: {
    en: 'settings for all files, instead of the .press-release.yaml nearest to each',
    th: 'ไฟล์ตั้งค่าสำหรับทุกไฟล์ แทน .press-release.yaml ที่อยู่ใกล้แต่ละไฟล์ที่สุด',
  },
  jobs: {
    en: 'check so many files at once (default: 1)',
    th: 'ตรวจพร้อมกันกี่ไฟล์ (ค่าเริ่มต้น: 1)',
  },
  rule: {
    en: 'level of a rule: error, warning, info or off; may be repeated',
    th: 'ระดับของกฎ: error, warning, info หรือ off ใช้ซ้ำได้หลายครั้ง',
  },
  maxWarnings: {
    en: 'end with status 1 if there are more warnings than this',
    th: 'จบด้วยสถานะ 1 หากมีคำเตือนเกินจำนวนนี้',
  },
  quiet: {
    en: 'report findings of error level only; warnings still count for --max-warnings',
    th: 'รายงานเฉพาะข้อผิดพลาด แต่ยังนับคำเตือนสำหรับ --max-warnings',
  },
  fix: {
    en: 'apply the safe fixes to the files, and report what is left',
    th: 'แก้ไฟล์ในจุดที่แก้ได้อย่างปลอดภัย แล้วรายงานจุดที่เหลือ',
  },
  fixDryRun: {
    en: 'print what --fix would change as a unified diff, and change nothing',
    th: 'แสดงสิ่งที่ --fix จะแก้เป็น unified diff โดยไม่แก้ไฟล์',
  },
  numerals: {
    en: 'Convert the numerals of releases, and print the text or rewrite the files',
    th: 'แปลงตัวเลขในข่าว แล้วพิมพ์ข้อความออกมาหรือเขียนทับไฟล์',
  },
  numeralsTo: {
    en: 'the digits to convert to; policy gives each language those of the release',
    th: 'ตัวเลขที่ต้องการ โดย policy หมายถึงตามที่ข่าวฉบับนั้นกำหนดสำหรับแต่ละภาษา',
  },
  numeralsWrite: {
    en: 'rewrite the files instead of printing the text',
    th: 'เขียนทับไฟล์แทนการพิมพ์ข้อความ',
  },
  spell: {
    en: 'Write a number in Thai words, or read one that is',
    th: 'เขียนจำนวนเป็นคำอ่านภาษาไทย หรือแปลงคำอ่านกลับเป็นตัวเลข',
  },
  spellAs: {
    en: 'plain words (the default), an amount of baht, or an ordinal',
    th: 'คำอ่านทั่วไป (ค่าเริ่มต้น) จำนวนเงินบาท หรือลำดับที่',
  },
  spellFinalOne: {
    en: 'read the 1 of 101 as et (the default, by the Royal Society), or only behind tens',
    th: 'อ่าน 101 ว่า หนึ่งร้อยเอ็ด (ค่าเริ่มต้น ตามราชบัณฑิตยสภา) หรือ หนึ่งร้อยหนึ่ง',
  },
  spellFirstOne: {
    en: 'write the 1 of 100 (the default), or leave it out; amounts of baht always have it',
    th: 'เขียน 100 ว่า หนึ่งร้อย (ค่าเริ่มต้น) หรือ ร้อย ส่วนจำนวนเงินบาทเขียนเต็มเสมอ',
  },
  spellZeroBaht: {
    en: 'leave out the baht of 0.25 (the default), or write them',
    th: 'เขียน 0.25 บาท ว่า ยี่สิบห้าสตางค์ (ค่าเริ่มต้น) หรือ ศูนย์บาทยี่สิบห้าสตางค์',
  },
  spellParse: {
    en: 'read the number that TEXT spells, and print it in digits',
    th: 'อ่านจำนวนที่เขียนเป็นคำใน TEXT แล้วพิมพ์เป็นตัวเลข',
  },
  newRelease: {
    en: 'Begin a release: write its frontmatter and its text with blanks to fill in',
    th: 'เริ่มข่าวใหม่ โดยเขียนข้อมูลส่วนหัวและเนื้อข่าวพร้อมช่องให้เติม',
  },
  newKind: {
    en: `KIND is one of:\n${list(MEETING_KINDS)}.`,
    th: `KIND คือค่าใดค่าหนึ่งต่อไปนี้\n${list(MEETING_KINDS)}`,
  },
  newCountry: {
    en: 'the other country, by its ISO 3166-1 code or its name',
    th: 'ประเทศคู่หารือ ใช้รหัส ISO 3166-1 หรือชื่อประเทศ',
  },
  newDate: {
    en: 'day of the meeting and of the release, in any form (default: today)',
    th: 'วันที่หารือและเผยแพร่ข่าว เขียนรูปแบบใดก็ได้ (ค่าเริ่มต้น: วันนี้)',
  },
  newLanguages: {
    en: 'languages of the release, the first one first (default: th)',
    th: 'ภาษาของข่าว เรียงตามลำดับ (ค่าเริ่มต้น: th)',
  },
  newFiles: {
    en: 'both languages in one file (default), or in FILE.th.press.md and FILE.en.press.md',
    th: 'รวมสองภาษาในไฟล์เดียว (ค่าเริ่มต้น) หรือแยกเป็น FILE.th.press.md กับ FILE.en.press.md',
  },
  newAgency: {
    en: 'who issues the release, by a name or an abbreviation',
    th: 'หน่วยงานเจ้าของข่าว ใช้ชื่อหรืออักษรย่อ',
  },
  newGuest: {
    en: 'office of the other side (default: by the kind of meeting)',
    th: 'ตำแหน่งของอีกฝ่าย (ค่าเริ่มต้น: ตามประเภทการหารือ)',
  },
  newPlace: { en: 'where the meeting takes place', th: 'สถานที่หารือ' },
  newNumerals: {
    en: 'digits of the Thai text (default: arabic)',
    th: 'ชนิดตัวเลขในเนื้อข่าวภาษาไทย (ค่าเริ่มต้น: arabic)',
  },
  newOut: {
    en: 'file to make, which must not be there yet (default: standard output)',
    th: 'ไฟล์ที่จะสร้าง ซึ่งต้องยังไม่มีอยู่ (ค่าเริ่มต้น: ข้อมูลขาออกมาตรฐาน)',
  },
  standardInputName: {
    en: 'what standard input is called in the report; a name in .txt makes it plain text',
    th: 'ชื่อที่ใช้เรียกข้อมูลขาเข้ามาตรฐานในรายงาน ชื่อที่ลงท้าย .txt หมายถึงข้อความธรรมดา',
  },
} as const;

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-874': 'Windows-874',
};

/** Every text of the command line besides the rules' own. */
export const MESSAGES = {
  reasons,
  help,

  noCommand: (commands: readonly string[]): Localized => ({
    en: `Name a command (${list(commands)}); see press-release --help`,
    th: `ให้ระบุคำสั่ง (${list(commands)}) ดูวิธีใช้ด้วย press-release --help`,
  }),
  unknownCommand: (name: string, commands: readonly string[]): Localized => ({
    en: `There is no command ${name}; there are ${list(commands)}`,
    th: `ไม่มีคำสั่ง ${name} คำสั่งที่มีคือ ${list(commands)}`,
  }),
  unknownOption: (option: string): Localized => ({
    en: `There is no option ${option}; --help shows those there are`,
    th: `ไม่มีตัวเลือก ${option} ดูตัวเลือกที่มีด้วย --help`,
  }),
  missingValue: (option: string, value: string): Localized => ({
    en: `${option} needs a value: ${option} ${value}`,
    th: `${option} ต้องมีค่าตามหลัง: ${option} ${value}`,
  }),
  needlessValue: (option: string): Localized => ({
    en: `${option} takes no value`,
    th: `${option} ไม่รับค่า`,
  }),
  wrongChoice: (option: string, given: string, choices: readonly string[]): Localized => ({
    en: `--${option} cannot be ${given}; choose from ${list(choices)}`,
    th: `--${option} เป็น ${given} ไม่ได้ ให้เลือกจาก ${list(choices)}`,
  }),
  wrongNumber: (option: string, given: string): Localized => ({
    en: `--${option} takes a whole number, not ${given}`,
    th: `--${option} ต้องเป็นจำนวนเต็ม ไม่ใช่ ${given}`,
  }),
  notTogether: (one: string, other: string): Localized => ({
    en: `--${one} and --${other} cannot be used together`,
    th: `--${one} ใช้พร้อมกับ --${other} ไม่ได้`,
  }),
  unknownRule: (id: string): Localized => ({
    en: `There is no rule ${id}`,
    th: `ไม่มีกฎชื่อ ${id}`,
  }),
  malformedLevel: (given: string, levels: readonly string[]): Localized => ({
    en: `--rule takes ID=LEVEL with a level of ${list(levels)}, not ${given}`,
    th: `--rule ต้องเขียนเป็น ID=LEVEL โดยระดับคือ ${list(levels)} ไม่ใช่ ${given}`,
  }),
  noFixForInput: {
    en: '--fix cannot rewrite standard input; use --fix-dry-run to see the changes',
    th: '--fix เขียนทับข้อมูลขาเข้ามาตรฐานไม่ได้ ให้ใช้ --fix-dry-run เพื่อดูสิ่งที่จะแก้',
  },

  noOperand: {
    en: 'Name the files to convert, or - for standard input',
    th: 'ให้ระบุไฟล์ที่จะแปลง หรือ - สำหรับข้อมูลขาเข้ามาตรฐาน',
  },
  noWriteForInput: {
    en: '--write cannot rewrite standard input; leave it out to print the text',
    th: '--write เขียนทับข้อมูลขาเข้ามาตรฐานไม่ได้ หากต้องการพิมพ์ข้อความให้ตัดตัวเลือกนี้ออก',
  },
  noNumberGiven: {
    en: 'Give a number to spell, or --parse TEXT to read one',
    th: 'ให้ระบุจำนวนที่จะเขียนเป็นคำ หรือ --parse TEXT เพื่ออ่านคำ',
  },
  noNumber: (given: string): Localized => ({
    en: `${given} is not a number that can be read`,
    th: `อ่าน ${given} เป็นจำนวนไม่ได้`,
  }),

  noKind: (given: string, kinds: readonly string[]): Localized => ({
    en: `Name one kind of release${given === '' ? '' : `, not ${given}`}; there are ${list(kinds)}`,
    th: `ให้ระบุประเภทข่าวหนึ่งประเภท${given === '' ? '' : ` ไม่ใช่ ${given}`} ประเภทที่มีคือ ${list(kinds)}`,
  }),
  wrongLanguages: (given: string): Localized => ({
    en: `--languages takes th, en or both with a comma between them, not ${given}`,
    th: `--languages ต้องเป็น th, en หรือทั้งสองโดยคั่นด้วยจุลภาค ไม่ใช่ ${given}`,
  }),
  wrongCountry: (given: string): Localized => ({
    en: `${given} is no other country; give its two-letter code, such as JP, or its name`,
    th: `${given} ไม่ใช่ประเทศคู่หารือ ให้ระบุรหัสสองตัวอักษร เช่น JP หรือชื่อประเทศ`,
  }),
  wrongDate: (given: string): Localized => ({
    en: `${given} is not a date that can be read; write it as 2026-12-01`,
    th: `อ่าน ${given} เป็นวันที่ไม่ได้ ให้เขียนแบบ 2026-12-01`,
  }),
  noNameForTwo: {
    en: 'Two files need names: add --out FILE',
    th: 'การแยกเป็นสองไฟล์ต้องมีชื่อไฟล์ ให้เพิ่ม --out FILE',
  },
  alreadyThere: {
    en: 'Cannot be made: there is such a file already',
    th: 'สร้างไม่ได้: มีไฟล์ชื่อนี้อยู่แล้ว',
  },

  notRead: (reason: Localized): Localized => ({
    en: `Cannot be read: ${reason.en}`,
    th: `อ่านไม่ได้: ${reason.th}`,
  }),
  notWritten: (reason: Localized): Localized => ({
    en: `Cannot be written: ${reason.en}`,
    th: `เขียนไม่ได้: ${reason.th}`,
  }),
  notDecoded: {
    binary: {
      en: 'Cannot be read as text: it is a binary file (it has NUL bytes)',
      th: 'อ่านเป็นข้อความไม่ได้: เป็นไฟล์ไบนารี (มีไบต์ NUL)',
    },
    'unknown-encoding': {
      en: 'Cannot be decoded: it is neither UTF-8, nor UTF-16 with a byte order mark, nor Windows-874 (TIS-620)',
      th: 'ถอดรหัสอักขระไม่ได้: ไม่ใช่ UTF-8, UTF-16 ที่มี byte order mark หรือ Windows-874 (TIS-620)',
    },
  },
  notEncoded: (encoding: Encoding): Localized => ({
    en: `Cannot be written: ${ENCODING_NAMES[encoding]} lacks a character of the text; save the file as UTF-8 first`,
    th: `เขียนไม่ได้: ${ENCODING_NAMES[encoding]} ไม่มีอักขระบางตัวในข้อความ ให้บันทึกไฟล์เป็น UTF-8 ก่อน`,
  }),
  notChecked: (fault: string): Localized => ({
    en: `Cannot be checked because of a fault in this program: ${fault}`,
    th: `ตรวจไม่ได้เพราะโปรแกรมนี้ทำงานผิดพลาด: ${fault}`,
  }),
  configProblem: (line: number, column: number, message: Localized): Localized => ({
    en: `line ${line}, column ${column}: ${message.en}`,
    th: `บรรทัด ${line} คอลัมน์ ${column}: ${message.th}`,
  }),
  noMatch: { en: 'No file matches this pattern', th: 'ไม่มีไฟล์ที่ตรงกับรูปแบบนี้' },
  noRelease: { en: 'No release is found here', th: 'ไม่พบข่าวในที่นี้' },
  fileFailed: (path: string, message: Localized): Localized => ({
    en: `${path}: ${message.en}`,
    th: `${path}: ${message.th}`,
  }),

  progress: (done: number, count: number): Localized => ({
    en: `Checking ${done} of ${count}`,
    th: `กำลังตรวจ ${done} จาก ${count}`,
  }),
  nothingFound: (files: number): Localized => ({
    en: `${counted(files, 'file')}: nothing found`,
    th: `ตรวจ ${files} ไฟล์ ไม่พบข้อบกพร่อง`,
  }),
  found: (files: number, errors: number, warnings: number, infos: number): Localized => ({
    en: `${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${infos} info`,
    th: `ตรวจ ${files} ไฟล์ พบ error ${errors} แห่ง, warning ${warnings} แห่ง, info ${infos} แห่ง`,
  }),
  fixable: (count: number): Localized => ({
    en: `${count} can be mended with --fix`,
    th: `แก้ได้ด้วย --fix ${count} แห่ง`,
  }),
  tooManyWarnings: (count: number, allowed: number): Localized => ({
    en: `There are more warnings (${count}) than allowed (${allowed})`,
    th: `มีคำเตือน ${count} แห่ง เกินกว่า ${allowed} แห่งที่กำหนด`,
  }),

  noDates: { en: 'no date expression', th: 'ไม่มีวันเดือนปี' },
} as const;
