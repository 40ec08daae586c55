import fc from 'fast-check';

import type { Rule } from '../../src/core/lint/rule.js';
import { readMarks } from './marks.js';

/** Texts in which every rule finds its own fault, between pieces that upset parsers. */
export function releaseText(rules: readonly Rule[]): fc.Arbitrary<string> {
  const examples = rules.flatMap(({ meta }) =>
    meta.examples.flatMap(({ bad, good }) => [readMarks(bad).text, good]),
  );
  return fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...examples), weight: 4 },
        fc.constantFrom('---\n', '\n', '\n\n', '\r\n', ' ', '(', ')', 'ๆ', 'ฯ', '\u200b', '\u00a0'),
        fc.constantFrom('# ', '1. ', '- ', '> ', '`', '::: {lang=en}\n', '\n:::\n', '| ก | 1 |\n'),
        fc.constantFrom('5G', 'COVID-19', 'https://www.example.go.th/๑2', 'a@example.go.th', '<b>'),
        fc.stringMatching(/^[0-9๐-๙]{1,5}$/),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));
}

/** The same, long enough for many stretches. */
export function longReleaseText(rules: readonly Rule[]): fc.Arbitrary<string> {
  return fc
    .array(releaseText(rules), { minLength: 60, maxLength: 80 })
    .map((texts) => texts.join('\n\n'));
}
