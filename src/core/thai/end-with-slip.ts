import { LEADING_VOWEL, THAI_LETTER } from './characters.js';

const IS_LETTER = new RegExp(`[${THAI_LETTER}]`, 'u');
/** What may stand in a word by mistake as a letter may. */
const TEARS = /[ \u00a0]/u;
/** What a word goes on with, or is shortened by; where its line ends, it was cut. */
const GOES_ON = new RegExp(`^$|[${THAI_LETTER}ฯ.\\r\\n]`, 'u');

/** What stands at `place` instead of the word, of which so many letters stood before. */
interface Slip {
  readonly text: string;
  readonly place: number;
  readonly word: string;
  readonly same: number;
}

function hasOneTooMany({ text, place, word, same }: Slip): boolean {
  const extra = text.charAt(place);
  const goesOn = text.charCodeAt(place + 1) === word.charCodeAt(same);
  if (!goesOn || !(IS_LETTER.test(extra) || TEARS.test(extra))) return false;
  return text.startsWith(word.slice(same), place + 1);
}

function hasOneExchanged({ text, place, word, same }: Slip): boolean {
  if (text.charCodeAt(place + 1) !== word.charCodeAt(same + 1)) return false;
  return IS_LETTER.test(text.charAt(place)) && text.startsWith(word.slice(same + 1), place + 1);
}

function hasTwoSwapped({ text, place, word, same }: Slip): boolean {
  const isSwapped =
    text.charCodeAt(place) === word.charCodeAt(same + 1) &&
    text.charCodeAt(place + 1) === word.charCodeAt(same);
  return isSwapped && text.startsWith(word.slice(same + 2), place + 2);
}

/** Whether the rest of the word may stand behind a slip, as the next letters show; most often not. */
function mayGoOn(text: string, place: number, word: string, same: number): boolean {
  const own = word.charCodeAt(same + 1);
  const behind = text.charCodeAt(place + 1);
  return behind === own || behind === word.charCodeAt(same) || text.charCodeAt(place) === own;
}

/** Where the word ends behind its slip, if the rest of it stands there. */
function endBehindSlip(slip: Slip): number | undefined {
  const { text, place, word, same } = slip;
  const end = place + word.length - same;
  if (hasTwoSwapped(slip)) return end;
  const isOneMissing = text.charCodeAt(place) === word.charCodeAt(same + 1);
  if (isOneMissing && text.startsWith(word.slice(same + 1), place)) return end - 1;
  if (hasOneExchanged(slip)) return end;
  return hasOneTooMany(slip) ? end + 1 : undefined;
}

/** Endings that words shed before others: มนุษยชน, ลักษณวิศิษฏ์, ธรรโมภาส. */
const SHED = /(?:[\u0e4c\u0e30]|ธรรม)$/u;

/** A vowel that takes the last letter of a word into another syllable: ธรรโมภาส is no ธรรม. */
const LEADING = new RegExp(`[${LEADING_VOWEL}]`, 'u');

/** Vowels that the next letter would take, and so make another syllable: มั่นใจ, มั่นใน. */
const TAKES_NEXT = new RegExp(String.raw`[${LEADING_VOWEL}\u0e31\u0e48\u0e49].$`, 'u');

/** Where a word ends whose last letter, at `place`, is exchanged, with no letters behind, or missing. */
function endWithoutLast(text: string, place: number, word: string): number | undefined {
  const next = text.charAt(place);
  if (!GOES_ON.test(next)) return place;
  if (!IS_LETTER.test(next)) return undefined;
  if (!GOES_ON.test(text.charAt(place + 1))) return place + 1;
  return SHED.test(word) || TAKES_NEXT.test(word) ? undefined : place;
}

/**
 * Where the word ends that stands at `start` with one letter missing, exchanged or too many, or two
 * that changed places. Its first letter must stand there: else any word that ends so would do.
 */
export function endWithSlip(text: string, start: number, word: string): number | undefined {
  let same = 0;
  while (same < word.length && text.charCodeAt(start + same) === word.charCodeAt(same)) same += 1;
  if (same === 0 || same === word.length) return undefined;
  const place = start + same;
  if (same === word.length - 1) {
    const isOtherSyllable = LEADING.test(text.charAt(place));
    if (!isOtherSyllable && hasOneTooMany({ text, place, word, same })) return place + 2;
    return endWithoutLast(text, place, word);
  }
  return mayGoOn(text, place, word, same) ? endBehindSlip({ text, place, word, same }) : undefined;
}
