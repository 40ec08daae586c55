import { imageHasAlt } from '../../../src/core/rules/image-has-alt.js';
import { testRule } from '../../support/test-rule.js';

testRule(imageHasAlt, {
  passes: {
    'a picture with words': '![การลงนาม](a.jpg) และ [](a.jpg)',
    'a picture of the frontmatter with words in one language':
      '---\nimages:\n  - src: a.jpg\n    alt:\n      en: Signing\n---\n',
    'a picture in plain text, which has none': { text: '![](a.jpg)', format: 'text' },
  },
  flags: {
    'a picture without words': {
      text: 'ข่าว ⟦![](a.jpg)⟧ ⟦![ ](b.jpg)⟧',
      says: 'This picture has no words for those who cannot see it; say what it shows',
    },
    'a picture of the frontmatter without words': {
      text: '---\nimages:\n  - ⟦src⟧: a.jpg\n    alt:\n      th: ""\n---\n',
      says: 'ภาพนี้ไม่มีข้อความแทนภาพ ให้บอกว่าในภาพมีอะไร',
    },
  },
});
