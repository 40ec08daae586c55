import type { FrontmatterProblemKind } from '../document/frontmatter-problem.js';
import type { Localized } from '../l10n/locale.js';

export interface ProblemMessage {
  /** `{0}` stands for the text at fault. */
  readonly says: Localized;
  /** Title of the fix, for problems that have one. */
  readonly fix: Localized;
}

const QUOTE_IT: Localized = {
  en: 'Put the whole text in quotation marks',
  th: 'ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด',
};

const REMOVE_IT: Localized = { en: 'Delete it', th: 'ลบออก' };

const NONE: Localized = { en: '', th: '' };

/** What to tell people who never heard of YAML. */
export const PROBLEM_MESSAGES: Readonly<Record<FrontmatterProblemKind, ProblemMessage>> = {
  unclosed: {
    says: {
      en: 'The frontmatter is not closed; write a line with --- after its last key',
      th: 'ส่วนหัวยังไม่มีบรรทัดปิด ให้เพิ่มบรรทัด --- ต่อท้ายหัวข้อสุดท้าย',
    },
    fix: { en: 'Close the frontmatter with ---', th: 'ปิดส่วนหัวด้วยบรรทัด ---' },
  },
  'misspelt-fence': {
    says: {
      en: 'The frontmatter begins and ends with a line of three hyphens; write ---',
      th: 'ส่วนหัวต้องเริ่มและจบด้วยบรรทัดที่มีขีดสั้นสามขีด ให้เขียนว่า ---',
    },
    fix: { en: 'Change to ---', th: 'เปลี่ยนเป็น ---' },
  },
  'too-long': {
    says: {
      en: 'This frontmatter is too long to be read; check that a line with --- closes it, and move long texts to the body',
      th: 'ส่วนหัวยาวเกินกว่าจะอ่านได้ ให้ตรวจว่ามีบรรทัด --- ปิดแล้ว และย้ายข้อความยาว ๆ ไปไว้ในเนื้อข่าว',
    },
    fix: NONE,
  },
  'too-complex': {
    says: {
      en: 'This frontmatter is nested or linked too deeply to be read; write the values out',
      th: 'ส่วนหัวซ้อนหรืออ้างอิงกันหลายชั้นเกินกว่าจะอ่านได้ ให้เขียนค่าลงไปโดยตรง',
    },
    fix: NONE,
  },
  tab: {
    says: {
      en: 'The frontmatter cannot be indented with tabs; use spaces',
      th: 'ส่วนหัวย่อหน้าด้วยแท็บไม่ได้ ให้ใช้เว้นวรรคแทน',
    },
    fix: { en: 'Change the tabs to spaces', th: 'เปลี่ยนแท็บเป็นเว้นวรรค' },
  },
  'no-break-space': {
    says: {
      en: 'This is a no-break space, as word processors insert it; write an ordinary space',
      th: 'ช่องว่างนี้เป็นชนิดห้ามตัดบรรทัดซึ่งมักติดมาจาก Word ให้ใช้เว้นวรรคธรรมดา',
    },
    fix: { en: 'Change to ordinary spaces', th: 'เปลี่ยนเป็นเว้นวรรคธรรมดา' },
  },
  'invisible-character': {
    says: {
      en: 'An invisible character stands before the key and makes another key of it; delete it',
      th: 'มีอักขระที่มองไม่เห็นอยู่หน้าชื่อหัวข้อ ทำให้กลายเป็นหัวข้ออื่น ให้ลบออก',
    },
    fix: { en: 'Delete the invisible character', th: 'ลบอักขระที่มองไม่เห็น' },
  },
  unprintable: {
    says: {
      en: 'This character can be neither seen nor read; delete it',
      th: 'อักขระนี้มองไม่เห็นและอ่านไม่ได้ ให้ลบออก',
    },
    fix: REMOVE_IT,
  },
  indentation: {
    says: {
      en: 'This line is indented differently from its neighbours; give it the same number of spaces',
      th: 'บรรทัดนี้ย่อหน้าไม่ตรงกับบรรทัดข้างเคียง ให้เว้นวรรคหน้าบรรทัดเท่ากัน',
    },
    fix: { en: 'Line it up with its neighbours', th: 'จัดให้ตรงกับบรรทัดข้างเคียง' },
  },
  'wide-colon': {
    says: {
      en: 'This is a wide colon, which does not end a key; write an ordinary : and a space',
      th: 'เครื่องหมาย ： นี้เป็นแบบเต็มความกว้าง ใช้คั่นหลังชื่อหัวข้อไม่ได้ ให้ใช้ : ธรรมดาแล้วเว้นวรรค',
    },
    fix: { en: 'Change to an ordinary colon', th: 'เปลี่ยนเป็นเครื่องหมาย : ธรรมดา' },
  },
  'no-space-after-colon': {
    says: {
      en: 'A space is missing after the colon; without it this is no key',
      th: 'หลังเครื่องหมาย : ต้องเว้นวรรค มิฉะนั้นจะไม่นับเป็นหัวข้อ',
    },
    fix: { en: 'Add a space after the colon', th: 'เว้นวรรคหลังเครื่องหมาย :' },
  },
  'no-space-after-dash': {
    says: {
      en: 'A space is missing after the dash; without it this is no item of a list',
      th: 'หลังขีดต้องเว้นวรรค มิฉะนั้นจะไม่นับเป็นข้อย่อย',
    },
    fix: { en: 'Add a space after the dash', th: 'เว้นวรรคหลังขีด' },
  },
  'no-dash': {
    says: {
      en: 'This line of the list has no dash; begin it with a dash and a space',
      th: 'บรรทัดนี้อยู่ในข้อย่อยแต่ไม่มีขีดนำหน้า ให้ขึ้นต้นด้วยขีดแล้วเว้นวรรค',
    },
    fix: { en: 'Begin the line with a dash', th: 'เติมขีดหน้าบรรทัด' },
  },
  'no-colon': {
    says: {
      en: 'A colon is missing after the key “{0}”; write it and a space',
      th: 'หลังชื่อหัวข้อ “{0}” ขาดเครื่องหมาย : ให้เติมแล้วเว้นวรรค',
    },
    fix: { en: 'Add a colon', th: 'เติมเครื่องหมาย :' },
  },
  'unindented-text': {
    says: {
      en: 'This line belongs to no key; if it goes on with the text above, indent it',
      th: 'บรรทัดนี้ไม่อยู่ในหัวข้อใด ถ้าเป็นข้อความต่อจากบรรทัดบน ให้ย่อหน้าเข้าไป',
    },
    fix: {
      en: 'Indent it as part of the text above',
      th: 'ย่อหน้าให้เป็นส่วนหนึ่งของข้อความข้างบน',
    },
  },
  'colon-in-value': {
    says: {
      en: 'A colon inside the text starts a new key; put the whole text in quotation marks',
      th: 'เครื่องหมาย : ในข้อความทำให้อ่านเป็นหัวข้อใหม่ ให้ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด',
    },
    fix: QUOTE_IT,
  },
  'curly-quotes': {
    says: {
      en: 'Curly quotation marks do not hold a value together; write straight ones: "…"',
      th: 'เครื่องหมายคำพูดแบบโค้ง “ ” ใช้ครอบค่าในส่วนหัวไม่ได้ ให้ใช้แบบตรง "…"',
    },
    fix: {
      en: 'Change to straight quotation marks',
      th: 'เปลี่ยนเป็นเครื่องหมายคำพูดแบบตรง',
    },
  },
  'unclosed-quote': {
    says: {
      en: 'The closing quotation mark is missing; write it at the end of the text',
      th: 'ขาดเครื่องหมายคำพูดปิด ให้เติมท้ายข้อความ',
    },
    fix: { en: 'Close the quotation marks', th: 'เติมเครื่องหมายคำพูดปิด' },
  },
  'text-after-quote': {
    says: {
      en: 'The value ends at the second quotation mark and the rest is lost; put the whole text in quotation marks of the other kind',
      th: 'ค่าจบลงที่เครื่องหมายคำพูดตัวที่สอง ข้อความที่เหลือจะหายไป ให้ใช้เครื่องหมายคำพูดอีกแบบครอบข้อความทั้งหมด',
    },
    fix: QUOTE_IT,
  },
  backslash: {
    says: {
      en: "In double quotation marks a backslash stands for something else; use single ones: '…'",
      th: 'ในเครื่องหมาย "…" ตัว \\ มีความหมายพิเศษ ให้ใช้เครื่องหมาย \'…\' แทน',
    },
    fix: {
      en: 'Change to single quotation marks',
      th: 'เปลี่ยนเป็นเครื่องหมายคำพูดเดี่ยว',
    },
  },
  'unclosed-bracket': {
    says: {
      en: 'The closing bracket is missing; write it at the end',
      th: 'ขาดวงเล็บปิด ให้เติมท้ายบรรทัด',
    },
    fix: { en: 'Close the bracket', th: 'เติมวงเล็บปิด' },
  },
  'extra-bracket': {
    says: {
      en: 'One closing bracket is too many; delete it',
      th: 'วงเล็บปิดเกินมา ให้ลบออก',
    },
    fix: REMOVE_IT,
  },
  'special-start': {
    says: {
      en: 'A value that begins with {0} is read as something else; put the whole text in quotation marks',
      th: 'ค่าที่ขึ้นต้นด้วย {0} จะถูกอ่านเป็นอย่างอื่น ให้ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด',
    },
    fix: QUOTE_IT,
  },
  'duplicate-key': {
    says: {
      en: 'The key “{0}” stands twice; keep one of the two',
      th: 'หัวข้อ “{0}” มีซ้ำกัน ให้เหลือไว้หัวข้อเดียว',
    },
    fix: NONE,
  },
  'unknown-alias': {
    says: {
      en: '{0} refers to a value of that name, and there is none; write the value itself, or put it in quotation marks',
      th: '{0} อ้างถึงค่าที่ตั้งชื่อไว้ แต่ไม่มีค่านั้น ให้เขียนค่าลงไปโดยตรง หรือใส่เครื่องหมายคำพูดครอบ',
    },
    fix: QUOTE_IT,
  },
  syntax: {
    says: {
      en: 'This cannot be read; each line is a key, a colon, a space and a value',
      th: 'อ่านส่วนนี้ไม่ได้ แต่ละบรรทัดต้องเป็นชื่อหัวข้อ เครื่องหมาย : เว้นวรรค แล้วตามด้วยค่า',
    },
    fix: NONE,
  },
};
