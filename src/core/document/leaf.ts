import type { ProtectedSpan } from './block.js';
import { type Language, languageByScript } from './language.js';
import { findProtectedSpans } from './protected-spans.js';
import type { Span } from '../text/span.js';

/** A leaf of the markup that holds running text, or a mark of a language part. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'table-row' | 'div-mark';
  readonly text: string;
  /** 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
  readonly protectedSpans: readonly ProtectedSpan[];
  /** `undefined` if its script tells none. */
  readonly script: Language | undefined;
}

/** A leaf does not know where it stands, and so outlives changes of the text before it. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly start: number;
  /** What stands before it in its line: the number of a list's item. */
  readonly lead: string;
}

/** The text between the protected places: an address says nothing about the language around it. */
function readableText(text: string, protectedSpans: readonly Span[]): string {
  let readable = '';
  let offset = 0;
  for (const { start, end } of protectedSpans) {
    readable += text.slice(offset, start);
    offset = end;
  }
  return readable + text.slice(offset);
}

/** @param fromMarkup what the markup protects, in order; the characters may protect more */
export function createLeaf(
  leaf: Pick<Leaf, 'kind' | 'text' | 'level'>,
  fromMarkup: readonly ProtectedSpan[] = [],
): Leaf {
  const protectedSpans = findProtectedSpans(leaf.text, fromMarkup);
  const script = languageByScript(readableText(leaf.text, protectedSpans));
  return { ...leaf, protectedSpans, script };
}

/** Whether the two say the same. */
export function sameLeaf(one: Leaf, other: Leaf): boolean {
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    one.text === other.text &&
    one.protectedSpans.length === other.protectedSpans.length &&
    one.protectedSpans.every((span, index) => sameProtection(span, other.protectedSpans[index]))
  );
}

function sameProtection(one: ProtectedSpan, other: ProtectedSpan | undefined): boolean {
  return one.start === other?.start && one.end === other.end && one.reason === other.reason;
}
