/** The languages of a bilingual release. */
export type Language = 'th' | 'en';

const THAI_LETTER = /[ก-ฮฤฦะาำเ-ไ]/g;
const LATIN_LETTER = /[A-Za-z]/g;

/**
 * The language of a text as its script tells it: whichever has more letters. A Latin word needs
 * about as many letters as a Thai one, and vowels above and below are not counted.
 *
 * @returns `undefined` for a text without letters
 */
export function languageByScript(text: string): Language | undefined {
  const thai = text.match(THAI_LETTER)?.length ?? 0;
  const latin = text.match(LATIN_LETTER)?.length ?? 0;
  if (thai === 0 && latin === 0) return undefined;
  return latin <= thai ? 'th' : 'en';
}

/** The language that a `lang` attribute names, as in `{lang=en}` or `{lang="th-TH"}`. */
export function languageOfAttributes(text: string): Language | undefined {
  const tag = /\{[^{}]*?\blang=["']?(?<tag>[A-Za-z]+)/u.exec(text)?.groups?.['tag']?.toLowerCase();
  return tag === 'th' || tag === 'en' ? tag : undefined;
}
