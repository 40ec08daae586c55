import { noPlaceholder } from '../../../src/core/rules/no-placeholder.js';
import { testRule } from '../../support/test-rule.js';

const HEADLINE = 'รัฐมนตรีดิจิทัลหารือความร่วมมือกับญี่ปุ่นด้านเศรษฐกิจ';

testRule(noPlaceholder, {
  passes: {
    'the blanks of draft laws':
      'ร่างพระราชบัญญัติ (ฉบับที่ ..) พ.ศ. .... ตามมติเมื่อวันที่ ... และ Draft Act (No. …) B.E. ….',
    'a rule at the end': `# ${HEADLINE}\n\nวันนี้\n\n..........`,
    'points that part paragraphs': { text: `${HEADLINE}\n.\nวันนี้\n.\nพรุ่งนี้`, format: 'text' },
    'brackets with words, links and functions':
      '[ร่าง] แผนฯ [ชื่อข่าว](https://www.example.go.th) และ f() `()`',
    'names of unknown letters': 'รหัส มรท. 8001-XXXX ภาพยนตร์ “xXx: Return”',
    'an ellipsis': 'รัฐบาลเดินหน้า... เพื่อประชาชน',
  },
  flags: {
    'empty brackets': {
      text: 'วันนี้ ⟦()⟧ รองโฆษกฯ และวันนี้⟦( )⟧',
      says: 'This place was left to be filled in; write what belongs here, or delete it',
    },
    'the blanks of a template': {
      text: 'เมื่อ⟦[วัน เดือน ปี]⟧ ⟦[ชื่อฝ่ายไทย]⟧ met with ⟦[Name of the other side]⟧',
      says: 'ช่องนี้ยังไม่ได้เติมข้อความ ให้เติมให้ครบหรือลบออก',
    },
    'letters and words for something else': {
      text: 'นาย ⟦xxx⟧ และ ⟦XXX⟧ ⟦TODO⟧ ⟦(รอข้อมูลจากกอง)⟧ ⟦(ใส่ชื่อ)⟧',
    },
    'dots for a time, a number and a day': {
      text: 'วันที่ ⟦....⟧ ธันวาคม เวลา ⟦.....⟧ น. จำนวน ⟦___⟧ คน',
    },
    'a summary of dots behind the headline': {
      text: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${HEADLINE}\n\n${HEADLINE}\n⟦.....⟧\nวันนี้`,
      says: 'The summary is empty but for these signs; write one, or delete the line',
      format: 'text',
    },
    'a summary of strokes in the frontmatter': { text: '---\nsummary:\n  th: "⟦- -⟧"\n---\n' },
    'a blank in a value of the frontmatter that is in no language': {
      text: '---\nagency: "⟦[ชื่อหน่วยงาน]⟧"\nsummary:\n  th: "⟦[สาระสำคัญของข่าว]⟧"\n---\n\nหารือกับ⟦[ชื่ออีกฝ่าย]⟧\n',
    },
  },
});
