import { lazy } from '../lazy.js';
import { asSeen } from '../text/normalise.js';

/** How names are compared: as they are seen, without case, articles and the word for a country. */
export function nameKey(name: string): string {
  return asSeen(name)
    .toLowerCase()
    .replace(/[’']/gu, "'")
    .replace(/^(?:the |ประเทศ)(?=.)/u, '');
}

function indexByName<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(namesOf(entry).map(nameKey))) {
      const same = byName.get(key);
      if (same) same.push(entry);
      else byName.set(key, [entry]);
    }
  }
  return byName;
}

/** Finds entries by any of their names; several entries may share an abbreviation. */
export class NameIndex<Entry> {
  readonly #byName: () => ReadonlyMap<string, readonly Entry[]>;

  constructor(entries: readonly Entry[], namesOf: (entry: Entry) => readonly string[]) {
    this.#byName = lazy(() => indexByName(entries, namesOf));
  }

  find(name: string): readonly Entry[] {
    return this.#byName().get(nameKey(name)) ?? [];
  }

  /** The one entry of that name; none if several share it. */
  findOnly(name: string): Entry | undefined {
    const [entry, ...others] = this.find(name);
    return others.length === 0 ? entry : undefined;
  }
}
