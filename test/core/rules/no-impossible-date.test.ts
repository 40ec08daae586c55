import { noImpossibleDate } from '../../../src/core/rules/no-impossible-date.js';
import { testRule } from '../../support/test-rule.js';

testRule(noImpossibleDate, {
  passes: {
    'the last day of a month': 'ภายในวันที่ 30 เมษายน 2562',
    'a leap day': '29 กุมภาพันธ์ 2567 และ 29 February 2024',
    midnight: 'เวลา 24.00 น. และ 00.00 น.',
    'a decimal before a name that begins like น.': 'คะแนนร้อยละ 82.64 น.ส.สมหญิง ใจดี',
    seconds: 'ใช้เวลา 38.75 วินาที',
    'an amount': 'ราคา 25.70 บาท',
  },
  flags: {
    'a day too many': {
      text: 'ยื่นคำขอภายใน⟦วันที่ 31 เมษายน 2562⟧ เท่านั้น',
      says: 'ไม่มี วันที่ 31 เมษายน 2562 เพราะเมษายนมี 30 วัน ควรตรวจสอบวันและเดือน',
    },
    'a leap day of a common year, in Thai digits': {
      text: '⟦๒๙ กุมภาพันธ์ ๒๕๖๔⟧',
      says: 'There is no ๒๙ กุมภาพันธ์ ๒๕๖๔: February of that year has 28 days; check the day and the month',
    },
    English: { text: 'on ⟦31 June 2019⟧ in Bangkok' },
    'an hour that no clock shows': {
      text: 'เวลา ⟦25.30⟧ น.',
      says: 'There is no time 25.30; check the hour and the minute',
    },
    'a minute too many, at the end of a span': { text: 'เวลา 09.00 – ⟦16.70⟧ น.' },
  },
});
