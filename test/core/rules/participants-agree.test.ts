import { participantsAgree } from '../../../src/core/rules/participants-agree.js';
import { testRule } from '../../support/test-rule.js';

testRule(participantsAgree, {
  passes: {
    'no frontmatter': 'ข่าว',
    'no list of countries': '---\nparticipants:\n  - name: { th: นายดี }\n    country: JP\n---\n',
    'a country that is listed':
      '---\ncountries: [TH, JP]\nparticipants:\n  - name: { th: นายดี }\n    country: JP\n---\n',
    'a code that is no country, which the schema tells':
      '---\ncountries: [TH]\nparticipants:\n  - name: { th: นายดี }\n    country: ZZ\n---\n',
    'participants that are no list': '---\ncountries: [TH]\nparticipants: นายดี\n---\n',
  },
  flags: {
    'every guest whose country is missing': {
      text: '---\ncountries:\n  - TH\nparticipants:\n  - name: { th: นายดี }\n    country: ⟦JP⟧\n  - name: { th: นายงาม }\n    country: ⟦LA⟧\n---\n',
      says: '“countries” ยังไม่มี JP (ญี่ปุ่น) ให้เพิ่ม',
    },
  },
});
