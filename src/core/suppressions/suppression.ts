import type { Span } from '../text/span.js';

/** How far a suppression reaches. */
export type SuppressionReach = 'from-here' | 'line' | 'next-line' | 'file';

/**
 * A comment that keeps rules silent: `<!-- press-release-disable-line no-misspelling -- a name -->`
 * in the body, or `# press-release-disable-line …` in the frontmatter.
 */
export interface Suppression {
  /** The comment. */
  readonly span: Span;
  readonly reach: SuppressionReach;
  /** The rules with their places; none means all. */
  readonly rules: readonly SuppressedRule[];
  readonly hasReason: boolean;
  /** A finding that begins in here is silent. */
  readonly scope: Span;
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

/** What became of a suppression. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** It silenced nothing at all, although a rule that it means was looking. */
  readonly isIdle: boolean;
  /** Of the rules that it names, those that were looking and found nothing to silence. */
  readonly idleRules: readonly SuppressedRule[];
  /** Of the rules that it names, those that there are not; each with all that there are. */
  readonly unknownRules: readonly SuppressedRule[];
  readonly knownIds: readonly string[];
}
