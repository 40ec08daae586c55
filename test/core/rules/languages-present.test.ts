import { languagesPresent } from '../../../src/core/rules/languages-present.js';
import { testRule } from '../../support/test-rule.js';

testRule(languagesPresent, {
  passes: {
    'no frontmatter': 'ข่าว',
    'texts in every listed language':
      '---\ntitle:\n  th: ข่าว\n  en: News\nlanguages: [th, en]\n---\n\nเนื้อข่าว\n\nThe news.\n',
    'one language': '---\ntitle:\n  th: ข่าว\nlanguages: [th]\n---\n\nเนื้อข่าว\n',
    'no list of languages': '---\ntitle:\n  th: ข่าว\n---\n',
    'a headline that is still to be translated, while drafting': {
      text: '---\ntitle:\n  th: ข่าว\nlanguages: [th, en]\n---\n',
      profile: 'draft',
    },
    'a language that is in a file of its own':
      '---\nlanguages: [th, en]\ncounterpart: talks.en.press.md\n---\n\nเนื้อข่าว\n',
    'a body that is still to be written': '---\nlanguages: [th]\n---\n',
  },
  flags: {
    'a part that is still to be written': {
      text: '---\nlanguages:\n  - th\n  - ⟦en⟧ # รอแปล\n---\n\nเนื้อข่าว\n',
      says: 'ยังไม่มีเนื้อข่าวภาษาอังกฤษ ให้เขียนเพิ่ม หรือลบ en ออกจาก “languages”',
      profile: 'draft',
    },
    'an official name that is known in the other language': {
      text: '---\nlanguages: [th, en]\nparticipants:\n  - name: { th: นายดี, en: Mr. Dee }\n    position:\n      ⟦th⟧: ปลัดกระทรวงพาณิชย์ # ตำแหน่ง\n---\n',
      fixed:
        '---\nlanguages: [th, en]\nparticipants:\n  - name: { th: นายดี, en: Mr. Dee }\n    position:\n      th: ปลัดกระทรวงพาณิชย์ # ตำแหน่ง\n      en: Permanent Secretary of the Ministry of Commerce\n---\n',
    },
  },
});
