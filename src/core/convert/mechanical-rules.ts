import { maiyamokSpacing } from '../rules/maiyamok-spacing.js';
import { noDecomposedSaraAm } from '../rules/no-decomposed-sara-am.js';
import { noDoubleSaraE } from '../rules/no-double-sara-e.js';
import { noDoubleSpace } from '../rules/no-double-space.js';
import { noInvisibleCharacter } from '../rules/no-invisible-character.js';
import { noMisorderedMark } from '../rules/no-misordered-mark.js';
import { noPrivateUseGlyph } from '../rules/no-private-use-glyph.js';
import { noRepeatedMark } from '../rules/no-repeated-mark.js';
import { noSpaceInsideBrackets } from '../rules/no-space-inside-brackets.js';
import { punctuationSpacing } from '../rules/punctuation-spacing.js';

/** Rules whose safe fixes write the same letters as they are meant to be stored. */
const CHARACTER_RULES = [
  noDecomposedSaraAm,
  noDoubleSaraE,
  noInvisibleCharacter,
  noMisorderedMark,
  noPrivateUseGlyph,
  noRepeatedMark,
];

const SPACING_RULES = [maiyamokSpacing, noDoubleSpace, noSpaceInsideBrackets, punctuationSpacing];

const CHARACTERS = new Set(CHARACTER_RULES.map(({ meta }) => meta.id));
const SPACING = new Set(SPACING_RULES.map(({ meta }) => meta.id));

/** Whether the safe fixes of the rule change how letters are stored, not what is read. */
export function repairsCharacters(rule: string): boolean {
  return CHARACTERS.has(rule);
}

/** Whether the safe fixes of the rule change characters and spacing only, and no words. */
export function isMechanical(rule: string): boolean {
  return CHARACTERS.has(rule) || SPACING.has(rule);
}
