import { numberSpacing } from '../../../src/core/rules/number-spacing.js';
import { testRule } from '../../support/test-rule.js';

testRule(numberSpacing, {
  passes: {
    'spaces on both sides': 'พบผู้ป่วย 21 ราย ในครั้งที่ 11/2560 เมื่อวันที่ 7 เมษายน 2563',
    'no-break spaces': 'พบผู้ป่วย 21\u00a0ราย ครั้งที่\u00a011',
    'names with a digit': 'ร่วมต้านโควิด19 ด้วย 5จี และ 3ดี ซอยพหลโยธิน58',
    'numbers of items': '1.คนไทยทุกคน 2)โครงการใหม่',
    'marks of footnotes': 'ความตกลงปารีส3 และบำนาญปี5\n1หน่วยงานที่เกี่ยวข้อง\n2ข้อมูลเพิ่มเติม',
    'letters of forms': 'แบบ ภ.ง.ด.91 และห้อง 91ก',
    'times, which have a rule of their own': 'เวลา 06.30น.',
    'of, which looks like places': 'ตามมาตรา 64แห่ง พ.ร.บ.',
    'words that begin like units': 'ภายในปี ๒๕๖๖รายละเอียดเพิ่มเติม',
    'a hashtag': '#พม24ชม #ปี2563',
    'a web address': 'https://example.go.th/ปี2563',
  },
  flags: {
    'what follows a number': {
      text: 'พบผู้ป่วย ⟦21ราย⟧ ใน ⟦1,160ไร่⟧',
      says: 'A space is missing between the number and its word; write “21 ราย”',
      fixed: 'พบผู้ป่วย 21 ราย ใน 1,160 ไร่',
    },
    'what a number follows': {
      text: 'คำสั่ง⟦ที่11⟧/2560 คิดเป็น⟦ร้อยละ2.5⟧ ใน⟦ปี2564⟧',
      says: 'ตัวเลขกับคำติดกัน ควรเว้นวรรคเป็น “ที่ 11”',
      fixed: 'คำสั่งที่ 11/2560 คิดเป็นร้อยละ 2.5 ในปี 2564',
    },
    'Thai digits': { text: '⟦จำนวน๑๖.๘⟧ ล้านคน', fixed: 'จำนวน ๑๖.๘ ล้านคน' },
    'both at once': { text: '⟦กว่า3เดือน⟧', fixed: 'กว่า 3 เดือน' },
    'days and years of months': {
      text: 'ตั้งแต่วันที่ ⟦1มกราคม⟧ 2563 ถึงวันที่ 9 ⟦เมษายน2563⟧',
      fixed: 'ตั้งแต่วันที่ 1 มกราคม 2563 ถึงวันที่ 9 เมษายน 2563',
    },
    'a unit that a number of money goes on with': {
      text: 'วงเงิน ⟦1,799.90ล้าน⟧บาท',
      fixed: 'วงเงิน 1,799.90 ล้านบาท',
    },
  },
});
