import type { Language } from '../document/language.js';
import { languageByScript } from '../document/language.js';
import { type GlossaryEntry, glossary, isHomeCountry } from './glossary.js';
import { nameKey } from './name-index.js';

/** One way to write a name. */
export interface NameForm {
  readonly entry: GlossaryEntry;
  readonly kind: 'name' | 'abbreviation' | 'also-typed';
  readonly text: string;
  /** How it is compared, see `nameKey`. */
  readonly key: string;
  readonly language: Language;
}

let sorted: readonly NameForm[] | undefined;

/** All forms in the order of their keys; the first call makes the index, which takes a while. */
export function sortedForms(): readonly NameForm[] {
  sorted ??= glossary()
    .filter((entry) => !isHomeCountry(entry))
    .flatMap(formsOfEntry)
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return sorted;
}

/** The forms of names that begin so, in the order of their keys; takes logarithmic time. */
export function formsBeginningWith(typed: string): NameForm[] {
  const forms = sortedForms();
  const key = nameKey(typed);
  const first = lowerBound(forms, key);
  let end = first;
  while (forms[end]?.key.startsWith(key)) end += 1;
  return forms.slice(first, end);
}

/** The index of the first form whose key does not stand before `key`. */
function lowerBound(forms: readonly NameForm[], key: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function formsOfEntry(entry: GlossaryEntry): NameForm[] {
  const { names, abbreviations, alsoTyped } = entry;
  const forms = (kind: NameForm['kind'], texts: readonly string[]): NameForm[] =>
    texts.map((text) => ({
      entry,
      kind,
      text,
      key: nameKey(text),
      language: languageByScript(text) ?? 'en',
    }));
  return [
    ...forms('name', [...names.th, ...names.en]),
    ...forms('abbreviation', [...abbreviations.th, ...abbreviations.en]),
    ...forms('also-typed', alsoTyped),
  ];
}
