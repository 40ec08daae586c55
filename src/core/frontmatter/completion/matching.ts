import { nameKey } from '../../names/name-index.js';

/** Every country, and as many positions. */
const MOST_ITEMS = 300;

/** How well a name begins with what is typed: less is better; `undefined` if it has none of it. */
function rankOf(typed: string, name: string): number | undefined {
  const index = name.indexOf(typed);
  if (index === 0) return 0;
  if (index < 0) return undefined;
  return /[\s(./-]/u.test(name.charAt(index - 1)) ? 1 : 2;
}

/**
 * The entries that have what is typed in one of their names, in either language, those first whose
 * name begins with it, else in the order given.
 */
export function matching<Entry>(
  entries: Iterable<Entry>,
  typed: string,
  namesOf: (entry: Entry) => readonly string[],
): Entry[] {
  const key = nameKey(typed);
  const found: { readonly entry: Entry; readonly rank: number }[] = [];
  for (const entry of entries) {
    const ranks = namesOf(entry).flatMap((name) => rankOf(key, nameKey(name)) ?? []);
    if (0 < ranks.length) found.push({ entry, rank: Math.min(...ranks) });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_ITEMS)
    .map(({ entry }) => entry);
}
