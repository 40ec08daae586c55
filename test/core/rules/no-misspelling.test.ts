import assert from 'node:assert/strict';

import { noMisspelling } from '../../../src/core/rules/no-misspelling.js';
import { lintText } from '../../support/lint-text.js';
import { testRule } from '../../support/test-rule.js';

testRule(noMisspelling, {
  passes: {
    'a style in its right form': 'ฯพณฯ พลเอก สมชาย ใจดี',
    'a term of two halves, and the name of a boxing camp':
      'ระบบทวิภาคและไตรภาค ศรีสะเกษ นครหลวงโปรโมชั่น',
    'the right form': 'พัฒนาแพลตฟอร์มดิจิทัล',
    'a web address': 'https://www.example.go.th/?q=บุคคลากร',
    'a code span': '`บุคคลากร`',
    'a right word that begins like a wrong one': 'เจ้าหน้าที่ในพื้นที่ดำเนินการตามสถานการณ์',
    'letters of two words side by side': 'ผลิตจากกลไกล้วน ๆ ในประชุมขนาดใหญ่',
    'a word that only in other places is wrong': 'ร้องไห้เพราะยังยืนยันไม่ได้ ณ คณะแพทยศาสตร์',
    'a word cut by the end of its line': 'ตรวจเยี่ยมหน่วยงานในจังหวั\nดนครพนม',
    'the name of a person': 'นายพณิชย์ ฉนั้นสกุล และ พล.ต.ต.สมชาย ทะยอยสุข',
    'the name of a company': 'บริษัท ธันวาโซลูชั่น จำกัด (มหาชน)',
    'the name of a hotel': 'ณ โรงแรมสยามอพาร์ทเมนท์',
    'a form that most writers prefer': 'ออกบูธในงานสตาร์ทอัพ',
    'the name of a resort': 'ณ ภูเขางามรีสอร์ท จังหวัดนครนายก',
    'a doubled letter in a name or an abbreviation': 'นายสมชานน วาสิกศิริ รมช.มนัญญ กระทรวงคมนาคม (คค)',
    'names and words that are nearly frequent words':
      'นายเอกนิติ ประภาศ ร่วมแก้ไขปัญหาการเดินทางของเอกชนและปฏิวัติเขียว',
    'words side by side that are nearly other words side by side':
      'ในการรับรองให้ความเย็นแก่ห้อง เพื่อนำน้ำไปใช้ในการดับไฟป่า ขนาดใหญ่ ขนาดกลาง และขนาดเล็ก',
    'abbreviations that are nearly words': 'หน่วยงานของกสร. และกทม. ร่วมจ.พระนครศรีอยุธยา',
    'the name of a city': 'ประชุมที่เมืองเกียวโตในเดือนหน้า',
    'an English address': 'https://www.goverment.example/enviroment',
    'a word that beside some others only is wrong':
      'นักเรียนร้อยละ 20 ไปสถานบันเทิง มีข้าวหลายหลาย ๆ พันธุ์ ขอให้ยิ่งยืนนาน สิ้นค้างชำระ',
    'a slip that another rule reports': 'ร่วมกันกาหนดมาตรฐานของกระทรวงสาธรณสุข',
    'old-font glyphs, which are marks': 'ตามยุทธศาสตร\uf70eชาติ',
  },
  flags: {
    'a style whose marks came apart, or that lost one': {
      text: '⟦ฯ พณ ฯ⟧ ทั้งหลาย และ⟦พณฯ⟧ ท่าน',
      fixed: 'ฯพณฯ ทั้งหลาย และฯพณฯ ท่าน',
    },
    'a word in the middle of a sentence': {
      text: 'เน้นส่งเสริมการใช้⟦เพลตฟอร์ม⟧ของไปรษณีย์',
      says: '“เพลตฟอร์ม” is misspelt; write “แพลตฟอร์ม”',
      fixed: 'เน้นส่งเสริมการใช้แพลตฟอร์มของไปรษณีย์',
    },
    'a word at the start and one at the end': {
      text: '⟦บุคคลากร⟧มีส่วนร่วมใน⟦ปฎิบัติ⟧',
      fixed: 'บุคลากรมีส่วนร่วมในปฏิบัติ',
    },
    'the title in the frontmatter': {
      text: '---\ntitle:\n  th: แก้ไข⟦กฏหมาย⟧\n---\n',
      says: '“กฏหมาย” สะกดผิด ควรเขียนว่า “กฎหมาย”',
      fixed: '---\ntitle:\n  th: แก้ไขกฎหมาย\n---\n',
    },
    'a part of a longer word': {
      text: 'อบรมเชิง⟦ปฎิบัติ⟧การแก่รัฐ⟦วิสากิจ⟧และนัก⟦กฏหมาย⟧',
      fixed: 'อบรมเชิงปฏิบัติการแก่รัฐวิสาหกิจและนักกฎหมาย',
    },
    'a word that the dictionary has not': {
      text: 'ขับเคลื่อน⟦โปรเจ็คท์⟧รถไฟความเร็วสูง',
      fixed: 'ขับเคลื่อนโปรเจกต์รถไฟความเร็วสูง',
    },
    'a word with a zero-width space in it, which goes with the fix': {
      text: 'ตาม⟦กฏ\u200bหมาย⟧\u200bใหม่',
      fixed: 'ตามกฎหมาย\u200bใหม่',
    },
    'a word without its end': {
      text: 'มอบหมายให้⟦เจ้าหน้า⟧ตำรวจเร่งติดตาม',
      fixed: 'มอบหมายให้เจ้าหน้าที่ตำรวจเร่งติดตาม',
    },
    'a word that only in some places is wrong': {
      text: 'ให้การ⟦ตอนรับ⟧คณะผู้แทน',
      fixed: 'ให้การต้อนรับคณะผู้แทน',
    },
    'an office that is no title of a person': {
      text: 'ที่ปรึกษานายกรัฐมนตรีฝ่าย⟦กฏหมาย⟧',
      fixed: 'ที่ปรึกษานายกรัฐมนตรีฝ่ายกฎหมาย',
    },
    'words side by side with a slip': {
      text: 'ดูแล⟦ผู้สุงอายุ⟧ ลด⟦ผลกะทบ⟧ต่อชุมชน ⟦จากนนั้น⟧เป็นประธานใน ⟦พิธิเปิด⟧งาน',
      says: '“ผู้สุงอายุ” is misspelt; write “ผู้สูงอายุ”',
      fixed: 'ดูแลผู้สูงอายุ ลดผลกระทบต่อชุมชน จากนั้นเป็นประธานใน พิธีเปิดงาน',
    },
    'a word without its first letter': {
      text: 'คณะกรรมการมีมติ⟦ห็นชอบ⟧ตามเสนอ',
      fixed: 'คณะกรรมการมีมติเห็นชอบตามเสนอ',
    },
    'a word with a slip that begins within another': {
      text: 'สถานสงเคราะห์ในพระ⟦ราชูปถัมป์⟧',
      fixed: 'สถานสงเคราะห์ในพระราชูปถัมภ์',
    },
    'a word whose last key was pressed twice': {
      text: 'เยี่ยม⟦ชุมชนน⟧ และตรวจระบบถนน ของกรรมการ',
      says: '“ชุมชนน” is misspelt; write “ชุมชน”',
      fixed: 'เยี่ยมชุมชน และตรวจระบบถนน ของกรรมการ',
    },
    'a slip that leaves half of a word': {
      text: 'แรงงาน⟦กัมพูขา⟧ตลอด 24 ⟦ชั่งโมง⟧',
      fixed: 'แรงงานกัมพูชาตลอด 24 ชั่วโมง',
    },
    'a slip of the hand in a frequent word, which no list has': {
      text: 'พัฒนา⟦ประสทธิภาพ⟧ของ⟦ข้าราซการ⟧ตาม⟦กฎหหมาย⟧',
      says: '“ประสทธิภาพ” is misspelt; write “ประสิทธิภาพ”',
      fixed: 'พัฒนาประสิทธิภาพของข้าราชการตามกฎหมาย',
    },
    'a word torn by a space': {
      text: 'ป้องกันและ⟦ปราบ ปราม⟧การทุจริต',
      fixed: 'ป้องกันและปราบปรามการทุจริต',
    },
    'a slip in a frequent English word': {
      text: 'the ⟦Ambassdor⟧ of Finland',
      says: '“Ambassdor” is misspelt; write “Ambassador”',
      fixed: 'the Ambassador of Finland',
    },
    'the name of a king': {
      text: 'พระบาทสมเด็จพระปรมินทร⟦มหาภูมิดุลยเดช⟧',
      fixed: 'พระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช',
    },
  },
});

describe('no-misspelling', () => {
  it('weighs names of state and of the royal family as errors, other words as warnings', () => {
    const found = lintText('ปลัดกระทวงพัฒนาบุคคลากรเขื่อนวชิราลงกรณ์', [noMisspelling]);
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['error', 'warning', 'error'],
    );
  });

  it('reports what most writers prefer where the project asks for it', () => {
    const options = new Map([['no-misspelling', { contested: true }]]);
    const found = lintText('ออกบูธในงาน', [noMisspelling], { options });
    assert.equal(found[0]?.message.en, '“บูธ” is misspelt; write “บูท”');
  });
});
