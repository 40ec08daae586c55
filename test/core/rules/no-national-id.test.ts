import { noNationalId } from '../../../src/core/rules/no-national-id.js';
import { testRule } from '../../support/test-rule.js';

testRule(noNationalId, {
  passes: {
    'a number with a wrong check digit': 'รหัส 1234567890123 และ 1-2345-67890-12-3',
    'telephone numbers run together': 'โทร. 0228100000228100001 และ 0212345670212',
    'a firm, a book and an amount':
      'เลขทะเบียน 0105536000315 ISBN 9786161234560 งบ 1,234,567,890,121 บาท',
    'part of a longer number and of an address':
      '12345678901210 1234567890121-5 https://www.example.go.th/1234567890121',
    'groups of another kind': '1234-56789-0121 12-345-67890-121',
  },
  flags: {
    'thirteen digits in one': {
      text: 'บัตรประชาชน ⟦1234567890121⟧',
      says: 'This may be a national identification number; delete it before anybody sees it',
    },
    'digits in the groups of the card': { text: '⟦1-2345-67890-12-1⟧ และ ⟦1 2345 67890 12 1⟧' },
    'Thai digits': {
      text: 'เลขประจำตัว ⟦๑๒๓๔๕๖๗๘๙๐๑๒๑⟧',
      says: 'ตัวเลขนี้อาจเป็นเลขประจำตัวประชาชน ควรลบออกก่อนเผยแพร่',
    },
  },
});
