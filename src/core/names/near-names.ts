import { PhraseFinder } from '../text/phrase-finder.js';
import type { Span } from '../text/span.js';
import { FOLLOWING_VOWEL, MARK, THAI_LETTER } from '../thai/characters.js';
import { lettersFrom, type NameLetters } from './name-letters.js';
import { MOST_SLIPS, SlipTable } from './slip-table.js';

/** A form that writers give a name. */
export interface NameForm {
  readonly form: string;
  /** The name to write; the same as `form` if that is right. */
  readonly name: string;
  /** Whether what is nearly this form is meant to be it; others are found as they are. */
  readonly isModel: boolean;
}

/** A place where a form stands that is wrong, or nearly one that is right. */
export interface NearName {
  readonly span: Span;
  readonly form: NameForm;
}

/** Letters that are compared with those of the text. */
interface Compared {
  readonly letters: string;
  /** How many slips they may have. */
  readonly most: number;
}

type Entry = NameForm & Compared;

/** With how many letters it shares with the one before. */
type InOrder<One> = One & { readonly shared: number };

interface EntryList {
  readonly entries: readonly InOrder<Entry>[];
  /** Their first letters, each once. */
  readonly heads: readonly InOrder<Compared>[];
  /** How many letters the longest has. */
  readonly longest: number;
  /** With room for the longest. */
  readonly table: SlipTable;
}

/** What begins with the same letters. */
interface Anchored {
  readonly phrase: string;
  readonly forms: readonly NameForm[];
}

/** Names are looked for where their first letters stand; slips among these are not seen. */
const ANCHOR = 5;

/** So many letters tell at nearly all places that none of the names stands there. */
const HEAD = 14;

/** How many slips a name of so many letters may have; short ones are too much like other words. */
function mostSlips(length: number): number {
  if (length < 11) return 0;
  if (length < 17) return 1;
  return length < 29 ? 2 : MOST_SLIPS;
}

/** How many slips its first letters may have: where many come early, another name begins. */
function mostEarlySlips(count: number): number {
  if (count < 9) return 1;
  return count < 12 ? 2 : MOST_SLIPS;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** In the order of their letters, so that what is known of one's beginning holds for the next. */
function inOrder<One extends Compared>(compared: readonly One[]): InOrder<One>[] {
  const sorted = compared.toSorted((a, b) => (a.letters < b.letters ? -1 : 1));
  return sorted.map((one, index) => ({
    ...one,
    shared: sharedLength(one.letters, sorted[index - 1]?.letters ?? ''),
  }));
}

function toEntry(form: NameForm): Entry {
  const { letters } = lettersFrom(form.form, 0, form.form.length);
  return { ...form, letters, most: form.isModel ? mostSlips(letters.length) : 0 };
}

function headsOf(entries: readonly Entry[]): Compared[] {
  const mostOf = new Map<string, number>();
  for (const { letters, most } of entries) {
    const head = letters.slice(0, HEAD);
    mostOf.set(head, Math.max(most, mostOf.get(head) ?? 0));
  }
  return Array.from(mostOf, ([letters, most]) => ({ letters, most }));
}

function toEntries(forms: readonly NameForm[]): EntryList {
  const entries = forms.map(toEntry);
  const longest = Math.max(...entries.map(({ letters }) => letters.length));
  return {
    entries: inOrder(entries),
    heads: inOrder(headsOf(entries)),
    longest,
    table: new SlipTable(longest),
  };
}

/** Those that the table's text may begin with; it then has the rows for the letters of each. */
function* compare<One extends Compared>(
  entries: readonly InOrder<One>[],
  table: SlipTable,
): Generator<One> {
  /** For so many letters of the entry the table has the rows. */
  let known = 0;
  for (const entry of entries) {
    const { letters, most } = entry;
    known = Math.min(known, entry.shared);
    while (known < letters.length) {
      if (Math.min(most, mostEarlySlips(known + 1)) < table.fewest(known)) break;
      known += 1;
      table.fill(known, letters.charCodeAt(known - 1));
    }
    if (known === letters.length && table.fewest(known) <= most) yield entry;
  }
}

const WORD = new RegExp(`[A-Za-z${THAI_LETTER}]`, 'u');
const GOES_ON = new RegExp(`[A-Za-z${MARK}${FOLLOWING_VOWEL}]`, 'u');

/** Where the text goes on behind so many letters: best where no word does, at least no syllable. */
function endOfLetters(text: string, { endOf }: NameLetters, lengths: readonly number[]) {
  const ends = lengths.map(endOf);
  return (
    ends.find((end) => !WORD.test(text.charAt(end))) ??
    ends.find((end) => !GOES_ON.test(text.charAt(end)))
  );
}

/** Where a name ends that ends in the text with these letters; a last bracket belongs to it. */
function withBracket(text: string, letters: number | undefined, { name }: NameForm) {
  const isBracketed = letters !== undefined && name.endsWith(')') && text.charAt(letters) === ')';
  return isBracketed ? letters + 1 : letters;
}

/** An English name with another first word is another name: Minister of Finance. */
function beginsWithSameWord(written: string, name: string): boolean {
  const first = /^[A-Za-z]*/u;
  return first.exec(written)?.[0] === first.exec(name)?.[0];
}

const headTable = new SlipTable(HEAD);

function mayStandAt(text: string, start: number, { heads }: EntryList): boolean {
  headTable.startWith(lettersFrom(text, start, HEAD + MOST_SLIPS).letters);
  return compare(heads, headTable).next().done !== true;
}

/** The form that stands at `start` with the fewest slips, unless one stands there as it should. */
function nearestOf(text: string, start: number, list: EntryList): NearName | undefined {
  if (!mayStandAt(text, start, list)) return undefined;
  const { entries, longest, table } = list;
  const written = lettersFrom(text, start, longest + MOST_SLIPS);
  table.startWith(written.letters);
  let nearest: NearName | undefined;
  let fewest = Infinity;
  for (const form of compare(entries, table)) {
    const slips = table.fewest(form.letters.length);
    const isRight = slips === 0 && form.form === form.name;
    if (!isRight && fewest <= slips) continue;
    const letters = endOfLetters(text, written, table.likeliestLengths(form.letters.length));
    const end = withBracket(text, letters, form);
    if (end === undefined || !beginsWithSameWord(text.slice(start, end), form.form)) continue;
    if (isRight) return undefined;
    nearest = { span: { start, end }, form };
    fewest = slips;
  }
  return nearest;
}

/** Those that begin with the same letters together; without those that could only be right. */
function byAnchor(forms: readonly NameForm[]): Anchored[] {
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const phrase = form.form.slice(0, ANCHOR);
    const group = groups.get(phrase);
    if (group) group.push(form);
    else groups.set(phrase, [form]);
  }
  return Array.from(groups, ([phrase, group]) => ({ phrase, forms: group })).filter(({ forms }) =>
    forms.some(({ form, name, isModel }) => isModel || form !== name),
  );
}

/** Finds names that are written nearly, but not quite, as they should be. */
export class NearNameFinder {
  readonly #anchors: PhraseFinder<Anchored>;
  readonly #entries = new Map<Anchored, EntryList>();

  constructor(forms: readonly NameForm[]) {
    this.#anchors = new PhraseFinder(byAnchor(forms));
  }

  /** In the order of the text. */
  findIn(text: string): NearName[] {
    return this.#anchors
      .findIn(text)
      .flatMap(({ span, entry }) => this.#nearestAt(text, span.start, entry) ?? []);
  }

  #nearestAt(text: string, start: number, anchored: Anchored): NearName | undefined {
    const isRight = anchored.forms.some(
      ({ form, name }) => form === name && text.startsWith(form, start),
    );
    return isRight ? undefined : nearestOf(text, start, this.#entriesOf(anchored));
  }

  /** Made when the first place needs them. */
  #entriesOf(anchored: Anchored): EntryList {
    const entries = this.#entries.get(anchored) ?? toEntries(anchored.forms);
    this.#entries.set(anchored, entries);
    return entries;
  }
}
