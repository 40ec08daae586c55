import { noBuddhistYearInIsoDate } from '../../../src/core/rules/no-buddhist-year-in-iso-date.js';
import { testRule } from '../../support/test-rule.js';

testRule(noBuddhistYearInIsoDate, {
  passes: {
    'a Christian year': '---\ndate: 2019-12-12\n---\n',
    'a Thai date in a text': '---\ntitle:\n  th: วันที่ 12 ธันวาคม 2562\n---\n',
    'an ISO date in the body': '---\ntype: press-release\n---\n2562-12-12',
    'a number that is no date': '---\nsource: 2562-12\n---\n'.replace('2562-12', 'ข่าว 2562-12'),
  },
  flags: {
    'a Buddhist year, and writes the Christian one': {
      text: '---\ndate: ⟦2562⟧-12-12 # วันแถลง\n---\n',
      says: 'ISO dates count Christian years; write 2019, not 2562',
      fixed: '---\ndate: 2019-12-12 # วันแถลง\n---\n',
    },
    'a year to which 543 was added twice': {
      text: '---\ndate: ⟦3105⟧-12-12\n---\n',
      says: 'วันที่แบบ ISO ใช้ปีคริสต์ศักราช ควรเขียนว่า 2019 แทน 3105',
      fixed: '---\ndate: 2019-12-12\n---\n',
    },
    'dates inside lists and maps, with quotation marks and times': {
      text: "---\nevent:\n  start: '⟦2562⟧-12-11T16:00:00+07:00'\nembargo: ⟦2562⟧-12-12T08:00\n---\n",
      fixed: "---\nevent:\n  start: '2019-12-11T16:00:00+07:00'\nembargo: 2019-12-12T08:00\n---\n",
    },
  },
});
