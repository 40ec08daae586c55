import { rangeInOrder } from '../../../src/core/rules/range-in-order.js';
import { testRule } from '../../support/test-rule.js';

testRule(rangeInOrder, {
  passes: {
    'a span within a month': 'วันที่ 12 – 15 ธันวาคม 2562',
    'a span over the new year, with the year once': 'วันที่ 28 ธันวาคม – 2 มกราคม 2563',
    'a dry season without a year': 'ตั้งแต่วันที่ 1 พฤศจิกายน - 30 เมษายน',
    'a night': 'วันที่ 31 ธันวาคม 2562 เวลา 20.00 – 02.00 น.',
  },
  flags: {
    'days in the wrong order': {
      text: 'ระหว่าง⟦วันที่ 15 – 12 ธันวาคม 2562⟧',
      says: '“วันที่ 15 – 12 ธันวาคม 2562” ends before it starts; check both days',
    },
    'a year that was copied': { text: '⟦28 ธันวาคม 2562 – 2 มกราคม 2562⟧' },
    'hours in the wrong order': {
      text: '⟦วันที่ 12 ธันวาคม 2562⟧ เวลา 15.00 – 09.00 น.',
      says: 'เวลาที่ต่อจากวันที่นี้สิ้นสุด (09:00) ก่อนเวลาเริ่ม (15:00) ควรตรวจสอบทั้งสองเวลา',
    },
  },
});
