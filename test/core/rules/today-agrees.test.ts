import { todayAgrees } from '../../../src/core/rules/today-agrees.js';
import { testRule } from '../../support/test-rule.js';

const release = (date: string, text: string) => `---\ndate: ${date}\n---\n${text}`;

testRule(todayAgrees, {
  passes: {
    'the day of the release': release('2019-12-12', 'วันนี้ (12 ธันวาคม 2562) เวลา 16.00 น.'),
    'a day shortly before it': release('2019-12-12', 'วันนี้ (10 ธันวาคม 2562)'),
    'a release posted late': release('2020-03-12', 'วันนี้ (12 ธันวาคม 2562)'),
    'the same month of an older year': release('2019-12-12', 'วันนี้ (1 ธันวาคม 2561)'),
    'a date after other words': release('2019-12-12', 'เมื่อปีที่แล้ว (12 ธันวาคม 2561)'),
    'no release date': 'วันนี้ (12 ธันวาคม 2561)',
    'the website’s date for none': {
      text: 'หัวข่าว\n\nวันพฤหัสบดีที่ 1 มกราคม 2513\nวันนี้ (1 มกราคม 2512)',
      format: 'text',
    },
  },
  flags: {
    'the old year in January': {
      text: release('2018-01-05', 'วันนี้ (5 มกราคม ⟦2560⟧) เวลา 09.00 น.'),
      says: 'เมื่อเทียบกับวันที่ของข่าว “วันนี้” ควรเป็น 2561 ไม่ใช่ 2560',
      fixed: release('2018-01-05', 'วันนี้ (5 มกราคม 2561) เวลา 09.00 น.'),
    },
    'the old month': {
      text: release('2019-12-03', 'วันนี้ (3 ⟦พ.ย.⟧ 62)'),
      says: 'By the release’s date, “today” is in ธ.ค., not พ.ย.',
      fixed: release('2019-12-03', 'วันนี้ (3 ธ.ค. 62)'),
    },
    'a year of two digits, in Thai digits, against the dateline of the website': {
      text: 'หัวข่าว\n\nวันศุกร์ที่ 5 มกราคม 2561\nวันนี้ (๔ ม.ค. ⟦๖๐⟧) เวลา ๐๙.๐๐ น.',
      format: 'text',
      fixed: 'หัวข่าว\n\nวันศุกร์ที่ 5 มกราคม 2561\nวันนี้ (๔ ม.ค. ๖๑) เวลา ๐๙.๐๐ น.',
    },
  },
});
