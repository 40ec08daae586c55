import { isOneSlip } from '../text/slip.js';

/** Where more names share a half, it tells nothing: a list of relatives, of villages. */
const MOST_SHARING = 12;

/** Shorter words that differ in a letter are two words. */
const SHORTEST = 5;

function isNear(own: string, other: string): boolean {
  return SHORTEST <= Math.min(own.length, other.length) && isOneSlip(own, other);
}

/** The pairs that differ by one slip, of spellings that stand beside the same other half of a name. */
export function nearSpellings(spellings: readonly string[]): (readonly [string, string])[] {
  if (MOST_SHARING < spellings.length) return [];
  return spellings.flatMap((one, index) =>
    spellings
      .slice(index + 1)
      .filter((other) => isNear(one, other))
      .map((other) => [one, other] as const),
  );
}
