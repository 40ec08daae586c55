import { quotesPaired } from '../../../src/core/rules/quotes-paired.js';
import { testRule } from '../../support/test-rule.js';

testRule(quotesPaired, {
  passes: {
    pairs: 'โครงการ “บ้านมั่นคง” และ "ตลาดนัด" กับ “คำว่า ‘ไทย’ ใน “ไทยแลนด์””',
    'a quotation of several paragraphs, each opened anew':
      '“ย่อหน้าแรก\n\n“ย่อหน้าสอง\n\nย่อหน้าสาม” โฆษกกล่าว',
    'a length in inches': 'โทรทัศน์ 55" จำนวน 2 เครื่อง',
    'a space on the wrong side, which is another matter': 'งาน “ลิซ่า ”หรือ ลลิษา และ เรียกว่า“ ใหม่”',
    'a code span': '`“`',
  },
  flags: {
    'a closing mark that opens': {
      text: 'เข้ารับบริการได้ที่ ⟦”⟧หน่วยบริการ” ใกล้บ้าน',
      says: 'This quotation mark looks the wrong way; write “',
      fixed: 'เข้ารับบริการได้ที่ “หน่วยบริการ” ใกล้บ้าน',
    },
    'a closing mark that opens, glued to the word before it': {
      text: 'เปิดตัวที่⟦”⟧บ้านห้วยสำราญ” แล้ว',
      fixed: 'เปิดตัวที่“บ้านห้วยสำราญ” แล้ว',
    },
    'an opening mark that closes': {
      text: 'งาน “ดีพร้อม⟦“⟧ ยกทัพมา และจบคำพูด⟦“⟧',
      says: 'อัญประกาศนี้กลับด้าน ควรใช้ ”',
      fixed: 'งาน “ดีพร้อม” ยกทัพมา และจบคำพูด”',
    },
    'a straight mark that opens': {
      text: 'ภายใต้แนวคิด ⟦"⟧เมืองน่าอยู่” ปีนี้',
      says: 'The other end of this quotation has a curly mark; write “',
      fixed: 'ภายใต้แนวคิด “เมืองน่าอยู่” ปีนี้',
    },
    'a straight mark that closes': {
      text: 'ภายใต้แนวคิด “เมืองน่าอยู่⟦"⟧ ปีนี้',
      fixed: 'ภายใต้แนวคิด “เมืองน่าอยู่” ปีนี้',
    },
    'a quotation that was not opened': {
      text: 'อนุกูล⟦”⟧ เผยโครงการ “สินเชื่อ”',
      says: 'This quotation was not opened; write “ where it begins, or delete the mark',
    },
    'a quotation that is not closed': {
      text: 'ภายใต้หัวข้อ ⟦“⟧เปิดกว้าง สร้างสัมพันธ์ ซึ่งสอดคล้อง',
      says: 'ข้อความนี้ไม่มีอัญประกาศปิด ให้เติม ” ตรงที่จบ หรือลบเครื่องหมายนี้',
    },
    'a mark in the title that only the text closes': {
      text: '---\ntitle:\n  th: โครงการ ⟦“⟧บ้านมั่นคง\n---\nวันนี้⟦”⟧ โฆษก',
    },
  },
});
