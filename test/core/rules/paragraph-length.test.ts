import assert from 'node:assert/strict';

import { paragraphLength } from '../../../src/core/rules/paragraph-length.js';
import { lintText } from '../../support/lint-text.js';
import { testRule } from '../../support/test-rule.js';

testRule(paragraphLength, {
  passes: {
    'a paragraph of 1,500 characters': 'ก'.repeat(1500),
    'spaces that nobody sees': `${'ก'.repeat(800)}${' '.repeat(200)}${'ข'.repeat(690)}`,
    'a long heading': `# ${'ก'.repeat(2000)}`,
  },
  flags: {
    'a longer paragraph, at its beginning only': {
      text: `⟦รัฐมนตรี⟧ ${'ก'.repeat(1492)}`,
      says: 'This paragraph has 1501 characters; part it, 1500 are the most',
    },
  },
});

describe('paragraph-length', () => {
  it('takes the length that the project chose', () => {
    const options = new Map([['paragraph-length', { longest: 10 }]]);
    const [finding] = lintText('รัฐมนตรีหารือ', [paragraphLength], { options });
    assert.equal(finding?.message.th, 'ย่อหน้านี้ยาว 13 อักขระ ควรแบ่งย่อหน้าไม่ให้เกิน 10 อักขระ');
  });
});
