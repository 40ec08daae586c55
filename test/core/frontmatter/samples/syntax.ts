import { draft, frontmatter, type FrontmatterSamples } from './sample.js';

const rule = 'frontmatter-syntax';

const TAB = {
  rule,
  en: 'The frontmatter cannot be indented with tabs; use spaces',
  th: 'ส่วนหัวย่อหน้าด้วยแท็บไม่ได้ ให้ใช้เว้นวรรคแทน',
};

const COLON = {
  rule,
  en: 'A colon inside the text starts a new key; put the whole text in quotation marks',
  th: 'เครื่องหมาย : ในข้อความทำให้อ่านเป็นหัวข้อใหม่ ให้ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด',
};

const CURLY = {
  rule,
  en: 'Curly quotation marks do not hold a value together; write straight ones: "…"',
  th: 'เครื่องหมายคำพูดแบบโค้ง “ ” ใช้ครอบค่าในส่วนหัวไม่ได้ ให้ใช้แบบตรง "…"',
};

const UNCLOSED_QUOTE = {
  rule,
  en: 'The closing quotation mark is missing; write it at the end of the text',
  th: 'ขาดเครื่องหมายคำพูดปิด ให้เติมท้ายข้อความ',
};

const AFTER_QUOTE = {
  rule,
  en: 'The value ends at the second quotation mark and the rest is lost; put the whole text in quotation marks of the other kind',
  th: 'ค่าจบลงที่เครื่องหมายคำพูดตัวที่สอง ข้อความที่เหลือจะหายไป ให้ใช้เครื่องหมายคำพูดอีกแบบครอบข้อความทั้งหมด',
};

const UNCLOSED_BRACKET = {
  rule,
  en: 'The closing bracket is missing; write it at the end',
  th: 'ขาดวงเล็บปิด ให้เติมท้ายบรรทัด',
};

const INDENTATION = {
  rule,
  en: 'This line is indented differently from its neighbours; give it the same number of spaces',
  th: 'บรรทัดนี้ย่อหน้าไม่ตรงกับบรรทัดข้างเคียง ให้เว้นวรรคหน้าบรรทัดเท่ากัน',
};

const UNCLOSED = {
  rule,
  en: 'The frontmatter is not closed; write a line with --- after its last key',
  th: 'ส่วนหัวยังไม่มีบรรทัดปิด ให้เพิ่มบรรทัด --- ต่อท้ายหัวข้อสุดท้าย',
};

const FENCE = {
  rule,
  en: 'The frontmatter begins and ends with a line of three hyphens; write ---',
  th: 'ส่วนหัวต้องเริ่มและจบด้วยบรรทัดที่มีขีดสั้นสามขีด ให้เขียนว่า ---',
};

const NO_SPACE = {
  rule,
  en: 'A space is missing after the colon; without it this is no key',
  th: 'หลังเครื่องหมาย : ต้องเว้นวรรค มิฉะนั้นจะไม่นับเป็นหัวข้อ',
};

function special(mark: string) {
  return {
    rule,
    en: `A value that begins with ${mark} is read as something else; put the whole text in quotation marks`,
    th: `ค่าที่ขึ้นต้นด้วย ${mark} จะถูกอ่านเป็นอย่างอื่น ให้ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด`,
  };
}

function duplicate(key: string) {
  return {
    rule,
    en: `The key “${key}” stands twice; keep one of the two`,
    th: `หัวข้อ “${key}” มีซ้ำกัน ให้เหลือไว้หัวข้อเดียว`,
  };
}

/** What YAML cannot read, or would read as something else without a word. */
export const SYNTAX_SAMPLES: FrontmatterSamples = {
  'a tab before a key': {
    ...TAB,
    text: draft('summary:', '⟦\t⟧th: สรุป', 'tags: [ก] # คำสำคัญ'),
    fixed: draft('summary:', '  th: สรุป', 'tags: [ก] # คำสำคัญ'),
  },
  'tabs before items of a list': {
    ...TAB,
    text: draft('tags:', '⟦\t⟧- ดิจิทัล', '⟦\t⟧- ญี่ปุ่น'),
    fixed: draft('tags:', '  - ดิจิทัล', '  - ญี่ปุ่น'),
  },
  'two tabs two levels down': {
    ...TAB,
    text: draft('event:', '  place:', '⟦\t\t⟧th: ทำเนียบรัฐบาล', '⟦\t\t⟧en: Government House'),
    fixed: draft('event:', '  place:', '    th: ทำเนียบรัฐบาล', '    en: Government House'),
  },
  'a tab and a colon in one line': {
    ...TAB,
    text: draft('summary:', '⟦\t⟧th: ⟦ด่วน: สรุป⟧'),
    fixed: draft('summary:', '  th: "ด่วน: สรุป"'),
  },
  'a colon in a Thai title': {
    ...COLON,
    text: frontmatter(
      'type: press-release # อย่าแก้',
      'title:',
      '  th: ⟦ด่วน: รัฐมนตรีแถลงผลการหารือ⟧',
      "  en: 'News'",
      'date: 2026-12-01',
    ),
    fixed: frontmatter(
      'type: press-release # อย่าแก้',
      'title:',
      '  th: "ด่วน: รัฐมนตรีแถลงผลการหารือ"',
      "  en: 'News'",
      'date: 2026-12-01',
    ),
  },
  'a colon in an English title': {
    ...COLON,
    text: draft('summary:', '  en: ⟦Thailand: a digital hub⟧'),
    fixed: draft('summary:', '  en: "Thailand: a digital hub"'),
  },
  'several colons': {
    ...COLON,
    text: draft('summary:', '  th: ⟦เวลา: ๑๖.๐๐ น. สถานที่: ทำเนียบรัฐบาล⟧'),
    fixed: draft('summary:', '  th: "เวลา: ๑๖.๐๐ น. สถานที่: ทำเนียบรัฐบาล"'),
  },
  'a colon at the end': {
    ...COLON,
    text: draft('summary:', '  th: ⟦ประเด็นสำคัญ:⟧', '  en: Key points'),
    fixed: draft('summary:', '  th: "ประเด็นสำคัญ:"', '  en: Key points'),
  },
  'a colon beside quotation marks': {
    ...COLON,
    text: draft('summary:', '  th: ⟦โครงการ "ฮับ": ความคืบหน้า⟧'),
    fixed: draft('summary:', '  th: \'โครงการ "ฮับ": ความคืบหน้า\''),
  },
  'a colon beside quotation marks of both kinds': {
    ...COLON,
    text: draft('summary:', '  en: ⟦"Hub": Thailand\'s plan⟧').replace('⟦"Hub"', '⟦the "Hub"'),
    fixed: draft('summary:', '  en: \'the "Hub": Thailand\'\'s plan\''),
  },
  'a colon in a text of two lines': {
    ...COLON,
    text: draft('summary:', '  th: ⟦ไทยและญี่ปุ่นเห็นพ้อง', '    ประเด็น: ดิจิทัล⟧', '  en: News'),
    fixed: draft('summary:', '  th: "ไทยและญี่ปุ่นเห็นพ้อง', '    ประเด็น: ดิจิทัล"', '  en: News'),
  },
  'a colon, and a comment behind it': {
    ...COLON,
    text: draft('summary:', '  th: ⟦ด่วน: สรุป⟧ # รอตรวจ'),
    fixed: draft('summary:', '  th: "ด่วน: สรุป" # รอตรวจ'),
  },
  'a colon in an item of a list': {
    ...COLON,
    text: draft('tags:', '  - ⟦ด่วน: ดิจิทัล⟧', '  - ญี่ปุ่น'),
    fixed: draft('tags:', '  - "ด่วน: ดิจิทัล"', '  - ญี่ปุ่น'),
  },
  'curly quotation marks around a colon': {
    ...CURLY,
    text: draft('summary:', '  th: ⟦“ด่วน: สรุป”⟧'),
    fixed: draft('summary:', '  th: "ด่วน: สรุป"'),
  },
  'two closing curly marks, as some keyboards write them': {
    ...CURLY,
    text: draft('summary:', '  th: ⟦”ด่วน: สรุป”⟧'),
    fixed: draft('summary:', '  th: "ด่วน: สรุป"'),
  },
  'a straight mark closed by a curly one': {
    ...CURLY,
    text: draft('summary:', '  th: ⟦"ด่วน: สรุป”⟧', '  en: News'),
    fixed: draft('summary:', '  th: "ด่วน: สรุป"', '  en: News'),
  },
  'curly marks around straight ones': {
    ...CURLY,
    text: draft('summary:', '  th: ⟦“โครงการ "ฮับ": สรุป”⟧'),
    fixed: draft('summary:', '  th: \'โครงการ "ฮับ": สรุป\''),
  },
  'a quotation that is not closed': {
    ...UNCLOSED_QUOTE,
    text: draft('summary:', '  th: ⟦"สรุปข่าว⟧', '  en: News', 'tags: [ก]'),
    fixed: draft('summary:', '  th: "สรุปข่าว"', '  en: News', 'tags: [ก]'),
  },
  'a single quotation mark that is not closed': {
    ...UNCLOSED_QUOTE,
    text: draft("agency: ⟦'กระทรวงพาณิชย์⟧", 'tags: [ก]'),
    fixed: draft("agency: 'กระทรวงพาณิชย์'", 'tags: [ก]'),
  },
  'text behind a quotation': {
    ...AFTER_QUOTE,
    text: draft('summary:', '  th: ⟦"ดิจิทัล" คือเป้าหมาย⟧'),
    fixed: draft('summary:', '  th: \'"ดิจิทัล" คือเป้าหมาย\''),
  },
  'quotations at both ends': {
    ...AFTER_QUOTE,
    text: draft('summary:', '  th: ⟦"ไทย" และ "ญี่ปุ่น"⟧'),
    fixed: draft('summary:', '  th: \'"ไทย" และ "ญี่ปุ่น"\''),
  },
  'a quotation inside a quotation': {
    ...AFTER_QUOTE,
    text: draft('summary:', '  th: ⟦"โครงการ "ฮับ" ดิจิทัล"⟧'),
    fixed: draft('summary:', '  th: \'โครงการ "ฮับ" ดิจิทัล\''),
  },
  'an apostrophe inside single quotation marks': {
    ...AFTER_QUOTE,
    text: draft('summary:', "  en: ⟦'Thailand's plan'⟧"),
    fixed: draft('summary:', '  en: "Thailand\'s plan"'),
  },
  'a backslash in double quotation marks': {
    rule,
    text: draft('images:', '  - src: "ภาพ⟦\\⟧ลงนาม.jpg"'),
    en: "In double quotation marks a backslash stands for something else; use single ones: '…'",
    th: 'ในเครื่องหมาย "…" ตัว \\ มีความหมายพิเศษ ให้ใช้เครื่องหมาย \'…\' แทน',
    fixed: draft('images:', "  - src: 'ภาพ\\ลงนาม.jpg'"),
  },
  'a bracket that is not closed': {
    ...UNCLOSED_BRACKET,
    text: draft('countries: ⟦[TH, JP⟧', 'tags: [ก]'),
    fixed: draft('countries: [TH, JP]', 'tags: [ก]'),
  },
  'a brace that is not closed': {
    ...UNCLOSED_BRACKET,
    text: draft('summary: ⟦{ th: สรุป, en: News⟧', 'tags: [ก]'),
    fixed: draft('summary: { th: สรุป, en: News}', 'tags: [ก]'),
  },
  'a list of braces that is not closed': {
    ...UNCLOSED_BRACKET,
    text: draft('images: ⟦[{ src: a.jpg⟧', 'tags: [ก]'),
    fixed: draft('images: [{ src: a.jpg}]', 'tags: [ก]'),
  },
  'a colon in braces': {
    ...COLON,
    text: draft('summary: { th: ⟦ด่วน: สรุป⟧, en: News } # ร่าง'),
    fixed: draft('summary: { th: "ด่วน: สรุป", en: News } # ร่าง'),
  },
  'a quotation whose second line is not indented': {
    rule,
    text: draft('summary:', '  th: "สรุปข่าว', '⟦ต่อบรรทัดใหม่"⟧', '  en: News'),
    en: 'This line belongs to no key; if it goes on with the text above, indent it',
    th: 'บรรทัดนี้ไม่อยู่ในหัวข้อใด ถ้าเป็นข้อความต่อจากบรรทัดบน ให้ย่อหน้าเข้าไป',
    fixed: draft('summary:', '  th: "สรุปข่าว', '    ต่อบรรทัดใหม่"', '  en: News'),
  },
  'a closing bracket too many': {
    rule,
    text: draft('countries: [TH, JP]⟦]⟧', 'tags: [ก]'),
    en: 'One closing bracket is too many; delete it',
    th: 'วงเล็บปิดเกินมา ให้ลบออก',
    fixed: draft('countries: [TH, JP]', 'tags: [ก]'),
  },
  'a key one space further than its neighbour': {
    ...INDENTATION,
    text: draft('summary:', '  th: สรุป', '⟦   en: News⟧'),
    fixed: draft('summary:', '  th: สรุป', '  en: News'),
  },
  'a key one space short of its neighbour': {
    ...INDENTATION,
    text: draft('summary:', '   th: สรุป', '⟦  en: News⟧', 'tags: [ก]'),
    fixed: draft('summary:', '   th: สรุป', '   en: News', 'tags: [ก]'),
  },
  'a space before a key of the top level': {
    ...INDENTATION,
    text: draft('agency: กระทรวงพาณิชย์', '⟦ category: ด้านเศรษฐกิจ⟧', 'tags: [ก]'),
    fixed: draft('agency: กระทรวงพาณิชย์', 'category: ด้านเศรษฐกิจ', 'tags: [ก]'),
  },
  'a space before the first key': {
    ...INDENTATION,
    text: frontmatter('⟦ type: press-release⟧', 'title:', '  th: ข่าว', 'date: 2026-12-01'),
    fixed: frontmatter('type: press-release', 'title:', '  th: ข่าว', 'date: 2026-12-01'),
  },
  'a key of a participant that stands too far left': {
    ...INDENTATION,
    text: draft('participants:', '  - name:', '      th: นายดี', '⟦   role: host⟧'),
    fixed: draft('participants:', '  - name:', '      th: นายดี', '    role: host'),
  },
  'no-break spaces, as Word inserts them': {
    rule,
    text: draft('summary:', '⟦\u00a0\u00a0⟧th: สรุป'),
    en: 'This is a no-break space, as word processors insert it; write an ordinary space',
    th: 'ช่องว่างนี้เป็นชนิดห้ามตัดบรรทัดซึ่งมักติดมาจาก Word ให้ใช้เว้นวรรคธรรมดา',
    fixed: draft('summary:', '  th: สรุป'),
  },
  'a no-break space behind a colon': {
    rule,
    text: draft('agency:⟦\u00a0⟧กระทรวงพาณิชย์'),
    en: 'This is a no-break space, as word processors insert it; write an ordinary space',
    th: 'ช่องว่างนี้เป็นชนิดห้ามตัดบรรทัดซึ่งมักติดมาจาก Word ให้ใช้เว้นวรรคธรรมดา',
    fixed: draft('agency: กระทรวงพาณิชย์'),
  },
  'a zero-width space before a key': {
    rule,
    text: draft('⟦\u200b⟧agency: กระทรวงพาณิชย์'),
    en: 'An invisible character stands before the key and makes another key of it; delete it',
    th: 'มีอักขระที่มองไม่เห็นอยู่หน้าชื่อหัวข้อ ทำให้กลายเป็นหัวข้ออื่น ให้ลบออก',
    fixed: draft('agency: กระทรวงพาณิชย์'),
  },
  'a control character': {
    rule,
    text: draft('agency: กระทรวง⟦\u0007⟧พาณิชย์'),
    en: 'This character can be neither seen nor read; delete it',
    th: 'อักขระนี้มองไม่เห็นและอ่านไม่ได้ ให้ลบออก',
    fixed: draft('agency: กระทรวงพาณิชย์'),
  },
  'half a character': {
    rule,
    text: draft('agency: กระทรวง⟦\ud83d⟧พาณิชย์'),
    en: 'This character can be neither seen nor read; delete it',
    th: 'อักขระนี้มองไม่เห็นและอ่านไม่ได้ ให้ลบออก',
    fixed: draft('agency: กระทรวงพาณิชย์'),
  },
  'a wide colon': {
    rule,
    text: draft('agency⟦：⟧กระทรวงพาณิชย์', 'tags: [ก]'),
    en: 'This is a wide colon, which does not end a key; write an ordinary : and a space',
    th: 'เครื่องหมาย ： นี้เป็นแบบเต็มความกว้าง ใช้คั่นหลังชื่อหัวข้อไม่ได้ ให้ใช้ : ธรรมดาแล้วเว้นวรรค',
    fixed: draft('agency: กระทรวงพาณิชย์', 'tags: [ก]'),
  },
  'no space behind a colon': {
    ...NO_SPACE,
    text: draft('⟦agency:⟧กระทรวงพาณิชย์', 'tags: [ก]'),
    fixed: draft('agency: กระทรวงพาณิชย์', 'tags: [ก]'),
  },
  'no space behind the colon of the first key': {
    ...NO_SPACE,
    text: frontmatter('⟦type:⟧press-release', 'title:', '  th: ข่าว', 'date: 2026-12-01'),
    fixed: frontmatter('type: press-release', 'title:', '  th: ข่าว', 'date: 2026-12-01'),
  },
  'no space behind colons that YAML takes for one text': {
    ...NO_SPACE,
    text: draft('summary:', '  ⟦th:⟧สรุป', '  ⟦en:⟧News'),
    fixed: draft('summary:', '  th: สรุป', '  en: News'),
  },
  'no space behind a colon in braces': {
    ...NO_SPACE,
    text: draft('summary: {⟦th:⟧สรุป}'),
    fixed: draft('summary: {th: สรุป}'),
  },
  'no space behind a dash': {
    rule,
    text: draft('tags:', '  ⟦-⟧ดิจิทัล', '  ⟦-⟧ญี่ปุ่น'),
    en: 'A space is missing after the dash; without it this is no item of a list',
    th: 'หลังขีดต้องเว้นวรรค มิฉะนั้นจะไม่นับเป็นข้อย่อย',
    fixed: draft('tags:', '  - ดิจิทัล', '  - ญี่ปุ่น'),
  },
  'an item without its dash': {
    rule,
    text: draft('tags:', '  - ดิจิทัล', '  ⟦ญี่ปุ่น⟧'),
    en: 'This line of the list has no dash; begin it with a dash and a space',
    th: 'บรรทัดนี้อยู่ในข้อย่อยแต่ไม่มีขีดนำหน้า ให้ขึ้นต้นด้วยขีดแล้วเว้นวรรค',
    fixed: draft('tags:', '  - ดิจิทัล', '  - ญี่ปุ่น'),
  },
  'a key without its colon': {
    rule,
    text: draft('⟦agency⟧ กระทรวงพาณิชย์', 'tags: [ก]'),
    en: 'A colon is missing after the key “agency”; write it and a space',
    th: 'หลังชื่อหัวข้อ “agency” ขาดเครื่องหมาย : ให้เติมแล้วเว้นวรรค',
    fixed: draft('agency: กระทรวงพาณิชย์', 'tags: [ก]'),
  },
  'a second line of a text that is not indented': {
    rule,
    text: draft('agency: กระทรวงดิจิทัล', '⟦เพื่อเศรษฐกิจและสังคม⟧', 'tags: [ก]'),
    en: 'This line belongs to no key; if it goes on with the text above, indent it',
    th: 'บรรทัดนี้ไม่อยู่ในหัวข้อใด ถ้าเป็นข้อความต่อจากบรรทัดบน ให้ย่อหน้าเข้าไป',
    fixed: draft('agency: กระทรวงดิจิทัล', '  เพื่อเศรษฐกิจและสังคม', 'tags: [ก]'),
  },
  'a title that begins with a bracket': {
    ...special('['),
    text: draft('summary:', '  th: ⟦[ด่วน] สรุปข่าว⟧'),
    fixed: draft('summary:', '  th: "[ด่วน] สรุปข่าว"'),
  },
  'a title that begins with an asterisk': {
    ...special('*'),
    text: draft('summary:', '  th: ⟦*ด่วน* สรุปข่าว⟧'),
    fixed: draft('summary:', '  th: "*ด่วน* สรุปข่าว"'),
  },
  'a title that begins with an ampersand, of which YAML loses a word': {
    ...special('&'),
    text: draft('summary:', '  th: ⟦&ข่าว ด่วน⟧'),
    fixed: draft('summary:', '  th: "&ข่าว ด่วน"'),
  },
  'a title that begins with an exclamation mark': {
    ...special('!'),
    text: draft('summary:', '  th: ⟦! ด่วน⟧'),
    fixed: draft('summary:', '  th: "! ด่วน"'),
  },
  'a title that begins with a percent sign': {
    ...special('%'),
    text: draft('summary:', '  th: ⟦%การเติบโต⟧'),
    fixed: draft('summary:', '  th: "%การเติบโต"'),
  },
  'an account that begins with @': {
    ...special('@'),
    text: draft('spokesperson:', '  name:', '    en: ⟦@spokesperson⟧'),
    fixed: draft('spokesperson:', '  name:', '    en: "@spokesperson"'),
  },
  'a title that begins with a backtick': {
    ...special('`'),
    text: draft('summary:', '  th: ⟦`ด่วน` สรุป⟧'),
    fixed: draft('summary:', '  th: "`ด่วน` สรุป"'),
  },
  'a title that begins with a dash': {
    ...special('-'),
    text: draft('summary:', '  th: ⟦- สรุปข่าว⟧'),
    fixed: draft('summary:', '  th: "- สรุปข่าว"'),
  },
  'a text in the line of a block sign': {
    ...special('|'),
    text: draft('summary:', '  th: ⟦| สรุปข่าว⟧'),
    fixed: draft('summary:', '  th: "| สรุปข่าว"'),
  },
  'a quotation of Markdown': {
    ...special('>'),
    text: draft('summary:', '  th: ⟦> สรุปข่าว⟧'),
    fixed: draft('summary:', '  th: "> สรุปข่าว"'),
  },
  'an alias of nothing': {
    rule,
    text: draft('agency: ⟦*release⟧ # ใคร'),
    en: '*release refers to a value of that name, and there is none; write the value itself, or put it in quotation marks',
    th: '*release อ้างถึงค่าที่ตั้งชื่อไว้ แต่ไม่มีค่านั้น ให้เขียนค่าลงไปโดยตรง หรือใส่เครื่องหมายคำพูดครอบ',
    fixed: draft('agency: "*release" # ใคร'),
  },
  'a key twice with the same value': {
    ...duplicate('date'),
    text: draft('agency: กระทรวงพาณิชย์', '⟦date⟧: 2026-12-01', 'tags: [ก]'),
    fixed: draft('agency: กระทรวงพาณิชย์', 'tags: [ก]'),
  },
  'a key twice with different values': {
    ...duplicate('agency'),
    text: draft('agency: กระทรวงพาณิชย์', '⟦agency⟧: กระทรวงการคลัง'),
    fixed: draft('agency: กระทรวงพาณิชย์'),
  },
  'a key twice in a map': {
    ...duplicate('th'),
    text: draft('summary:', '  th: สรุป', '  ⟦th⟧: สรุปอีกครั้ง # ร่างแรก'),
    fixed: draft('summary:', '  th: สรุป', '  # ร่างแรก'),
  },
  'a key twice, with lines below it': {
    ...duplicate('tags'),
    text: draft('tags:', '  - ก', '⟦tags⟧:', '  - ข', '  - ค', 'numerals: thai'),
    fixed: draft('tags:', '  - ก', 'numerals: thai'),
  },
  'a key twice in braces': {
    ...duplicate('en'),
    text: draft('summary: { en: A, ⟦en⟧: B, th: ก }'),
    fixed: draft('summary: { en: A, th: ก }'),
  },
  'a key twice at the end of braces': {
    ...duplicate('en'),
    text: draft('summary: { en: A, ⟦en⟧: B }'),
    fixed: draft('summary: { en: A }'),
  },
  'a key twice, of which the second has no value': {
    ...duplicate('agency'),
    text: draft('agency: กระทรวงพาณิชย์', '⟦agency⟧:', 'numerals: thai'),
    fixed: draft('agency: กระทรวงพาณิชย์', 'numerals: thai'),
  },
  'a key twice, with a comment among its lines': {
    ...duplicate('tags'),
    text: draft('tags: [ก]', '⟦tags⟧:', '  - ข # รอตรวจ', '  - ค'),
    fixed: draft('tags:', '  - ข # รอตรวจ', '  - ค'),
  },
  'no closing fence': {
    ...UNCLOSED,
    text: draft('tags: [ก]').replace('---\n\n', '\n').replace('---', '⟦---⟧'),
    fixed: draft('tags: [ก]'),
  },
  'no closing fence, and a rule in the body': {
    ...UNCLOSED,
    text: `${draft().replace('---\n\n', '\n').replace('---', '⟦---⟧')}\n---\n\nท้ายข่าว\n`,
    fixed: `${draft()}\n---\n\nท้ายข่าว\n`,
  },
  'no closing fence in a file with CRLF': {
    ...UNCLOSED,
    text: draft().replace('---\n\n', '\n').replace('---', '⟦---⟧').replaceAll('\n', '\r\n'),
    fixed: draft().replaceAll('\n', '\r\n'),
  },
  'a closing fence of four hyphens': {
    ...FENCE,
    text: draft().replace('---\n\n', '⟦----⟧\n\n'),
    fixed: draft(),
  },
  'fences that a word processor made dashes': {
    ...FENCE,
    text: draft().replaceAll('---', '⟦—⟧'),
    fixed: draft(),
  },
  'a tab and CRLF': {
    ...TAB,
    text: draft('summary:', '⟦\t⟧th: สรุป').replaceAll('\n', '\r\n'),
    fixed: draft('summary:', '  th: สรุป').replaceAll('\n', '\r\n'),
  },
  'a colon and CRLF': {
    ...COLON,
    text: draft('summary:', '  th: ⟦ด่วน: สรุป⟧').replaceAll('\n', '\r\n'),
    fixed: draft('summary:', '  th: "ด่วน: สรุป"').replaceAll('\n', '\r\n'),
  },
};
