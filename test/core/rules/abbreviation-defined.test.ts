import { abbreviationDefined } from '../../../src/core/rules/abbreviation-defined.js';
import { testRule } from '../../support/test-rule.js';

testRule(abbreviationDefined, {
  passes: {
    'what every reader knows': 'ครม. เห็นชอบร่าง พ.ร.บ. ตามที่ รมว.พม. และ ผบ.ตร. เสนอ',
    'ministries and agencies': 'พม. มท. และ ธปท. ร่วมหารือ ของอว. และ รมช.มท.',
    'international bodies': 'The ASEAN and the WTO met. The EU agreed.',
    'dates, ranks and units': 'เมื่อวันที่ 3 มี.ค. พ.ศ. 2565 พล.ต.อ. สมชาย และ รศ.ดร.สมศรี ใช้น้ำ 3 ลบ.ม.',
    'a full form before it': 'คณะกรรมการนโยบายภูมิภาค (กนภ.) มีมติ ต่อมา กนภ. เห็นชอบ',
    'a full form behind it, later in the release':
      'กนภ. มีมติ\n\nกนภ. (คณะกรรมการนโยบายภูมิภาค) เห็นชอบ',
    'a full form and หรือ': 'คณะกรรมการนโยบายภูมิภาค หรือ กนภ. มีมติ',
    'words of which it is the initials': 'the Abu Dhabi Dialogue met. The ADD agreed.',
    'initials of a part of a name': 'the Second Joint Border Committee. The JBC agreed.',
    'shouting and brand names': 'Members saw the GREAT SHOW at TMB and SOLAR markets.',
    'a web address': 'https://example.go.th/กนภ.',
    'Latin letters in Thai': 'โครงการ ABCD เริ่มแล้ว',
  },
  flags: {
    'the first of several': {
      text: 'ที่ประชุม ⟦กนภ.⟧ มีมติ และ กนภ. เห็นชอบ\n\nกนภ. แจ้ง',
      says: '“กนภ.” is never written out; give its full form first, then (กนภ.)',
    },
    'one with stops between its letters': {
      text: 'โครงการ ⟦ช.พ.ษ.⟧ เริ่มแล้ว',
      says: '“ช.พ.ษ.” ไม่มีชื่อเต็มในข่าว ควรเขียนชื่อเต็มก่อน แล้วตามด้วย (ช.พ.ษ.)',
    },
    'one behind an article': { text: 'Members of the ⟦AJCEQ⟧ met.' },
    'one that a sentence begins with': { text: 'They met. ⟦ADD⟧ is a platform.' },
  },
});
