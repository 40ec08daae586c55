import assert from 'node:assert/strict';

import { noInvisibleCharacter } from '../../../src/core/rules/no-invisible-character.js';
import { lintText } from '../../support/lint-text.js';
import { testRule } from '../../support/test-rule.js';

testRule(noInvisibleCharacter, {
  passes: {
    'no-break spaces': 'วันที่\u00a011\u00a0ธันวาคม',
    'a code span': '`\u200b`',
    'joiners of emoji': 'ครอบครัว 👨\u200d👩\u200d👧',
    'direction marks of Arabic': '\u200fعربي\u200f',
    'zero-width spaces of Khmer': 'ភាសា\u200bខ្មែរ',
  },
  flags: {
    'a zero-width space inside a word': {
      text: 'รอง⟦\u200b⟧นายกรัฐมนตรี',
      says: 'Here stands a zero-width space (U+200B); delete it',
      fixed: 'รองนายกรัฐมนตรี',
    },
    'several in a row at once': { text: 'เฝ้าหวนคิด⟦\u200b\u2060\ufeff⟧ จบ', fixed: 'เฝ้าหวนคิด จบ' },
    'direction marks in Thai': {
      text: '⟦\u202a⟧เวลา 15.00 น.⟦\u202c⟧ ณ',
      fixed: 'เวลา 15.00 น. ณ',
    },
    'soft hyphens': { text: 'ข่าว⟦\u00ad\u00ad⟧____', fixed: 'ข่าว____' },
    'the trace of a picture': {
      text: 'ภาพยนตร์ระดับโลก⟦\ufffc⟧',
      says: 'ตรงนี้มีร่องรอยของรูปภาพที่วางไว้ (U+FFFC) ควรลบออก',
      fixed: 'ภาพยนตร์ระดับโลก',
    },
    'a line separator between words, for which a space stands': {
      text: 'นางสาว⟦\u2028⟧นันทมาส',
      fixed: 'นางสาว นันทมาส',
    },
    'a line separator beside a space': { text: 'นางสาว ⟦\u2028⟧นันทมาส', fixed: 'นางสาว นันทมาส' },
    'a control character for a bullet': {
      text: '⟦\u009f⟧ เกษตรกร',
      says: 'Here stands an invisible character (U+009F); write “•” instead',
      fixed: '• เกษตรกร',
      format: 'text',
    },
    'a zero-width space without which the line above would be a heading': {
      text: 'เข้าร่วมหารือ\n⟦\u200b⟧---',
      choices: ['เข้าร่วมหารือ\n---'],
    },
    'a zero-width space before an item': {
      text: 'ได้แก่\n⟦\u200b⟧- เกษตรกร',
      fixed: 'ได้แก่\n- เกษตรกร',
    },
    'a control character inside a word, which a person looks at': {
      text: 'ป⟦\u0098⟧ทุมาวดี',
      choices: ['ปทุมาวดี'],
    },
  },
});

describe('no-invisible-character', () => {
  it('does not take a control character out of a word unasked', () => {
    const [finding] = lintText('ป\u0098ทุมาวดี', [noInvisibleCharacter]);
    assert.equal(finding?.fixes?.[0]?.safe, false);
  });
});
