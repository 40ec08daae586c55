import { frontmatterFieldsAgree } from '../../../src/core/rules/frontmatter-fields-agree.js';
import { testRule } from '../../support/test-rule.js';

testRule(frontmatterFieldsAgree, {
  passes: {
    'no frontmatter': 'ข่าว',
    'texts in every listed language':
      '---\ntitle:\n  th: ข่าว\n  en: News\nlanguages: [th, en]\n---\n',
    'one language': '---\ntitle:\n  th: ข่าว\nlanguages: [th]\n---\n',
    'no list of languages': '---\ntitle:\n  th: ข่าว\n---\n',
    'English that is still to be written, while drafting': {
      text: '---\ntitle:\n  th: ข่าว\nlanguages: [th, en]\n---\n',
      profile: 'draft',
    },
    'no list of countries': '---\nparticipants:\n  - name: { th: นายดี }\n    country: JP\n---\n',
    'an embargo that is over': '---\nstatus: published\nembargo: 2019-12-11T09:00+07:00\n---\n',
    'an embargo that holds': '---\nstatus: approved\nembargo: 2019-12-12T09:00+07:00\n---\n',
  },
  flags: {
    'an official name that is known in the other language': {
      text: '---\nlanguages: [th, en]\nparticipants:\n  - name: { th: นายดี, en: Mr. Dee }\n    position:\n      ⟦th⟧: ปลัดกระทรวงพาณิชย์ # ตำแหน่ง\n---\n',
      fixed:
        '---\nlanguages: [th, en]\nparticipants:\n  - name: { th: นายดี, en: Mr. Dee }\n    position:\n      th: ปลัดกระทรวงพาณิชย์ # ตำแหน่ง\n      en: Permanent Secretary of the Ministry of Commerce\n---\n',
    },
  },
});
