import { isOneSlip } from '../text/slip.js';

/** Two ways of writing what is likely one name. */
export interface SpellingPair<Name> {
  readonly first: readonly Name[];
  readonly second: readonly Name[];
}

/** Where more names share a half, it tells nothing: a list of relatives, of villages. */
const MOST_SHARING = 12;

/** Shorter words that differ in a letter are two words. */
const SHORTEST = 5;

/** A name, and how it spells the half that is compared. */
export interface Spelling<Name> {
  readonly compared: string;
  readonly name: Name;
}

function isNear(own: string, other: string): boolean {
  return SHORTEST <= Math.min(own.length, other.length) && isOneSlip(own, other);
}

/** The pairs of spellings that differ by one slip, among names that share their other half. */
export function spellingPairs<Name>(names: readonly Spelling<Name>[]): SpellingPair<Name>[] {
  const spellings = new Map<string, Name[]>();
  for (const { compared, name } of names) {
    const known = spellings.get(compared);
    if (known) known.push(name);
    else spellings.set(compared, [name]);
  }
  if (spellings.size < 2 || MOST_SHARING < spellings.size) return [];
  const all = [...spellings];
  return all.flatMap(([own, first], index) =>
    all
      .slice(index + 1)
      .flatMap(([other, second]) => (isNear(own, other) ? [{ first, second }] : [])),
  );
}
