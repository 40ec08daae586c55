import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Finding } from './rule.js';

/** Fixes may uncover what other fixes mend; after so many rounds they would only go in circles. */
const MOST_ROUNDS = 10;

interface FixExtent {
  readonly edits: readonly TextEdit[];
  readonly start: number;
  readonly end: number;
}

function safeFixesOf(findings: readonly Finding[]): FixExtent[] {
  return findings
    .flatMap(({ fixes }) => fixes?.find(({ safe }) => safe) ?? [])
    .map(({ edits }) => ({
      edits,
      start: Math.min(...edits.map(({ span }) => span.start)),
      end: Math.max(...edits.map(({ span }) => span.end)),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The edits of fixes that do not touch each other; the rest has to wait for another round. */
function* compatibleEdits(findings: readonly Finding[]): Iterable<TextEdit> {
  let end = -1;
  for (const fix of safeFixesOf(findings)) {
    if (fix.start <= end) continue;
    yield* fix.edits;
    end = fix.end;
  }
}

/**
 * The text after the safe fixes of its findings, and those of what is found then, until none is
 * left. Suggestions are not applied.
 */
export function applySafeFixes(text: string, findIn: (text: string) => readonly Finding[]): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = applyEdits(fixed, [...compatibleEdits(findIn(fixed))]);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
