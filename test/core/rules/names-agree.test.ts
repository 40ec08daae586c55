import { namesAgree } from '../../../src/core/rules/names-agree.js';
import { testRule } from '../../support/test-rule.js';

testRule(namesAgree, {
  passes: {
    'the same spelling throughout': 'นายอนุชา บูรพาไทย แถลง\n\nนายอนุชา บูรพาไทย กล่าว',
    'another title': 'พลเอก อนุชา บูรพาไทย แถลง\n\nนายอนุชา บูรพาไทย กล่าว',
    'no-break spaces and two spaces': 'นายอนุชา\u00a0บูรพาไทย แถลง\n\nนายอนุชา  บูรพาไทย กล่าว',
    'a given name alone': 'นายอนุชา บูรพาไทย แถลง\n\nนายอนุชา กล่าวว่า และนายอนุชา กล่าวถึง',
    'two people of one family': 'นายอนุชา บูรพาไทย และนางสมศรี บูรพาไทย',
    'short surnames, which differ by a letter': 'นายสมชาย ใจดี และนายสมชาย ใจดำ',
    'two people of the same given name': 'นายสมชาย บูรพาไทย และนายสมชาย บูรณะไทย',
    'offices that begin like titles': 'นายกรัฐมนตรี เปิดงาน นายกรัฐมนตรี เปิดเผย',
    'a surname that goes on in one with the sentence': 'นายอนุชา บูรพาไทย และนายอนุชา บูรพาไทยกล่าว',
    'a body that goes on with an abbreviation':
      'สหกรณ์การเกษตรเพื่อการตลาดลูกค้า ธ.ก.ส. และสหกรณ์การเกษตรเพื่อการตลาดลูกค้าธ.ก.ส.',
    'a body with or without a space': 'บริษัท ประชารัฐรักสามัคคี และบริษัทประชารัฐรักสามัคคี',
    'bodies that differ by a word': 'ศูนย์ปลอดภัยช่วงเทศกาลสงกรานต์ และศูนย์ปลอดภัยในช่วงเทศกาลสงกรานต์',
    'many villages with names that are alike': Array.from(
      'กขคงจฉชซญดตถทธ',
      (letter) => `อำเภอหนองสองห้องเหนือ${letter}เมืองใหม่`,
    ).join(' '),
    'misspelt words, which have a rule of their own':
      'คณะกรรมการนโยบายถ้ำแห่งชาติ และคณะกรรมการนโนบายถ้ำแห่งชาติ',
    'names that are not official, which have a rule of their own':
      'สำนักงานตำรวจแห่งชาติ และสำนักงานตรวจแห่งชาติ',
    'two English names': 'Mr. John Smithson met Mr. John Atkinson.',
    'a code span': 'นายอนุชา บูรพาไทย และ `นายอนุชา บูรพไทย`',
  },
  flags: {
    'the rarer surname': {
      text: 'นายอนุชา บูรพาไทย\n\nนายอนุชา บูรพาไทย\n\nนาย⟦อนุชา บูรพไทย⟧ กล่าว',
      says: '“อนุชา บูรพไทย” is spelt “อนุชา บูรพาไทย” elsewhere',
      fixed: 'นายอนุชา บูรพาไทย\n\nนายอนุชา บูรพาไทย\n\nนายอนุชา บูรพาไทย กล่าว',
    },
    'the rarer given name': {
      text: 'นางพวงเพ็ชร บูรพาไทย กับนางพวงเพ็ชร บูรพาไทย และนาง⟦พวงเพ็ขร บูรพาไทย⟧',
      says: '“พวงเพ็ขร บูรพาไทย” ที่อื่นในข่าวสะกดว่า “พวงเพ็ชร บูรพาไทย”',
    },
    'what the frontmatter spells otherwise, however often': {
      text: '---\nparticipants:\n  - name: { th: นายอนุชา บูรพาไทย }\n---\nนาย⟦อนุชา บูรพไทย⟧ และนาย⟦อนุชา บูรพไทย⟧',
      fixed:
        '---\nparticipants:\n  - name: { th: นายอนุชา บูรพาไทย }\n---\nนายอนุชา บูรพาไทย และนายอนุชา บูรพาไทย',
    },
    'letters that changed places, in a body': {
      text: 'คณะกรรมการพัฒนาชนบทแห่งชาติ มีมติ\n\nมติ⟦คณะกรรมการพัฒนาชนทบแห่งชาติ⟧ ครั้งที่ 1',
      fixed: 'คณะกรรมการพัฒนาชนบทแห่งชาติ มีมติ\n\nมติคณะกรรมการพัฒนาชนบทแห่งชาติ ครั้งที่ 1',
    },
    'an English name': {
      text: 'Mr. Anucha Burapathai spoke. Mr. Anucha Burapathai and Minister ⟦Anuca Burapathai⟧ met.',
      fixed:
        'Mr. Anucha Burapathai spoke. Mr. Anucha Burapathai and Minister Anucha Burapathai met.',
    },
  },
});
