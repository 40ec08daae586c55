import type { PressRelease } from '../document/press-release.js';
import type { Stretch } from '../document/stretch.js';
import { oncePer } from '../once-per.js';

/** Something of a stretch, whose place counts from the start of that. */
export interface IndexEntry<Own> {
  readonly origin: Stretch;
  readonly own: Own;
}

/** What a stretch has under each key. */
export type StretchEntries<Own> = ReadonlyMap<string, readonly Own[]>;

/** What to judge together. */
export interface Family<Own> {
  /** The keys of the family that the release has. */
  readonly keys: ReadonlySet<string>;
  /** What the release has under a key, in order. */
  readonly under: (key: string) => readonly IndexEntry<Own>[];
  /** Whether the release has more than one thing under the key. */
  readonly isShared: (key: string) => boolean;
}

/** How an index is made and judged. */
export interface IndexPlan<Own, Verdict> {
  readonly entriesIn: (stretch: Stretch) => StretchEntries<Own>;
  readonly familyOf: (key: string) => string;
  /** `undefined` if there is nothing to say of the family. */
  readonly judge: (family: Family<Own>) => Verdict | undefined;
}

/** What all stretches of a release have under each key; follows the release from version to version. */
class StretchIndex<Own, Verdict> {
  readonly #plan: IndexPlan<Own, Verdict>;
  readonly #holders = new Map<string, Set<Stretch>>();
  readonly #families = new Map<string, Set<string>>();
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
  under(key: string): IndexEntry<Own>[] {
    const placeOf = (stretch: Stretch): number => this.#places.get(stretch) ?? 0;
    return [...(this.#holders.get(key) ?? [])]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap((origin) => this.#ownUnder(origin, key).map((own) => ({ origin, own })));
  }

  /** Goes on to these stretches; judges again what changed. */
  update(stretches: readonly Stretch[]): void {
    const before = this.#stretches;
    const head = countSame(before, stretches);
    const most = Math.min(before.length, stretches.length) - head;
    const tail = Math.min(most, countSame(before.toReversed(), stretches.toReversed()));
    const gone = before.slice(head, before.length - tail);
    const added = stretches.slice(head, stretches.length - tail);
    if (gone.length + added.length === 0) return;
    this.#stretches = stretches;
    this.#places = new Map(stretches.map((stretch, index) => [stretch, index]));
    for (const stretch of gone) for (const key of this.#keysIn(stretch)) this.#drop(key, stretch);
    for (const stretch of added) for (const key of this.#keysIn(stretch)) this.#add(key, stretch);
    const keys = [...gone, ...added].flatMap((stretch) => [...this.#keysIn(stretch)]);
    for (const family of new Set(keys.map(this.#plan.familyOf))) this.#judgeAgain(family);
  }

  #keysIn(stretch: Stretch): Iterable<string> {
    return this.#plan.entriesIn(stretch).keys();
  }

  #ownUnder(stretch: Stretch, key: string): readonly Own[] {
    return this.#plan.entriesIn(stretch).get(key) ?? [];
  }

  #isShared(key: string): boolean {
    const [first, second] = this.#holders.get(key) ?? [];
    return second !== undefined || (first !== undefined && 1 < this.#ownUnder(first, key).length);
  }

  #drop(key: string, stretch: Stretch): void {
    const holders = this.#holders.get(key);
    holders?.delete(stretch);
    if (holders?.size !== 0) return;
    this.#holders.delete(key);
    this.#families.get(this.#plan.familyOf(key))?.delete(key);
  }

  #add(key: string, stretch: Stretch): void {
    const holders = this.#holders.get(key);
    if (holders) {
      holders.add(stretch);
      return;
    }
    this.#holders.set(key, new Set([stretch]));
    const family = this.#plan.familyOf(key);
    const keys = this.#families.get(family);
    if (keys) keys.add(key);
    else this.#families.set(family, new Set([key]));
  }

  #judgeAgain(family: string): void {
    const keys = this.#families.get(family) ?? new Set();
    const verdict = this.#plan.judge({
      keys,
      under: (key) => this.under(key),
      isShared: (key) => this.#isShared(key),
    });
    if (keys.size === 0) this.#families.delete(family);
    if (verdict === undefined) this.#verdicts.delete(family);
    else this.#verdicts.set(family, verdict);
  }
}

function countSame(one: readonly unknown[], other: readonly unknown[]): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) if (one[index] !== other[index]) return index;
  return length;
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

/** Adds to what is under a key. */
export function addTo<One>(groups: Map<string, One[]>, key: string, one: One): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
