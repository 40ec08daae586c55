import { noPrivateUseGlyph } from '../../../src/core/rules/no-private-use-glyph.js';
import { testRule } from '../../support/test-rule.js';

testRule(noPrivateUseGlyph, {
  passes: {
    'Thai in Unicode': 'เตรียมความพร้อมให้ได้ตามเป้าหมาย',
    'a code span': '`\uf70b`',
  },
  flags: {
    'marks of an old Thai font': {
      text: 'ใหได⟦\uf70b⟧ตามประมาณการ ก⟦\uf710⟧น',
      says: 'This is the glyph of an old Thai font; write “้”',
      fixed: 'ใหได้ตามประมาณการ กัน',
    },
    'letters of an old Thai font': { text: '⟦\uf70f⟧าติ⟦\uf700⟧าน', fixed: 'ญาติฐาน' },
    'a bullet of a symbol font': {
      text: '⟦\uf0a7⟧ งานวิศวกรรมโครงสร้าง',
      says: 'อักขระนี้แสดงผลได้เฉพาะฟอนต์สัญลักษณ์บางแบบ ควรใช้อักขระอื่น',
      fixed: '• งานวิศวกรรมโครงสร้าง',
      format: 'text',
    },
    'an icon, which is no Thai glyph though it has the number of one': {
      text: 'ดาวน์โหลด ⟦\uf70e⟧ ที่นี่',
      fixed: 'ดาวน์โหลด  ที่นี่',
    },
  },
});
