import { frontmatterSyntax } from '../../../src/core/rules/frontmatter-syntax.js';
import { testRule } from '../../support/test-rule.js';

testRule(frontmatterSyntax, {
  passes: {
    'no frontmatter': 'ข่าว',
    'frontmatter that YAML reads': '---\ntype: press-release\ntitle:\n  th: "ข่าว: ด่วน"\n---\n',
    'a rule at the start of a text': '---\n\nข่าว',
  },
  flags: {
    'a key that stands twice': {
      text: '---\ntype: press-release\n⟦type⟧: press-release\n---\n',
      says: 'หัวข้อ “type” มีซ้ำกัน ให้เหลือไว้หัวข้อเดียว',
      fixed: '---\ntype: press-release\n---\n',
    },
    'a key that stands twice with different values, either of which may be right': {
      text: '---\nagency: กรม ก\n⟦agency⟧: กรม ข # ใหม่\n---\n',
      choices: ['---\nagency: กรม ก\n# ใหม่\n---\n', '---\nagency: กรม ข # ใหม่\n---\n'],
    },
    'a block without its closing fence': {
      text: '⟦---⟧\ntype: press-release\n\nวันนี้ รัฐมนตรีแถลงข่าว',
      says: 'The frontmatter is not closed; write a line with --- after its last key',
    },
  },
});
