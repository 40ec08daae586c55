import { isOneSlip } from '../text/slip.js';
import type { WrittenName } from './written-name.js';

/** Two ways of writing what is likely one name. */
export interface SpellingPair<Name extends WrittenName> {
  readonly first: readonly Name[];
  readonly second: readonly Name[];
}

/** Where more names share a half, it tells nothing: a list of relatives, of villages. */
const MOST_SHARING = 12;

/** Shorter words that differ in a letter are two words. */
const SHORTEST = 5;

interface Spelling<Name> {
  readonly compared: string;
  readonly names: Name[];
}

/** The names by the half that they share, and of each the spellings of the other. */
function byKnownHalf<Name extends WrittenName>(names: readonly Name[]) {
  const groups = new Map<string, Map<string, Spelling<Name>>>();
  for (const name of names) {
    for (const { known, compared } of name.halves) {
      const group = groups.get(known) ?? new Map<string, Spelling<Name>>();
      groups.set(known, group);
      const spelling = group.get(compared);
      if (spelling) spelling.names.push(name);
      else group.set(compared, { compared, names: [name] });
    }
  }
  return groups;
}

function isNear(own: string, other: string): boolean {
  return SHORTEST <= Math.min(own.length, other.length) && isOneSlip(own, other);
}

function* pairsIn<Name extends WrittenName>(
  spellings: readonly Spelling<Name>[],
): Iterable<SpellingPair<Name>> {
  for (const [index, one] of spellings.entries()) {
    for (const other of spellings.slice(index + 1)) {
      if (isNear(one.compared, other.compared)) yield { first: one.names, second: other.names };
    }
  }
}

/** The pairs of spellings, among names in the order of the text, that differ by one slip. */
export function* findSpellingPairs<Name extends WrittenName>(
  names: readonly Name[],
): Iterable<SpellingPair<Name>> {
  for (const spellings of byKnownHalf(names).values()) {
    if (spellings.size <= MOST_SHARING) yield* pairsIn([...spellings.values()]);
  }
}
