import assert from 'node:assert/strict';

import { headlineLength } from '../../../src/core/rules/headline-length.js';
import { lintText } from '../../support/lint-text.js';
import { testRule } from '../../support/test-rule.js';

testRule(headlineLength, {
  passes: {
    'a headline of 180 characters': `# ${'ก'.repeat(180)}`,
    'a long paragraph': `# ข่าว\n\n${'ก'.repeat(200)}`,
  },
  flags: {
    'a heading of more than 180 characters': {
      text: `⟦# ${'ก'.repeat(181)}⟧`.replace('⟦# ', '# ⟦'),
      says: 'This headline has 181 characters; 180 are the most',
    },
    'a title in the frontmatter': {
      text: `---\ntitle:\n  th: ⟦${'ก'.repeat(200)}⟧\n---\n`,
      says: 'หัวข่าวนี้ยาว 200 อักขระ ควรไม่เกิน 180 อักขระ',
    },
  },
});

describe('headline-length', () => {
  it('takes the length that the project chose', () => {
    const options = new Map([['headline-length', { longest: 10 }]]);
    const [finding] = lintText('# รัฐมนตรีหารือ', [headlineLength], { options });
    assert.equal(finding?.message.en, 'This headline has 13 characters; 10 are the most');
  });
});
