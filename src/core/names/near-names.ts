import { PhraseFinder } from '../text/phrase-finder.js';
import type { Span } from '../text/span.js';
import { FOLLOWING_VOWEL, MARK, THAI_LETTER } from '../thai/characters.js';
import { lettersFrom, type NameLetters } from './name-letters.js';
import { FIRST_ROW, likeliestLengths, MOST_SLIPS, nextRow, type SlipRow } from './slip-row.js';

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

interface Entry extends NameForm {
  readonly letters: string;
  /** How many letters it shares with the entry before it. */
  readonly shared: number;
}

interface EntryList {
  readonly entries: readonly Entry[];
  /** How many letters the longest has. */
  readonly longest: number;
}

/** What begins with the same letters. */
interface Anchored {
  readonly phrase: string;
  readonly forms: readonly NameForm[];
}

/** Names are looked for where their first letters stand; slips among these are not seen. */
const ANCHOR = 5;

/** How many slips a name of so many letters may have; short ones are too much like other words. */
function mostSlips(length: number): number {
  if (length < 11) return 0;
  if (length < 17) return 1;
  return length < 29 ? 2 : MOST_SLIPS;
}

/** Whether a name may begin so: where many slips come early, another name begins. */
function isAlive({ fewest }: SlipRow, count: number): boolean {
  if (count < 9) return fewest <= 1;
  return fewest <= (count < 12 ? 2 : MOST_SLIPS);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** In the order of their letters, so that what is known of one's beginning holds for the next. */
function toEntries(forms: readonly NameForm[]): EntryList {
  const sorted = forms
    .map((form) => ({ ...form, letters: lettersFrom(form.form, 0, form.form.length).letters }))
    .sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const entries = sorted.map((entry, index) => ({
    ...entry,
    shared: sharedLength(entry.letters, sorted[index - 1]?.letters ?? ''),
  }));
  return { entries, longest: Math.max(...entries.map(({ letters }) => letters.length)) };
}

/** The entries that the text may hold, each with the last row of its comparison. */
function* compare(entries: readonly Entry[], letters: string): Iterable<[Entry, SlipRow]> {
  const rows = [FIRST_ROW];
  for (const entry of entries) {
    rows.length = Math.min(rows.length, entry.shared + 1);
    let row = rows.at(-1) ?? FIRST_ROW;
    for (let count = rows.length; count <= entry.letters.length; count += 1) {
      if (!isAlive(row, count)) break;
      row = nextRow(row, entry.letters.charCodeAt(count - 1), count, letters);
      rows.push(row);
    }
    if (entry.letters.length < rows.length) yield [entry, row];
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

/** The form that stands at `start` with the fewest slips, unless one stands there as it should. */
function nearestOf(
  text: string,
  start: number,
  { entries, longest }: EntryList,
): NearName | undefined {
  const written = lettersFrom(text, start, longest + MOST_SLIPS);
  let nearest: NearName | undefined;
  let fewest = Infinity;
  for (const [form, row] of compare(entries, written.letters)) {
    const isRight = row.fewest === 0 && form.form === form.name;
    const most = form.isModel ? mostSlips(form.letters.length) : 0;
    if (!isRight && (fewest <= row.fewest || most < row.fewest)) continue;
    const letters = endOfLetters(text, written, likeliestLengths(row, form.letters.length));
    const end = withBracket(text, letters, form);
    if (end === undefined || !beginsWithSameWord(text.slice(start, end), form.form)) continue;
    if (isRight) return undefined;
    nearest = { span: { start, end }, form };
    fewest = row.fewest;
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
