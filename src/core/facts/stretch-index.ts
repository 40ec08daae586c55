import type { PressRelease } from '../document/press-release.js';
import type { Stretch } from '../document/stretch.js';
import { oncePer } from '../once-per.js';

/** Something of a stretch, whose place counts from the start of that. */
export interface IndexEntry<Own> {
  readonly origin: Stretch;
  readonly own: Own;
}

/** What a stretch has: by what is judged together, and there by key. */
export type StretchEntries<Own> = ReadonlyMap<string, ReadonlyMap<string, readonly Own[]>>;

/** What the release has that is to be judged together. */
export interface Family<Own> {
  /** The keys under which there is something. */
  readonly keys: readonly string[];
  /** What is under a key, in the order of the text. */
  readonly under: (key: string) => readonly IndexEntry<Own>[];
  /** Whether there is more than one thing under the key. */
  readonly isShared: (key: string) => boolean;
}

/** How an index is made and judged. */
export interface IndexPlan<Own, Verdict> {
  readonly entriesIn: (stretch: Stretch) => StretchEntries<Own>;
  /** `undefined` if there is nothing to say of the family. */
  readonly judge: (family: Family<Own>) => Verdict | undefined;
}

/** The stretches that have something under a key. */
type Holders = Map<string, Set<Stretch>>;

/** What all stretches of a release have; follows the release from version to version. */
class StretchIndex<Own, Verdict> {
  readonly #plan: IndexPlan<Own, Verdict>;
  readonly #families = new Map<string, Holders>();
  readonly #verdicts = new Map<string, Verdict>();
  #stretches: readonly Stretch[] = [];
  #places = new Map<Stretch, number>();

  constructor(plan: IndexPlan<Own, Verdict>) {
    this.#plan = plan;
  }

  /** What was judged of the families of which there was something to say. */
  get verdicts(): Iterable<Verdict> {
    return this.#verdicts.values();
  }

  /** What the release has under the key, in order. */
  under(family: string, key: string): IndexEntry<Own>[] {
    const holders = [...(this.#families.get(family)?.get(key) ?? [])];
    const placeOf = (stretch: Stretch): number => this.#places.get(stretch) ?? 0;
    return holders
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap((origin) => this.#ownIn(origin, family, key).map((own) => ({ origin, own })));
  }

  /** Goes on to these stretches; judges again what changed. */
  update(stretches: readonly Stretch[]): void {
    const { gone, added } = difference(this.#stretches, stretches);
    if (gone.length + added.length === 0) return;
    this.#stretches = stretches;
    this.#places = new Map(stretches.map((stretch, index) => [stretch, index]));
    const changed = new Set<string>();
    for (const stretch of gone) this.#drop(stretch, changed);
    for (const stretch of added) this.#add(stretch, changed);
    for (const family of changed) this.#judgeAgain(family);
  }

  #ownIn(stretch: Stretch, family: string, key: string): readonly Own[] {
    return this.#plan.entriesIn(stretch).get(family)?.get(key) ?? [];
  }

  #isShared(family: string, key: string): boolean {
    const [first, second] = this.#families.get(family)?.get(key) ?? [];
    return (
      second !== undefined || (first !== undefined && 1 < this.#ownIn(first, family, key).length)
    );
  }

  #drop(stretch: Stretch, changed: Set<string>): void {
    for (const [family, entries] of this.#plan.entriesIn(stretch)) {
      changed.add(family);
      const holders = this.#families.get(family);
      for (const key of entries.keys()) {
        const own = holders?.get(key);
        own?.delete(stretch);
        if (own?.size === 0) holders?.delete(key);
      }
    }
  }

  #add(stretch: Stretch, changed: Set<string>): void {
    for (const [family, entries] of this.#plan.entriesIn(stretch)) {
      changed.add(family);
      const holders = getOrAdd(this.#families, family, (): Holders => new Map());
      for (const key of entries.keys()) getOrAdd(holders, key, () => new Set()).add(stretch);
    }
  }

  #judgeAgain(family: string): void {
    const keys = [...(this.#families.get(family)?.keys() ?? [])];
    if (keys.length === 0) this.#families.delete(family);
    const verdict = this.#plan.judge({
      keys,
      under: (key) => this.under(family, key),
      isShared: (key) => this.#isShared(family, key),
    });
    if (verdict === undefined) this.#verdicts.delete(family);
    else this.#verdicts.set(family, verdict);
  }
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** What is in the one row and not in the other, if a part in the middle was replaced. */
function difference(before: readonly Stretch[], after: readonly Stretch[]) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    gone: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
  };
}

/** An index for each lineage of releases, brought up to the release that is asked about. */
export function stretchIndex<Own, Verdict>(
  plan: IndexPlan<Own, Verdict>,
): (release: PressRelease) => Pick<StretchIndex<Own, Verdict>, 'under' | 'verdicts'> {
  const indexOf = oncePer<object, StretchIndex<Own, Verdict>>(() => new StretchIndex(plan));
  return ({ lineage, stretches }) => {
    const index = indexOf(lineage);
    index.update(stretches.map(({ stretch }) => stretch));
    return index;
  };
}

/** Gathers what a stretch has. */
export class EntryCollector<Own> {
  readonly entries = new Map<string, Map<string, Own[]>>();

  /** Makes the key known, even if there is nothing to add. */
  add(family: string, key: string, ...own: readonly Own[]): void {
    const keys = getOrAdd(this.entries, family, () => new Map<string, Own[]>());
    getOrAdd(keys, key, (): Own[] => []).push(...own);
  }
}
