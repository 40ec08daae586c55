import { noImprobableYear } from '../../../src/core/rules/no-improbable-year.js';
import { testRule } from '../../support/test-rule.js';

testRule(noImprobableYear, {
  passes: {
    'the years of a release': 'เมื่อวันที่ 9 มกราคม 2562 และ 12 ธ.ค. 62',
    'a true old date': 'พระราชทานเมื่อวันที่ 6 เมษายน 2325',
    'a count behind a month': 'มิถุนายน 376 ราย',
    'an anniversary of a hundred years':
      'ประสูติเมื่อวันที่ 9 มกราคม 2462 ครบรอบ 100 ปีในวันที่ 9 มกราคม 2562',
  },
  flags: {
    'a digit hit beside its neighbour': {
      text: 'เมื่อวันที่ 9 มกราคม ⟦2662⟧',
      says: '2662 is hardly the year that is meant; write 2562',
      fixed: 'เมื่อวันที่ 9 มกราคม 2562',
    },
    'a thousand years too many, in Thai digits': {
      text: 'วันที่ ๙ พฤษภาคม ⟦๓๕๖๘⟧',
      says: '๓๕๖๘ ไม่น่าใช่ปีที่ตั้งใจเขียน ควรเขียน ๒๕๖๘',
      fixed: 'วันที่ ๙ พฤษภาคม ๒๕๖๘',
    },
    'a hundred years too few beside the right date': {
      text: 'วันที่ ๙ พฤษภาคม ๒๕๖๑ เวลา ๐๙.๐๐ น. … ลงนามเมื่อวันที่ ๙ พฤษภาคม ⟦๒๔๖๑⟧',
      fixed: 'วันที่ ๙ พฤษภาคม ๒๕๖๑ เวลา ๐๙.๐๐ น. … ลงนามเมื่อวันที่ ๙ พฤษภาคม ๒๕๖๑',
    },
  },
});
