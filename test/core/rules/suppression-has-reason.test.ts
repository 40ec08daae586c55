import { noMisspelling } from '../../../src/core/rules/no-misspelling.js';
import { suppressionHasReason } from '../../../src/core/rules/suppression-has-reason.js';
import { testRule } from '../../support/test-rule.js';

testRule(
  suppressionHasReason,
  {
    passes: {
      'a reason': 'เพลตฟอร์ม <!-- press-release-disable-line no-misspelling -- ชื่อบริษัท -->',
      'the end of a suppression': '<!-- press-release-enable -->',
      'a reason in the frontmatter': '---\ntitle: ก # press-release-disable-line -- ชื่อ\n---\n',
    },
    flags: {
      'no reason': { text: '⟦<!-- press-release-disable -->⟧\nเพลตฟอร์ม' },
      'hyphens and nothing behind them': {
        text: 'เพลตฟอร์ม ⟦<!-- press-release-disable-line no-misspelling -- -->⟧',
        says: 'ไม่ได้บอกว่าปิดการตรวจเพราะอะไร ให้เขียนเหตุผลต่อจากขีดสองขีด เช่น -- ชื่อบริษัท',
      },
      'no reason in the frontmatter': {
        text: '---\ntitle: ก ⟦# press-release-disable-line no-misspelling⟧\n---\n',
      },
    },
  },
  [noMisspelling],
);
