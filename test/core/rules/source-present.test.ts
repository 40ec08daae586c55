import { sourcePresent } from '../../../src/core/rules/source-present.js';
import { testRule } from '../../support/test-rule.js';

testRule(sourcePresent, {
  passes: {
    'a source in the frontmatter': '---\nsource: https://www.example.go.th/1\n---\nข่าว',
    'a source at the end':
      '---\ntype: press-release\n---\nข่าว\n\nที่มา : https://www.example.go.th/1',
    'a text without frontmatter': 'ข่าว',
  },
  flags: {
    'frontmatter without a source': {
      text: '⟦---⟧\ntype: press-release\n---\nข่าว',
      says: 'The release does not say where it was first published; add “source: https://…”',
    },
  },
});
