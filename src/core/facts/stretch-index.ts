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

/** What all stretches of a release have under each key; follows the release from version to version. */
export class StretchIndex<Own, Verdict> {
  readonly #entriesIn: (stretch: Stretch) => StretchEntries<Own>;
  readonly #judge: (entries: readonly IndexEntry<Own>[]) => Verdict | undefined;
  readonly #holders = new Map<string, Set<Stretch>>();
  readonly #verdicts = new Map<string, Verdict>();
  #stretches: readonly Stretch[] = [];
  #places = new Map<Stretch, number>();

  constructor(
    entriesIn: (stretch: Stretch) => StretchEntries<Own>,
    judge: (entries: readonly IndexEntry<Own>[]) => Verdict | undefined,
  ) {
    this.#entriesIn = entriesIn;
    this.#judge = judge;
  }

  /** What was judged of the keys of which there was something to say. */
  get verdicts(): Iterable<Verdict> {
    return this.#verdicts.values();
  }

  /** What the release has under the key, in order. */
  under(key: string): IndexEntry<Own>[] {
    const placeOf = (stretch: Stretch): number => this.#places.get(stretch) ?? 0;
    return [...(this.#holders.get(key) ?? [])]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap((origin) =>
        (this.#entriesIn(origin).get(key) ?? []).map((own) => ({ origin, own })),
      );
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
    for (const stretch of gone) this.#forget(stretch);
    for (const stretch of added) this.#learn(stretch);
    const keys = new Set([...gone, ...added].flatMap((one) => [...this.#entriesIn(one).keys()]));
    for (const key of keys) this.#judgeAgain(key);
  }

  #forget(stretch: Stretch): void {
    for (const key of this.#entriesIn(stretch).keys()) {
      const holders = this.#holders.get(key);
      holders?.delete(stretch);
      if (holders?.size === 0) this.#holders.delete(key);
    }
  }

  #learn(stretch: Stretch): void {
    for (const key of this.#entriesIn(stretch).keys()) {
      const holders = this.#holders.get(key);
      if (holders) holders.add(stretch);
      else this.#holders.set(key, new Set([stretch]));
    }
  }

  #judgeAgain(key: string): void {
    const verdict = this.#judge(this.under(key));
    if (verdict === undefined) this.#verdicts.delete(key);
    else this.#verdicts.set(key, verdict);
  }
}

function countSame(one: readonly unknown[], other: readonly unknown[]): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) if (one[index] !== other[index]) return index;
  return length;
}

/** An index for each lineage of releases, brought up to the release that is asked about. */
export function stretchIndex<Own, Verdict>(
  entriesIn: (stretch: Stretch) => StretchEntries<Own>,
  judge: (entries: readonly IndexEntry<Own>[]) => Verdict | undefined,
): (release: PressRelease) => StretchIndex<Own, Verdict> {
  const indexOf = oncePer<object, [], StretchIndex<Own, Verdict>>(
    () => new StretchIndex(entriesIn, judge),
  );
  return ({ lineage, stretches }) => {
    const index = indexOf(lineage);
    index.update(stretches.map(({ stretch }) => stretch));
    return index;
  };
}

/** Things by their keys, in order; a thing may have several. */
export function byKeys<Own>(things: readonly Own[], keysOf: (one: Own) => readonly string[]) {
  const groups = new Map<string, Own[]>();
  for (const one of things) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
