import { useTimeForm } from '../../../src/core/rules/use-time-form.js';
import { testRule } from '../../support/test-rule.js';

testRule(useTimeForm, {
  passes: {
    'the usual form in both digits': 'เวลา 16.00 น. และ ๐๙.๓๐ น.',
    'a span of times': 'เวลา 09.00 – 16.00 น.',
    'a no-break space': 'เวลา 16.00\u00a0น.',
    'hours in words': 'เวลา 16.00 นาฬิกา',
    English: 'The meeting began at 16:00 in Bangkok on Monday morning',
    'a ratio and a score': 'อัตราส่วน 16:10 และผล 2:1',
    'a name that begins like น.': 'ร้อยละ 82.44 น.ส.สมหญิง',
    'a time that no clock shows, which has its own rule': 'เวลา 25:70 น.',
  },
  flags: {
    'a colon': {
      text: 'เวลา ⟦16:00 น.⟧',
      says: 'Times are written 16.00 น., not 16:00 น.',
      fixed: 'เวลา 16.00 น.',
    },
    'no space, in Thai digits': { text: 'เวลา⟦๑๖.๐๐น.⟧ ณ', fixed: 'เวลา๑๖.๐๐ น. ณ' },
    'no point at all': { text: 'เวลา ⟦1600 น.⟧', fixed: 'เวลา 16.00 น.' },
    'น without its dot': { text: 'เวลา ⟦16.00 น⟧ ณ', fixed: 'เวลา 16.00 น. ณ' },
    'both ends of a span': {
      text: 'เวลา ⟦09:00⟧ - ⟦16:00 น.⟧',
      says: 'เวลาควรเขียนว่า 09.00 แทน 09:00',
      fixed: 'เวลา 09.00 - 16.00 น.',
    },
  },
});
