/** The languages of a bilingual release. */
export type Language = 'th' | 'en';

/** Consonants, and the vowels that stand on the line: a mark above or below is no letter of its own. */
function isThaiLetter(unit: number): boolean {
  return (
    (0x0e01 <= unit && unit <= 0x0e30) || // ก to ะ
    (0x0e32 <= unit && unit <= 0x0e33) || // า ำ
    (0x0e40 <= unit && unit <= 0x0e44) // เ to ไ
  );
}

function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return 0x61 <= lower && lower <= 0x7a;
}

/**
 * The language of a text as its script tells it: whichever has more letters. A Latin word needs
 * about as many letters as a Thai one.
 *
 * @returns `undefined` for a text without letters
 */
export function languageByScript(text: string): Language | undefined {
  let thai = 0;
  let latin = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (isThaiLetter(unit)) thai += 1;
    else if (isLatinLetter(unit)) latin += 1;
  }
  if (thai === 0 && latin === 0) return undefined;
  return latin <= thai ? 'th' : 'en';
}

/** The language that a `lang` attribute names, as in `{lang=en}` or `{lang="th-TH"}`. */
export function languageOfAttributes(text: string): Language | undefined {
  const tag = /\{[^{}]*?\blang=["']?(?<tag>[A-Za-z]+)/u.exec(text)?.groups?.['tag']?.toLowerCase();
  return tag === 'th' || tag === 'en' ? tag : undefined;
}
