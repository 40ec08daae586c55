import fc from 'fast-check';

import type { Rule } from '../../src/core/lint/rule.js';
import type { TextChange } from '../../src/core/text/change.js';
import { releaseText } from './release-text.js';

/** What a writer may do to any text. */
export interface RandomEdit {
  /** Where it begins, as a share of the text. */
  readonly from: number;
  /** How many characters go. */
  readonly length: number;
  /** What takes their place. */
  readonly text: string;
}

/** Edits that write, delete and replace what rules look for and what parsers stumble on. */
export function randomEdit(rules: readonly Rule[]): fc.Arbitrary<RandomEdit> {
  return fc.record<RandomEdit>({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.oneof(
      releaseText(rules),
      fc.constantFrom('', '\n', '\n\n', '```\n', ':::\n', '---\n', '# ', 'ก'),
    ),
  });
}

/** The text after the edit, and how the editor would tell of it. */
export function applyRandomEdit(
  text: string,
  { from, length, text: inserted }: RandomEdit,
): [after: string, change: TextChange] {
  const start = Math.floor(from * text.length);
  const removed = Math.min(length, text.length - start);
  return [
    text.slice(0, start) + inserted + text.slice(start + removed),
    { start, removed, inserted: inserted.length },
  ];
}
