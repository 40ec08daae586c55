import { noDoubleSpace } from '../../../src/core/rules/no-double-space.js';
import { noMisspelling } from '../../../src/core/rules/no-misspelling.js';
import { suppressionUsed } from '../../../src/core/rules/suppression-used.js';
import { testRule } from '../../support/test-rule.js';

testRule(
  suppressionUsed,
  {
    passes: {
      'a comment that silences something':
        '<!-- press-release-disable-next-line no-misspelling -- ตามต้นฉบับ -->\nใช้เพลตฟอร์มใหม่',
      'a comment that silences every rule': 'ใช้เพลตฟอร์ม <!-- press-release-disable-line -->',
      'a comment in code': 'เขียน `<!-- press-release-disable-line no-misspelling -->` ท้ายบรรทัด',
      'a comment of another kind': 'ข่าว <!-- press-release -->',
    },
    flags: {
      'a comment that is left behind, with its line': {
        text: 'ข่าว\n\n⟦<!-- press-release-disable-next-line no-misspelling -- ตามต้นฉบับ -->⟧\nใช้แพลตฟอร์ม\n',
        says: 'This comment silences nothing; delete it',
        fixed: 'ข่าว\n\nใช้แพลตฟอร์ม\n',
      },
      'a comment at the end of a line': {
        text: 'ใช้แพลตฟอร์ม ⟦<!-- press-release-disable-line no-misspelling -->⟧\nต่อ',
        fixed: 'ใช้แพลตฟอร์ม\nต่อ',
      },
      'one rule of two': {
        text: 'เพลตฟอร์ม <!-- press-release-disable-line ⟦no-double-space⟧, no-misspelling -- ชื่อ -->',
        says: 'กฎ “no-double-space” ไม่พบอะไรตรงนี้ ให้ตัดออกจากคำสั่งปิดการตรวจ',
        fixed: 'เพลตฟอร์ม <!-- press-release-disable-line no-misspelling -- ชื่อ -->',
      },
      'a misspelt rule': {
        text: '<!-- press-release-disable-file ⟦no-mispelling⟧ -- คำพูดเดิม -->\nเพลตฟอร์ม',
        says: 'There is no rule “no-mispelling”; write “no-misspelling”',
        fixed: '<!-- press-release-disable-file no-misspelling -- คำพูดเดิม -->\nเพลตฟอร์ม',
      },
      'a rule that never was': {
        text: '<!-- press-release-disable-file ⟦md013⟧ -- ยาว -->\nข่าว',
        says: 'ไม่มีกฎชื่อ “md013”',
      },
      'a comment in the frontmatter': {
        text: '---\n⟦# press-release-disable-next-line no-misspelling -- ชื่อ⟧\ntitle: ข่าว\n---\nข่าว',
        fixed: '---\ntitle: ข่าว\n---\nข่าว',
      },
    },
  },
  [noMisspelling, noDoubleSpace],
);
