import { composeEdits } from '../text/compose-edits.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { minimalEdits } from '../text/minimal-edits.js';
import type { Finding, Fix } from './rule.js';

/** Fixes may uncover what other fixes mend; after so many rounds they would only go in circles. */
const MOST_ROUNDS = 10;

/** The fix of a finding that is to be applied, if any. */
export type ChooseFix<Found extends Finding = Finding> = (finding: Found) => Fix | undefined;

/** What is found in a text; `edits` made it of the text that was asked about before. */
export type FindIn<Found extends Finding = Finding> = (
  text: string,
  edits: readonly TextEdit[],
) => readonly Found[];

interface FixExtent {
  readonly edits: readonly TextEdit[];
  readonly start: number;
  readonly end: number;
}

function inOrder(fixes: readonly Fix[]): FixExtent[] {
  return fixes
    .map(({ edits }) => ({
      edits,
      start: Math.min(...edits.map(({ span }) => span.start)),
      end: Math.max(...edits.map(({ span }) => span.end)),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The edits of fixes that do not touch each other; the rest has to wait for another round. */
function* compatibleEdits(fixes: readonly Fix[]): Iterable<TextEdit> {
  let end = -1;
  for (const fix of inOrder(fixes)) {
    if (fix.start <= end) continue;
    yield* fix.edits;
    end = fix.end;
  }
}

/** The fix that may be applied without a person looking. */
export function safeFixOf({ fixes }: Finding): Fix | undefined {
  return fixes?.find(({ safe }) => safe);
}

/**
 * The edits that apply the chosen fixes of what is found in the text, and of what is found then,
 * until none is left. They change no more than they must.
 */
export function fixEdits<Found extends Finding>(
  text: string,
  findIn: FindIn<Found>,
  choose: ChooseFix<Found>,
): TextEdit[] {
  let all: TextEdit[] = [];
  let last: TextEdit[] = [];
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = findIn(fixed, last).flatMap((finding) => choose(finding) ?? []);
    last = minimalEdits(fixed, [...compatibleEdits(fixes)]);
    if (last.length === 0) break;
    all = composeEdits(all, fixed, last);
    fixed = applyEdits(fixed, last);
  }
  return minimalEdits(text, all);
}

/**
 * The text after the safe fixes of its findings, and those of what is found then, until none is
 * left. Suggestions are not applied.
 */
export function applySafeFixes(text: string, findIn: FindIn): string {
  return applyEdits(text, fixEdits(text, findIn, safeFixOf));
}
