import { weekdayAgrees } from '../../../src/core/rules/weekday-agrees.js';
import { testRule } from '../../support/test-rule.js';

testRule(weekdayAgrees, {
  passes: {
    'the right weekday in both languages': 'วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒ / Wednesday, 11 December 2019',
    'a weekday without a year': 'วันศุกร์ที่ 12 ธันวาคม',
    'a true date of the time when the year began in April': 'วันพฤหัสบดีที่ 26 กุมภาพันธ์ พุทธศักราช 2427',
    code: '`วันศุกร์ที่ 11 ธันวาคม 2562`',
  },
  flags: {
    'a wrong weekday, and offers the weekday or the nearest date': {
      text: 'เมื่อ⟦วันศุกร์⟧ที่ 11 ธันวาคม 2562 ณ ทำเนียบรัฐบาล',
      says: '11 ธันวาคม 2562 ตรงกับวันพุธ ควรเขียนว่า “วันพุธ” หรือแก้วันที่',
      choices: ['เมื่อวันพุธที่ 11 ธันวาคม 2562 ณ ทำเนียบรัฐบาล', 'เมื่อวันศุกร์ที่ 13 ธันวาคม 2562 ณ ทำเนียบรัฐบาล'],
    },
    'Thai digits, and keeps them': {
      text: '⟦วันพฤหัสบดี⟧ที่ ๑๑ ธันวาคม พ.ศ. ๒๕๖๒',
      choices: ['วันพุธที่ ๑๑ ธันวาคม พ.ศ. ๒๕๖๒', 'วันพฤหัสบดีที่ ๑๒ ธันวาคม พ.ศ. ๒๕๖๒'],
    },
    English: {
      text: 'On ⟦Friday⟧, December 11, 2019, at 1000hrs',
      says: 'December 11, 2019 is a Wednesday; write “Wednesday”, or change the date',
      choices: [
        'On Wednesday, December 11, 2019, at 1000hrs',
        'On Friday, December 13, 2019, at 1000hrs',
      ],
    },
    'a date whose neighbour is in another month, and offers the weekday only': {
      text: '⟦วันศุกร์⟧ที่ 31 ธันวาคม 2562',
      choices: ['วันอังคารที่ 31 ธันวาคม 2562'],
    },
    'a date that a line break divides': {
      text: '⟦วันศุกร์⟧ที่ 11\nธันวาคม 2562',
    },
  },
});
