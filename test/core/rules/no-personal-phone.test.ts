import { noPersonalPhone } from '../../../src/core/rules/no-personal-phone.js';
import { testRule } from '../../support/test-rule.js';

testRule(noPersonalPhone, {
  passes: {
    'a hotline, an office and a bank account': 'สายด่วน 1111 โทร. 0 2281 1111 บัญชีเลขที่ 067-0-06895-0',
    'a mobile number of an office': 'กรมปศุสัตว์ 063-225-6888',
    'a press contact': 'สอบถามข้อมูลเพิ่มเติม คุณสมชาย ใจดี โทร. 081-234-5678',
    'a contact of several lines':
      'ผู้ประสานงานข่าว\n\nนายสมชาย ใจดี 081-234-5678\n\nนางสมศรี ใจงาม 081-234-5679',
    'the phone of the frontmatter': '---\ncontact:\n  phone: "081-234-5678"\n---\n',
  },
  flags: {
    'a number beside a name': {
      text: 'ผู้เสียหาย นายสมชาย ใจดี ⟦081-234-5678⟧ ชาวนนทบุรี',
      says: '081-234-5678 may be a private mobile number; leave it out',
    },
    'a number behind a name and a word, in Thai digits': {
      text: 'นางสาวสมศรี ใจงาม (โทร. ⟦๐๘๑ ๒๓๔ ๕๖๗๘⟧) อายุ ๒๐ ปี',
      says: '๐๘๑ ๒๓๔ ๕๖๗๘ อาจเป็นหมายเลขโทรศัพท์ส่วนบุคคล ไม่ควรเผยแพร่',
    },
    'an international number': { text: 'Mr. Somchai Jaidee, mobile ⟦+66 81 234 5678⟧, said' },
  },
});
