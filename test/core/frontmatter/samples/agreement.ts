import { draft, frontmatter, type FrontmatterSamples } from './sample.js';

const PRESENT = 'frontmatter-present';
const DATES = 'frontmatter-dates-agree';
const LANGUAGES = 'languages-present';
const PARTICIPANTS = 'participants-agree';

const MISSING = {
  rule: PRESENT,
  en: 'This release has no frontmatter; write type, title and date between two lines of --- at the start',
  th: 'ข่าวนี้ยังไม่มีส่วนหัว ให้เพิ่ม type, title และ date ระหว่างบรรทัด --- สองบรรทัดที่ต้นไฟล์',
};

const MISPLACED = {
  rule: PRESENT,
  en: 'The frontmatter has to begin in the first line; delete what stands above it',
  th: 'ส่วนหัวต้องเริ่มที่บรรทัดแรกของไฟล์ ให้ลบบรรทัดว่างที่อยู่เหนือขึ้นไป',
};

const BODY = `# รัฐมนตรีหารือ: ก้าวต่อไป

วันพุธที่ 11 ธันวาคม 2562

กระทรวงพาณิชย์แถลงผลการหารือ
`;

/** A release in two languages that is ready but for `lines`. */
function bilingual(...lines: readonly string[]): string {
  const text = frontmatter(
    'type: press-release',
    'title:',
    '  th: ลงนามบันทึกความเข้าใจ',
    '  en: Memorandum signed',
    'date: 2026-12-01',
    'category: ด้านเศรษฐกิจ',
    'agency: กระทรวงพาณิชย์',
    'languages: [th, en]',
    'status: approved',
    ...lines,
  );
  return `${text}\nThe news.\n`;
}

/** No frontmatter at all, and fields that are right by themselves but not together. */
export const AGREEMENT_SAMPLES: FrontmatterSamples = {
  'no frontmatter above a heading and a dateline': {
    ...MISSING,
    text: BODY.replace('# รัฐมนตรีหารือ: ก้าวต่อไป', '⟦# รัฐมนตรีหารือ: ก้าวต่อไป⟧'),
    fixed: `---
type: press-release
title:
  th: "รัฐมนตรีหารือ: ก้าวต่อไป"
date: 2019-12-11
languages: [th]
---

${BODY}`,
  },
  'no frontmatter above the text of the website': {
    ...MISSING,
    text: '⟦รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-รัฐมนตรีหารือ⟧\r\n\r\nวันพุธที่ 11 ธันวาคม 2562\r\n\r\nเนื้อข่าว\r\n',
    fixed:
      '---\r\ntype: press-release\r\ntitle:\r\n  th: รัฐมนตรีหารือ\r\ndate: 2019-12-11\r\ncategory: ข่าวทำเนียบรัฐบาล\r\nlanguages: [th]\r\n---\r\n\r\nรัฐบาลไทย-ข่าวทำเนียบรัฐบาล-รัฐมนตรีหารือ\r\n\r\nวันพุธที่ 11 ธันวาคม 2562\r\n\r\nเนื้อข่าว\r\n',
  },
  'no frontmatter above an English release': {
    ...MISSING,
    text: '⟦# Thailand and Laos sign an agreement⟧\n\nBangkok, December 11, 2019\n\nThe ministry said.\n',
    fixed:
      '---\ntype: press-release\ntitle:\n  en: Thailand and Laos sign an agreement\ndate: 2019-12-11\nlanguages: [en]\n---\n\n# Thailand and Laos sign an agreement\n\nBangkok, December 11, 2019\n\nThe ministry said.\n',
  },
  'no frontmatter above text without headline and date': {
    ...MISSING,
    text: '⟦กระทรวงพาณิชย์แถลง⟧\n',
    fixed:
      '---\ntype: press-release\ntitle:\n  th: กระทรวงพาณิชย์แถลง\ndate: 2019-12-11\nlanguages: [th]\n---\n\nกระทรวงพาณิชย์แถลง\n',
  },
  'blank lines above the frontmatter': {
    ...MISPLACED,
    text: `\n \n${draft().replace('---', '⟦---⟧')}`,
    fixed: draft(),
  },
  'no opening fence': {
    rule: PRESENT,
    text: draft('tags: [ก] # คำสำคัญ')
      .replace('---\n', '')
      .replace('type: press-release', '⟦type: press-release⟧')
      .replaceAll('\n', '\r\n'),
    en: 'The line above the first key is missing; write ---',
    th: 'ขาดบรรทัดเปิดเหนือหัวข้อแรก ให้เพิ่มบรรทัด ---',
    fixed: draft('tags: [ก] # คำสำคัญ').replaceAll('\n', '\r\n'),
  },
  'a byte order mark that was left above the frontmatter': {
    ...MISPLACED,
    text: `\ufeff${draft().replace('---', '⟦---⟧')}`,
    fixed: draft(),
  },
  'an event that ends before it begins': {
    rule: DATES,
    text: draft('event:', '  start: 2026-12-01T16:00+07:00', '  end: ⟦2026-12-01T15:00+07:00⟧'),
    en: 'The event ends before it begins (2026-12-01T16:00+07:00); check both dates',
    th: 'กิจกรรมสิ้นสุดก่อนเริ่ม (2026-12-01T16:00+07:00) ให้ตรวจทั้งสองค่า',
  },
  'an embargo that ends before the release': {
    rule: DATES,
    text: draft('embargo: ⟦2026-11-01T18:00+07:00⟧'),
    en: 'The embargo ends before the release date (2026-12-01) and holds nothing back; check both dates',
    th: 'กำหนดห้ามเผยแพร่สิ้นสุดก่อนวันที่เผยแพร่ (2026-12-01) จึงไม่มีผล ให้ตรวจทั้งสองค่า',
  },
  'an event of another year': {
    rule: DATES,
    text: draft('event:', '  start: ⟦2025-11-28⟧'),
    en: 'The event is 368 days before the release date (2026-12-01); check the year',
    th: 'กิจกรรมอยู่ก่อนวันที่เผยแพร่ (2026-12-01) ถึง 368 วัน ให้ตรวจปี',
  },
  'an event of which the body says another day': {
    rule: DATES,
    text: draft('event:', '  start: ⟦2026-11-30⟧').replace(
      'เนื้อข่าว',
      'เมื่อวันที่ ๓๐ กันยายน ๒๕๖๙ ทั้งสองฝ่ายหารือ',
    ),
    en: 'The body speaks of 30 September 2026, not of this day; check which of the two is right',
    th: 'เนื้อข่าวกล่าวถึงวันที่ 30 กันยายน 2569 ซึ่งไม่ตรงกับวันของกิจกรรม ให้ตรวจว่าวันใดถูกต้อง',
  },
  'a headline in a language that is not listed': {
    rule: LANGUAGES,
    text: frontmatter(
      'type: press-release',
      'title: { th: ข่าว, en: News }',
      'date: 2026-12-01',
      '⟦languages⟧:',
      '  - th # ไทย',
    ).concat('\nThe news.\n'),
    en: 'There is a headline in English, but “languages” does not list en; add it',
    th: 'มีพาดหัวภาษาอังกฤษ แต่ “languages” ยังไม่มี en ให้เพิ่ม',
    fixed: frontmatter(
      'type: press-release',
      'title: { th: ข่าว, en: News }',
      'date: 2026-12-01',
      'languages:',
      '  - th # ไทย',
      '  - en',
    ).concat('\nThe news.\n'),
  },
  'no headline in a language that is listed': {
    rule: LANGUAGES,
    profile: 'publish',
    text: bilingual().replace('  th: ลงนาม', '  ⟦th⟧: ลงนาม').replace('  en: Memorandum signed\n', ''),
    en: '“title” has no text in English, which “languages” lists; add “en:” below it',
    th: '“title” ยังไม่มีข้อความภาษาอังกฤษตามที่ระบุใน “languages” ให้เพิ่ม “en:” ไว้ข้างใต้',
  },
  'an office in one language only': {
    rule: LANGUAGES,
    profile: 'publish',
    text: bilingual(
      'participants:',
      '  - name: { th: นายดี, en: Mr. Dee }',
      '    position:',
      '      ⟦th⟧: รัฐมนตรีว่าการกระทรวงพาณิชย์ # เจ้าภาพ',
      '    country: TH',
    ),
    en: '“participants.position” has no text in English, which “languages” lists; add “en:” below it',
    th: '“participants.position” ยังไม่มีข้อความภาษาอังกฤษตามที่ระบุใน “languages” ให้เพิ่ม “en:” ไว้ข้างใต้',
    fixed: bilingual(
      'participants:',
      '  - name: { th: นายดี, en: Mr. Dee }',
      '    position:',
      '      th: รัฐมนตรีว่าการกระทรวงพาณิชย์ # เจ้าภาพ',
      '      en: Minister of Commerce',
      '    country: TH',
    ),
  },
  'a body that waits for its Thai name': {
    rule: LANGUAGES,
    profile: 'publish',
    text: bilingual(
      'spokesperson:',
      '  name: { th: นางดี, en: Mrs. Dee }',
      '  organization:',
      '    ⟦en⟧: Public Relations Department',
    ),
    en: '“spokesperson.organization” has no text in Thai, which “languages” lists; add “th:” below it',
    th: '“spokesperson.organization” ยังไม่มีข้อความภาษาไทยตามที่ระบุใน “languages” ให้เพิ่ม “th:” ไว้ข้างใต้',
    fixed: bilingual(
      'spokesperson:',
      '  name: { th: นางดี, en: Mrs. Dee }',
      '  organization:',
      '    en: Public Relations Department',
      '    th: กรมประชาสัมพันธ์',
    ),
  },
  'a listed language in which nothing is written': {
    rule: LANGUAGES,
    profile: 'publish',
    text: bilingual().replace('en]', '⟦en⟧]').replace('\nThe news.\n', ''),
    en: 'The release has no part in English; write it, or take en out of “languages”',
    th: 'ยังไม่มีเนื้อข่าวภาษาอังกฤษ ให้เขียนเพิ่ม หรือลบ en ออกจาก “languages”',
  },
  'a guest of a country that is not listed': {
    rule: PARTICIPANTS,
    text: draft(
      'countries: [TH] # คู่เจรจา',
      'participants:',
      '  - name: { en: Mr. Yamada }',
      '    country: ⟦JP⟧',
    ),
    en: '“countries” does not list JP (Japan); add it',
    th: '“countries” ยังไม่มี JP (ญี่ปุ่น) ให้เพิ่ม',
    fixed: draft(
      'countries: [TH, JP] # คู่เจรจา',
      'participants:',
      '  - name: { en: Mr. Yamada }',
      '    country: JP',
    ),
  },
  'a guest of a country that is not on the lines of the list': {
    rule: PARTICIPANTS,
    text: draft(
      'countries:',
      '  - TH',
      'participants:',
      '  - name: { en: Mr. Yamada }',
      '    country: ⟦JP⟧',
    ).replaceAll('\n', '\r\n'),
    en: '“countries” does not list JP (Japan); add it',
    th: '“countries” ยังไม่มี JP (ญี่ปุ่น) ให้เพิ่ม',
    fixed: draft(
      'countries:',
      '  - TH',
      '  - JP',
      'participants:',
      '  - name: { en: Mr. Yamada }',
      '    country: JP',
    ).replaceAll('\n', '\r\n'),
  },
  'a release that is out under embargo': {
    rule: DATES,
    text: draft('status: ⟦published⟧', 'embargo: 2026-12-01T18:00+07:00'),
    en: 'Published, but under embargo until 2026-12-01T18:00+07:00; write approved until then, or correct the embargo',
    th: 'ข่าวนี้ระบุว่าเผยแพร่แล้ว ทั้งที่ห้ามเผยแพร่ก่อน 2026-12-01T18:00+07:00 ให้เปลี่ยนเป็น approved ไปก่อน หรือแก้ embargo',
    fixed: draft('status: approved', 'embargo: 2026-12-01T18:00+07:00'),
  },
};
