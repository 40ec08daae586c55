import { THAI_LETTER } from './characters.js';

const FIRST = 0xf700;

/**
 * What U+F700 to U+F71A stand for, in order: Thai fonts of Windows kept there the shapes of marks
 * moved left or down, and of ญ and ฐ without their foot. As in HarfBuzz, hb-ot-shaper-thai.cc.
 */
const LETTERS =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c' +
  '\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

/** The glyphs as the inside of a character class. */
const OLD_GLYPH = String.raw`\uf700-\uf71a`;

const GLYPH_RUN = new RegExp(`[${OLD_GLYPH}]+`, 'gu');
const BESIDE_THAI = new RegExp(
  `[${THAI_LETTER}][${OLD_GLYPH}]|[${OLD_GLYPH}][${THAI_LETTER}]`,
  'u',
);

/**
 * The text with each glyph as the letter or mark that it shows, of the same length. Icon fonts use
 * the same numbers, so a text in which none stands beside a Thai letter is left as it is.
 */
export function withoutOldGlyphs(text: string): string {
  if (!BESIDE_THAI.test(text)) return text;
  return text.replace(GLYPH_RUN, (glyphs) =>
    Array.from(glyphs, (glyph) => LETTERS.charAt(glyph.charCodeAt(0) - FIRST)).join(''),
  );
}
