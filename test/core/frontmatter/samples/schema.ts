import { draft, frontmatter, type FrontmatterSamples } from './sample.js';

const rule = 'frontmatter-schema';

const LOCALIZED = {
  en: 'takes th: and en: on the lines below it, each with its text',
  th: 'ต้องเป็นข้อความแยกภาษา คือมีบรรทัด th: และ en: อยู่ข้างใต้',
};

const DATE = {
  en: 'takes a date as year-month-day, with the year of the Christian era',
  th: 'ต้องเป็นวันที่แบบ ปี-เดือน-วัน โดยใช้ปี ค.ศ.',
};

/** A release date in a way of its own, which means the right one. */
function wrongDate(written: string, right: string) {
  const bare = right.replaceAll('"', '').replace(/ #.*$/u, '');
  return {
    rule,
    text: dated(written),
    en: `“date” ${DATE.en}; write ${bare}`,
    th: `“date” ${DATE.th} ควรเขียนว่า ${bare}`,
    fixed: dated(right),
  };
}

function noValue(key: string, written: string, right: string) {
  return {
    rule,
    en: `“${written}” cannot stand in “${key}”; write ${right}`,
    th: `ใช้ “${written}” ใน “${key}” ไม่ได้ ควรเขียนว่า ${right}`,
  };
}

function noKey(key: string, right: string) {
  return {
    rule,
    en: `A press release has no key “${key}”; write “${right}”`,
    th: `ไม่มีหัวข้อชื่อ “${key}” ควรเขียนว่า “${right}”`,
  };
}

/** The release date, written in a way of its own. */
function dated(date: string): string {
  return frontmatter('type: press-release', 'title:', '  th: ข่าว', `date: ${date}`);
}

/** Everything that publication needs, but for what `lines` say instead. */
function published(...lines: readonly string[]): string {
  return draft(
    'category: ด้านเศรษฐกิจ',
    'agency: กระทรวงพาณิชย์',
    'languages: [th]',
    'status: approved',
    ...lines,
  );
}

/** Missing and unknown keys, and values that are not what their key takes. */
export const SCHEMA_SAMPLES: FrontmatterSamples = {
  'no type': {
    rule,
    text: frontmatter('title:', '  th: ข่าว # พาดหัว', 'date: 2026-12-01').replace('---', '⟦---⟧'),
    en: '“type” is missing; add it, e.g. type: press-release',
    th: 'ขาดข้อมูล “type” (ประเภทเอกสาร) ให้เพิ่ม เช่น type: press-release',
    fixed: frontmatter(
      'type: press-release',
      'title:',
      '  th: ข่าว # พาดหัว',
      'date: 2026-12-01',
    ),
  },
  'no date, which the body tells': {
    rule,
    text: '⟦---⟧\ntype: press-release\ntitle:\n  th: ข่าว\nstatus: draft # ร่าง\n---\n\nวันนี้ (11 ธันวาคม 2562) กระทรวงพาณิชย์แถลง\n',
    en: '“date” (release date) is missing; add it, e.g. date: 2026-12-01',
    th: 'ขาดข้อมูล “date” (วันที่เผยแพร่) ให้เพิ่ม เช่น date: 2026-12-01',
    fixed:
      '---\ntype: press-release\ntitle:\n  th: ข่าว\ndate: 2019-12-11\nstatus: draft # ร่าง\n---\n\nวันนี้ (11 ธันวาคม 2562) กระทรวงพาณิชย์แถลง\n',
  },
  'no title, which the body has in two languages': {
    rule,
    text: '⟦---⟧\r\ntype: press-release\r\ndate: 2026-12-01\r\n---\r\n\r\n# ข่าว: ไทยและลาว\r\n\r\nเนื้อข่าว\r\n\r\n::: {lang=en}\r\n\r\n# Thailand and Laos\r\n\r\nThe text.\r\n\r\n:::\r\n',
    en: '“title” (headline) is missing; add it with th: and en: on the lines below it, each with its text',
    th: 'ขาดข้อมูล “title” (พาดหัวข่าว) ให้เพิ่มเป็นข้อความแยกภาษา คือมีบรรทัด th: และ en: อยู่ข้างใต้',
    fixed:
      '---\r\ntype: press-release\r\ntitle:\r\n  th: "ข่าว: ไทยและลาว"\r\n  en: Thailand and Laos\r\ndate: 2026-12-01\r\n---\r\n\r\n# ข่าว: ไทยและลาว\r\n\r\nเนื้อข่าว\r\n\r\n::: {lang=en}\r\n\r\n# Thailand and Laos\r\n\r\nThe text.\r\n\r\n:::\r\n',
  },
  'no category at publication': {
    rule,
    profile: 'publish',
    text: published()
      .replace('category: ด้านเศรษฐกิจ\n', '')
      .replace('---', '⟦---⟧'),
    en: '“category” is missing; add it, e.g. category: ข่าวทำเนียบรัฐบาล',
    th: 'ขาดข้อมูล “category” (หมวดข่าว) ให้เพิ่ม เช่น category: ข่าวทำเนียบรัฐบาล',
    fixed: published().replace('ด้านเศรษฐกิจ', 'ข่าวทำเนียบรัฐบาล'),
  },
  'no agency at publication, which the body names': {
    rule,
    profile: 'publish',
    text: published()
      .replace('agency: กระทรวงพาณิชย์\n', '')
      .replace('---', '⟦---⟧')
      .replace('เนื้อข่าว', 'กระทรวงการคลังแถลง'),
    en: '“agency” is missing; add it, e.g. agency: กระทรวงการต่างประเทศ',
    th: 'ขาดข้อมูล “agency” (หน่วยงาน) ให้เพิ่ม เช่น agency: กระทรวงการต่างประเทศ',
    fixed: published()
      .replace('กระทรวงพาณิชย์', 'กระทรวงการคลัง')
      .replace('เนื้อข่าว', 'กระทรวงการคลังแถลง'),
  },
  'no languages at publication': {
    rule,
    profile: 'publish',
    text: published().replace('languages: [th]\n', '').replace('---', '⟦---⟧'),
    en: '“languages” is missing; add it, e.g. languages: [th, en]',
    th: 'ขาดข้อมูล “languages” (ภาษา) ให้เพิ่ม เช่น languages: [th, en]',
    fixed: published(),
  },
  'no status at publication': {
    rule,
    profile: 'publish',
    text: published().replace('status: approved\n', '').replace('---', '⟦---⟧'),
    en: '“status” is missing; add it with one of: draft, review, approved, published, withdrawn',
    th: 'ขาดข้อมูล “status” (สถานะข่าว) ให้เพิ่มเป็นค่าใดค่าหนึ่งต่อไปนี้: draft (ฉบับร่าง), review (รอตรวจ), approved (อนุมัติแล้ว), published (เผยแพร่แล้ว), withdrawn (ถอนข่าวแล้ว)',
    fixed: published(),
  },
  'a draft at publication': {
    rule,
    profile: 'publish',
    text: published().replace('approved', '⟦draft⟧'),
    en: '“status” is still draft; before publication it has to be one of: approved, published, withdrawn',
    th: '“status” ยังเป็น draft ก่อนเผยแพร่ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: approved (อนุมัติแล้ว), published (เผยแพร่แล้ว), withdrawn (ถอนข่าวแล้ว)',
  },
  'an event without its day at publication': {
    rule,
    profile: 'publish',
    text: published('⟦event⟧:', '  kind: signing # พิธีการ', '  format: in-person'),
    en: '“event.start” is missing; add it, e.g. start: 2026-12-01T16:00+07:00',
    th: 'ขาดข้อมูล “event.start” (เริ่ม) ให้เพิ่ม เช่น start: 2026-12-01T16:00+07:00',
    fixed: published(
      'event:',
      '  kind: signing # พิธีการ',
      '  start: 2026-12-01',
      '  format: in-person',
    ),
  },
  'an event without its day, which the body names': {
    rule,
    profile: 'publish',
    text: published('⟦event⟧: { kind: signing }')
      .replace('เนื้อข่าว', 'ลงนามเมื่อวันที่ 30 พฤศจิกายน 2569'),
    en: '“event.start” is missing; add it, e.g. start: 2026-12-01T16:00+07:00',
    th: 'ขาดข้อมูล “event.start” (เริ่ม) ให้เพิ่ม เช่น start: 2026-12-01T16:00+07:00',
    fixed: published('event: { kind: signing, start: 2026-11-30 }').replace(
      'เนื้อข่าว',
      'ลงนามเมื่อวันที่ 30 พฤศจิกายน 2569',
    ),
  },
  'an event without its kind, which the body names': {
    rule,
    profile: 'publish',
    text: published('⟦event⟧:', '  start: 2026-12-01').replace(
      'เนื้อข่าว',
      'เอกอัครราชทูตเข้าเยี่ยมคารวะรัฐมนตรี',
    ),
    en: '“event.kind” is missing; add it, e.g. kind: bilateral-meeting',
    th: 'ขาดข้อมูล “event.kind” (ประเภทกิจกรรม) ให้เพิ่ม เช่น kind: bilateral-meeting',
    fixed: published('event:', '  kind: courtesy-call', '  start: 2026-12-01').replace(
      'เนื้อข่าว',
      'เอกอัครราชทูตเข้าเยี่ยมคารวะรัฐมนตรี',
    ),
  },
  'a participant without a name': {
    rule,
    text: draft('participants:', '  - ⟦role⟧: host'),
    en: '“participants.name” is missing; add it with th: and en: on the lines below it, each with its text',
    th: 'ขาดข้อมูล “participants.name” (ชื่อ) ให้เพิ่มเป็นข้อความแยกภาษา คือมีบรรทัด th: และ en: อยู่ข้างใต้',
  },
  'an image without a file': {
    rule,
    text: draft('images:', '  - ⟦credit⟧: กรมประชาสัมพันธ์'),
    en: '“images.src” (file) is missing; add it, e.g. src: images/signing.jpg',
    th: 'ขาดข้อมูล “images.src” (ไฟล์) ให้เพิ่ม เช่น src: images/signing.jpg',
  },
  'a title without its language': {
    rule,
    text: frontmatter('type: press-release', 'title: ⟦ข่าวด่วน⟧ # พาดหัว', 'date: 2026-12-01'),
    en: `“title” ${LOCALIZED.en}`,
    th: `“title” ${LOCALIZED.th}`,
    fixed: frontmatter(
      'type: press-release',
      'title:',
      '  th: ข่าวด่วน # พาดหัว',
      'date: 2026-12-01',
    ),
  },
  'an English name without its language, in a list': {
    rule,
    text: draft('participants:', '  - name: ⟦Mr. Taro Yamada⟧', '    country: JP'),
    en: `“participants.name” ${LOCALIZED.en}`,
    th: `“participants.name” ${LOCALIZED.th}`,
    fixed: draft('participants:', '  - name:', '      en: Mr. Taro Yamada', '    country: JP'),
  },
  'a text in quotation marks without its language, in a file with CRLF': {
    rule,
    text: draft("summary:   ⟦'ไทย: ญี่ปุ่น'⟧").replaceAll('\n', '\r\n'),
    en: `“summary” ${LOCALIZED.en}`,
    th: `“summary” ${LOCALIZED.th}`,
    fixed: draft('summary:', "  th: 'ไทย: ญี่ปุ่น'").replaceAll('\n', '\r\n'),
  },
  'a text without its language in braces': {
    rule,
    text: draft('event: { place: ⟦ทำเนียบรัฐบาล⟧ }'),
    en: `“event.place” ${LOCALIZED.en}`,
    th: `“event.place” ${LOCALIZED.th}`,
  },
  'a Thai date': wrongDate('⟦12 ธันวาคม 2562⟧', '2019-12-12'),
  'a Thai date in Thai digits': wrongDate('⟦วันที่ ๑๒ ธันวาคม พ.ศ. ๒๕๖๒⟧ # วันแถลง', '2019-12-12 # วันแถลง'),
  'an abbreviated date': wrongDate('⟦12 ธ.ค. 2562⟧', '2019-12-12'),
  'an English date': wrongDate('⟦"December 12, 2019"⟧', '"2019-12-12"'),
  'a date without zeros': wrongDate('⟦2019-1-5⟧', '2019-01-05'),
  'a date with slashes': wrongDate('⟦2019/12/05⟧', '2019-12-05'),
  'a date in curly quotation marks': wrongDate('⟦“2019-12-05”⟧', '2019-12-05'),
  'a date that is only a year': {
    rule,
    text: dated('⟦2562⟧'),
    en: `“date” ${DATE.en}, e.g. 2026-12-01`,
    th: `“date” ${DATE.th} เช่น 2026-12-01`,
  },
  'a time behind a space': {
    rule,
    text: draft('embargo: ⟦2026-12-01 18.00⟧'),
    en: `“embargo” ${DATE.en}; write 2026-12-01T18:00+07:00`,
    th: `“embargo” ${DATE.th} ควรเขียนว่า 2026-12-01T18:00+07:00`,
    fixed: draft('embargo: 2026-12-01T18:00+07:00'),
  },
  'a time whose zone has no minutes': {
    rule,
    text: draft('embargo: ⟦2026-12-01t18:00 +07⟧'),
    en: `“embargo” ${DATE.en}; write 2026-12-01T18:00+07:00`,
    th: `“embargo” ${DATE.th} ควรเขียนว่า 2026-12-01T18:00+07:00`,
    fixed: draft('embargo: 2026-12-01T18:00+07:00'),
  },
  'a day that no month has': {
    rule,
    text: dated('⟦2026-11-31⟧'),
    en: 'There is no such day, as November 2026 has only 30; check the date',
    th: 'ไม่มีวันที่นี้ เดือนพฤศจิกายน ค.ศ. 2026 มีเพียง 30 วัน ให้ตรวจวันที่อีกครั้ง',
  },
  'a leap day in another year': {
    rule,
    text: dated('⟦2026-02-29T10:00⟧'),
    en: 'There is no such day, as February 2026 has only 28; check the date',
    th: 'ไม่มีวันที่นี้ เดือนกุมภาพันธ์ ค.ศ. 2026 มีเพียง 28 วัน ให้ตรวจวันที่อีกครั้ง',
  },
  'one language outside a list': {
    rule,
    text: draft('languages: ⟦th⟧'),
    en: '“languages” takes a list in brackets, or on lines that begin with a dash; write [th]',
    th: '“languages” ต้องเป็นรายการในวงเล็บ [ ] หรือข้อย่อยที่ขึ้นต้นแต่ละบรรทัดด้วยขีด ควรเขียนว่า [th]',
    fixed: draft('languages: [th]'),
  },
  'countries by name, outside a list': {
    rule,
    text: draft('countries: ⟦ไทย, ญี่ปุ่น⟧'),
    en: '“countries” takes a list in brackets, or on lines that begin with a dash; write [TH, JP]',
    th: '“countries” ต้องเป็นรายการในวงเล็บ [ ] หรือข้อย่อยที่ขึ้นต้นแต่ละบรรทัดด้วยขีด ควรเขียนว่า [TH, JP]',
    fixed: draft('countries: [TH, JP]'),
  },
  'a country by its Thai name': {
    ...noValue('countries', 'ญี่ปุ่น', 'JP'),
    text: draft('countries: [TH, ⟦ญี่ปุ่น⟧] # คู่เจรจา'),
    fixed: draft('countries: [TH, JP] # คู่เจรจา'),
  },
  'a country by its formal English name': {
    ...noValue('countries', 'Kingdom of Norway', '"NO"'),
    text: draft('countries:', '  - TH', '  - ⟦Kingdom of Norway⟧'),
    fixed: draft('countries:', '  - TH', '  - "NO"'),
  },
  'a code that is no country': {
    rule,
    text: draft('countries: [⟦ZZ⟧]'),
    en: '“ZZ” cannot stand in “countries”, which takes the two-letter code of a country, e.g. JP',
    th: 'ใช้ “ZZ” ใน “countries” ไม่ได้ ต้องเป็นรหัสประเทศสองตัวอักษร เช่น JP',
  },
  'a usual abbreviation that is not the code': {
    ...noValue('participants.country', 'UK', 'GB'),
    text: draft('participants:', '  - name: { en: Ms. Smith }', "    country: '⟦UK⟧'".replace("'⟦UK⟧'", "⟦'UK'⟧")),
    fixed: draft('participants:', '  - name: { en: Ms. Smith }', "    country: 'GB'"),
  },
  'a country twice': {
    rule,
    text: draft('countries: [TH, JP, ⟦TH⟧]'),
    en: '“TH” stands twice in “countries”; keep one of the two',
    th: '“TH” ซ้ำกันใน “countries” ให้เหลือไว้แห่งเดียว',
    fixed: draft('countries: [TH, JP]'),
  },
  'a tag twice, on lines': {
    rule,
    text: draft('tags:', '  - ดิจิทัล', '  - ⟦ดิจิทัล⟧ # ซ้ำ', '  - ญี่ปุ่น'),
    en: '“ดิจิทัล” stands twice in “tags”; keep one of the two',
    th: '“ดิจิทัล” ซ้ำกันใน “tags” ให้เหลือไว้แห่งเดียว',
    fixed: draft('tags:', '  - ดิจิทัล', '  # ซ้ำ', '  - ญี่ปุ่น'),
  },
  'a misspelt choice': {
    ...noValue('status', 'aproved', 'approved'),
    text: draft('status: ⟦aproved⟧'),
    fixed: draft('status: approved'),
  },
  'a choice with a capital': {
    ...noValue('event.kind', 'Bilateral Meeting', 'bilateral-meeting'),
    text: draft('event:', '  kind: ⟦Bilateral Meeting⟧'),
    fixed: draft('event:', '  kind: bilateral-meeting'),
  },
  'a choice by its Thai name': {
    ...noValue('event.kind', 'การเข้าเยี่ยมคารวะ', 'courtesy-call'),
    text: draft('event:', '  kind: ⟦"การเข้าเยี่ยมคารวะ"⟧'),
    fixed: draft('event:', '  kind: "courtesy-call"'),
  },
  'a choice by a part of its Thai name': {
    ...noValue('numerals', 'ไทย', 'thai'),
    text: draft('numerals: ⟦ไทย⟧'),
    fixed: draft('numerals: thai'),
  },
  'a choice by its abbreviation': {
    ...noValue('agreements.kind', 'MoU', 'memorandum-of-understanding'),
    text: draft('agreements:', '  - kind: ⟦MoU⟧'),
    fixed: draft('agreements:', '  - kind: memorandum-of-understanding'),
  },
  'a choice that is like none': {
    rule,
    text: draft('numerals: ⟦roman⟧'),
    en: '“roman” cannot stand in “numerals”, which takes one of: thai, arabic',
    th: 'ใช้ “roman” ใน “numerals” ไม่ได้ ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: thai (เลขไทย (๐–๙)), arabic (เลขอารบิก (0–9))',
  },
  'another type of document': {
    rule,
    text: frontmatter('type: ⟦pres-release⟧', 'title:', '  th: ข่าว', 'date: 2026-12-01'),
    en: '“pres-release” cannot stand in “type”; write press-release',
    th: 'ใช้ “pres-release” ใน “type” ไม่ได้ ควรเขียนว่า press-release',
    fixed: frontmatter('type: press-release', 'title:', '  th: ข่าว', 'date: 2026-12-01'),
  },
  'a number where a text belongs': {
    rule,
    text: draft('tags: [⟦2562⟧]'),
    en: '“tags” takes a text; write "2562"',
    th: '“tags” ต้องเป็นข้อความ ควรเขียนว่า "2562"',
    fixed: draft('tags: ["2562"]'),
  },
  'a number with a comma, in which YAML sees two items': {
    rule,
    text: draft('tags: [⟦1⟧,000 คน, ดิจิทัล]'),
    en: '“tags” takes a text; write "1,000 คน"',
    th: '“tags” ต้องเป็นข้อความ ควรเขียนว่า "1,000 คน"',
    fixed: draft('tags: ["1,000 คน", ดิจิทัล]'),
  },
  'pictures that are only files': {
    rule,
    text: draft('images:', '  - ⟦images/a.jpg⟧ # หน้าแรก', '  - ⟦"images/b.jpg"⟧'),
    en: '“images” takes keys of its own with their values; write src: images/a.jpg',
    th: '“images” ต้องเป็นหัวข้อย่อยที่มีชื่อกำกับ ควรเขียนว่า src: images/a.jpg',
    fixed: draft('images:', '  - src: images/a.jpg # หน้าแรก', '  - src: "images/b.jpg"'),
  },
  'a picture in brackets that is only a file': {
    rule,
    text: draft('images: [⟦a.jpg⟧]'),
    en: '“images” takes keys of its own with their values; write { src: a.jpg }',
    th: '“images” ต้องเป็นหัวข้อย่อยที่มีชื่อกำกับ ควรเขียนว่า { src: a.jpg }',
    fixed: draft('images: [{ src: a.jpg }]'),
  },
  'one participant outside a list': {
    rule,
    text: draft(
      '⟦participants⟧:',
      '  name: # เจ้าภาพ',
      '    th: นายสมชาย ใจดี',
      '',
      '  country: TH',
      'tags: [ก]',
    ),
    en: '“participants” takes a list in brackets, or on lines that begin with a dash',
    th: '“participants” ต้องเป็นรายการในวงเล็บ [ ] หรือข้อย่อยที่ขึ้นต้นแต่ละบรรทัดด้วยขีด',
    fixed: draft(
      'participants:',
      '  - name: # เจ้าภาพ',
      '      th: นายสมชาย ใจดี',
      '',
      '    country: TH',
      'tags: [ก]',
    ),
  },
  'one picture outside a list': {
    rule,
    text: draft('⟦images⟧:', '  src: images/a.jpg').replaceAll('\n', '\r\n'),
    en: '“images” takes a list in brackets, or on lines that begin with a dash',
    th: '“images” ต้องเป็นรายการในวงเล็บ [ ] หรือข้อย่อยที่ขึ้นต้นแต่ละบรรทัดด้วยขีด',
    fixed: draft('images:', '  - src: images/a.jpg').replaceAll('\n', '\r\n'),
  },
  'people who are only names': {
    rule,
    text: draft('participants:', '  - ⟦นายสมชาย ใจดี⟧', '  - ⟦Mr. Taro Yamada⟧'),
    en: '“participants” takes keys of its own with their values; write name: { th: นายสมชาย ใจดี }',
    th: '“participants” ต้องเป็นหัวข้อย่อยที่มีชื่อกำกับ ควรเขียนว่า name: { th: นายสมชาย ใจดี }',
    fixed: draft(
      'participants:',
      '  - name: { th: นายสมชาย ใจดี }',
      '  - name: { en: Mr. Taro Yamada }',
    ),
  },
  'a hotline without quotation marks': {
    rule,
    text: draft('contact:', '  phone: ⟦1111⟧'),
    en: '“contact.phone” takes a telephone number in quotation marks; write "1111"',
    th: '“contact.phone” ต้องเป็นหมายเลขโทรศัพท์ในเครื่องหมายคำพูด ควรเขียนว่า "1111"',
    fixed: draft('contact:', '  phone: "1111"'),
  },
  'a web address without its beginning': {
    rule,
    text: draft('source: ⟦www.example.go.th/news/1⟧'),
    en: '“source” takes a web address that begins with https://; write https://www.example.go.th/news/1',
    th: '“source” ต้องเป็นที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย https:// ควรเขียนว่า https://www.example.go.th/news/1',
    fixed: draft('source: https://www.example.go.th/news/1'),
  },
  'an e-mail address as a link': {
    rule,
    text: draft('contact:', '  email: ⟦mailto:press@example.go.th⟧ # กลุ่มสื่อสาร'),
    en: '“contact.email” takes an e-mail address; write press@example.go.th',
    th: '“contact.email” ต้องเป็นที่อยู่อีเมล ควรเขียนว่า press@example.go.th',
    fixed: draft('contact:', '  email: press@example.go.th # กลุ่มสื่อสาร'),
  },
  'a counterpart that is no Markdown': {
    rule,
    text: draft('counterpart: ⟦talks.docx⟧'),
    en: '“counterpart” takes the path of a Markdown file, ending in .md, e.g. talks.en.press.md',
    th: '“counterpart” ต้องเป็นที่อยู่ของไฟล์ Markdown ที่ลงท้ายด้วย .md เช่น talks.en.press.md',
  },
  'a list where one text belongs': {
    rule,
    text: draft('⟦agency⟧:', '  - กระทรวงพาณิชย์', '  - กระทรวงการคลัง'),
    en: '“agency” takes a text, e.g. กระทรวงการต่างประเทศ',
    th: '“agency” ต้องเป็นข้อความ เช่น กระทรวงการต่างประเทศ',
  },
  'no value yet, while drafting': {
    rule,
    text: draft('⟦summary⟧:'),
    en: '“summary” is still empty; write th: and en: on the lines below it, each with its text, or delete the line',
    th: '“summary” ยังว่างอยู่ ให้เขียนข้อความแยกภาษา คือมีบรรทัด th: และ en: อยู่ข้างใต้ หรือลบบรรทัดนี้',
  },
  'no text of a language yet': {
    rule,
    text: frontmatter('type: press-release', 'title:', '  th: ข่าว', '  ⟦en⟧:', 'date: 2026-12-01'),
    en: '“title.en” is still empty; write a text, or delete the line',
    th: '“title.en” ยังว่างอยู่ ให้เขียนข้อความ หรือลบบรรทัดนี้',
  },
  'no release date behind its key': {
    rule,
    text: '---\ntype: press-release\ntitle:\n  th: ข่าว\n⟦date⟧: # เติม\n---\n\nวันนี้ (๑๑ ธันวาคม ๒๕๖๒) กระทรวงพาณิชย์แถลง\n',
    en: '“date” is still empty; write a date as year-month-day, with the year of the Christian era',
    th: '“date” ยังว่างอยู่ ให้เขียนวันที่แบบ ปี-เดือน-วัน โดยใช้ปี ค.ศ.',
    fixed:
      '---\ntype: press-release\ntitle:\n  th: ข่าว\ndate: 2019-12-11 # เติม\n---\n\nวันนี้ (๑๑ ธันวาคม ๒๕๖๒) กระทรวงพาณิชย์แถลง\n',
  },
  'a key with a slip': {
    ...noKey('catagory', 'category'),
    text: draft('⟦catagory⟧: ด้านเศรษฐกิจ # หมวด'),
    fixed: draft('category: ด้านเศรษฐกิจ # หมวด'),
  },
  'a key with a capital': {
    ...noKey('Status', 'status'),
    text: draft('⟦Status⟧: draft'),
    fixed: draft('status: draft'),
  },
  'a key by its Thai name': {
    ...noKey('หน่วยงาน', 'agency'),
    text: draft('⟦หน่วยงาน⟧: กระทรวงพาณิชย์'),
    fixed: draft('agency: กระทรวงพาณิชย์'),
  },
  'a key of another program': {
    ...noKey('keywords', 'tags'),
    text: draft('⟦keywords⟧: [ดิจิทัล]'),
    fixed: draft('tags: [ดิจิทัล]'),
  },
  'a key with a slip in a list': {
    ...noKey('postion', 'position'),
    text: draft('participants:', '  - name: { th: นายดี }', '    ⟦postion⟧: { th: อธิบดี }'),
    fixed: draft('participants:', '  - name: { th: นายดี }', '    position: { th: อธิบดี }'),
  },
  'a key one level too high': {
    rule,
    text: draft('⟦phone⟧: "0 2123 4567"'),
    en: '“phone” belongs on an indented line below “contact:”',
    th: '“phone” ต้องย่อหน้าอยู่ใต้ “contact:”',
  },
  'a key that nobody knows': {
    rule,
    text: draft('⟦mood⟧: happy'),
    en: 'A press release has no key “mood”; delete it, or begin its name with x- to keep it',
    th: 'ไม่มีหัวข้อชื่อ “mood” และจะไม่ถูกนำไปใช้ ให้ลบออก หรือขึ้นต้นชื่อด้วย x- หากต้องการเก็บไว้',
  },
  'an error beside a mended one': {
    rule: 'frontmatter-syntax',
    text: draft('summary:', '  th: ⟦ด่วน: สรุป⟧', 'tags: [ก]'),
    en: 'A colon inside the text starts a new key; put the whole text in quotation marks',
    th: 'เครื่องหมาย : ในข้อความทำให้อ่านเป็นหัวข้อใหม่ ให้ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด',
    fixed: draft('summary:', '  th: "ด่วน: สรุป"', 'tags: [ก]'),
  },
};
