import { noLossyScalar } from '../../../src/core/rules/no-lossy-scalar.js';
import { testRule } from '../../support/test-rule.js';

/** Every kind of loss has its sample in test/core/frontmatter/samples. */
testRule(noLossyScalar, {
  passes: {
    'no frontmatter': 'โทร 0812345678',
    'values in quotation marks':
      '---\ncontact:\n  phone: "0812345678"\ntags: ["no", \'on\']\n---\n',
    'a number with hyphens': '---\ncontact:\n  phone: 02-123-4567\n---\n',
    'a comment behind a value': '---\ntitle:\n  th: ข่าว # รอตรวจ\n---\n',
    'a fragment of an address': '---\nsource: https://example.go.th/#news\n---\n',
    'a block of text': '---\nsummary:\n  th: |\n    no\n    #1\n---\n',
    'true and false below a key of another program': '---\npublished: true\n---\n',
  },
  flags: {
    'a choice of what was meant below an unknown key': {
      text: '---\npublished: ⟦no⟧\n---\n',
      choices: ['---\npublished: "no"\n---\n', '---\npublished: false\n---\n'],
    },
    'an anchored value once, where it stands': {
      text: '---\ncontact:\n  phone: &phone ⟦0812345678⟧\nspokesperson:\n  x-phone: *phone\n---\n',
      fixed: '---\ncontact:\n  phone: &phone "0812345678"\nspokesperson:\n  x-phone: *phone\n---\n',
    },
  },
});
