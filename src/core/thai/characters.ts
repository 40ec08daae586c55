/**
 * Classes of Thai characters, each as the inside of a character class of a regular expression.
 * They are those of TIS 1566-2541 (WTT 2.0), less fine where a press release needs no more.
 */

/** What a mark stands on; with ฤ and ฦ. */
export const CONSONANT = 'ก-ฮ';

/** เ แ โ ใ ไ, typed before their consonant. */
export const LEADING_VOWEL = 'เ-ไ';

/** Sara a, sara aa and sara am, which stand in the line behind their consonant. */
export const FOLLOWING_VOWEL = String.raw`\u0e30\u0e32\u0e33`;

/** What stands above and below: vowels, tone marks, thanthakhat and the like. */
export const MARK = String.raw`\u0e31\u0e34-\u0e3a\u0e47-\u0e4e`;

export const TONE_MARK = String.raw`\u0e48-\u0e4b`;

/** Every consonant, vowel and mark; ฯ, ๆ, ฿ and the digits are none. */
export const THAI_LETTER = String.raw`\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e`;
