import type { TextEdit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-bounds.js';
import type { Span } from '../text/span.js';
import type { Fences } from './frontmatter-fences.js';
import { MOST_PROBLEMS, type YamlProblem } from './yaml/diagnose-yaml.js';
import type { YamlReading } from './yaml/read-yaml.js';
import { quoteEdits } from './yaml/yaml-quotes.js';

export type FrontmatterProblemKind =
  | YamlProblem['kind']
  | 'unclosed'
  | 'misspelt-fence'
  | 'duplicate-key'
  | 'unknown-alias'
  | 'too-long'
  | 'too-complex';

/** What keeps the frontmatter from being read as it was meant. */
export interface FrontmatterProblem {
  readonly kind: FrontmatterProblemKind;
  readonly span: Span;
  /** Edits that mend it; missing where only a person knows what was meant. */
  readonly repair?: readonly TextEdit[];
  /** With all sure repairs there is nothing left to repair surely, and nothing to guess in this. */
  readonly isSure: boolean;
  /** Where the same key stands first. */
  readonly first?: Span;
}

/** A fence that is missing, or is not three hyphens. */
export function fenceProblems(
  text: string,
  { opening, closing, yaml, misspelt }: Fences,
): FrontmatterProblem[] {
  const problems = misspelt.map((span): FrontmatterProblem => {
    return { kind: 'misspelt-fence', span, repair: [{ span, text: '---' }], isSure: true };
  });
  if (closing) return problems;
  const isLineEnd = /[\r\n]$/.test(text.slice(yaml.start - 1, yaml.end));
  const end = { start: yaml.end, end: yaml.end };
  const lineBreak = lineBreakOf(text);
  const fence = `${isLineEnd ? '' : lineBreak}---${lineBreak}`;
  const repair = [{ span: end, text: fence }];
  return [{ kind: 'unclosed', span: opening, repair, isSure: true }, ...problems];
}

/** Aliases of nothing, and keys that stand twice. */
export function linkProblems(
  text: string,
  { duplicates, unknownAliases }: YamlReading,
): FrontmatterProblem[] {
  const aliases = unknownAliases.map((span): FrontmatterProblem => {
    return { kind: 'unknown-alias', span, repair: quoteEdits(text, span), isSure: false };
  });
  const keys = duplicates.map(({ span, first }): FrontmatterProblem => {
    return { kind: 'duplicate-key', span, first, isSure: false };
  });
  return [...aliases.slice(0, MOST_PROBLEMS), ...keys.slice(0, MOST_PROBLEMS)];
}
