import type { Rule } from '../lint/rule.js';
import { abbreviationDefined } from './abbreviation-defined.js';
import { bracketsPaired } from './brackets-paired.js';
import { countAgrees } from './count-agrees.js';
import { enumerationInOrder } from './enumeration-in-order.js';
import { eraAgrees } from './era-agrees.js';
import { frontmatterDatesAgree } from './frontmatter-dates-agree.js';
import { frontmatterPresent } from './frontmatter-present.js';
import { frontmatterSchema } from './frontmatter-schema.js';
import { frontmatterSyntax } from './frontmatter-syntax.js';
import { headlineLength } from './headline-length.js';
import { imageHasAlt } from './image-has-alt.js';
import { languagesPresent } from './languages-present.js';
import { linkResolves } from './link-resolves.js';
import { maiyamokSpacing } from './maiyamok-spacing.js';
import { namesAgree } from './names-agree.js';
import { noBuddhistYearInIsoDate } from './no-buddhist-year-in-iso-date.js';
import { noCutHeadline } from './no-cut-headline.js';
import { noDecomposedSaraAm } from './no-decomposed-sara-am.js';
import { noDoubleSaraE } from './no-double-sara-e.js';
import { noDoubleSpace } from './no-double-space.js';
import { noImpossibleDate } from './no-impossible-date.js';
import { noImprobableYear } from './no-improbable-year.js';
import { noInvisibleCharacter } from './no-invisible-character.js';
import { noLossyScalar } from './no-lossy-scalar.js';
import { noLostSaraAm } from './no-lost-sara-am.js';
import { noMalformedGrouping } from './no-malformed-grouping.js';
import { noMisorderedMark } from './no-misordered-mark.js';
import { noMisspelling } from './no-misspelling.js';
import { noMisspeltMonth } from './no-misspelt-month.js';
import { noMixedDigitsInNumber } from './no-mixed-digits-in-number.js';
import { noNationalId } from './no-national-id.js';
import { noPersonalPhone } from './no-personal-phone.js';
import { noPlaceholder } from './no-placeholder.js';
import { noPrivateUseGlyph } from './no-private-use-glyph.js';
import { noRepeatedHeadline } from './no-repeated-headline.js';
import { noRepeatedMark } from './no-repeated-mark.js';
import { noRepeatedParagraph } from './no-repeated-paragraph.js';
import { noRepeatedWord } from './no-repeated-word.js';
import { noSpaceInsideBrackets } from './no-space-inside-brackets.js';
import { noStrayMark } from './no-stray-mark.js';
import { noThaiDigitsInEnglish } from './no-thai-digits-in-english.js';
import { noWebResidue } from './no-web-residue.js';
import { numberSpacing } from './number-spacing.js';
import { numeralsAgree } from './numerals-agree.js';
import { paragraphLength } from './paragraph-length.js';
import { participantsAgree } from './participants-agree.js';
import { punctuationSpacing } from './punctuation-spacing.js';
import { quotesPaired } from './quotes-paired.js';
import { rangeInOrder } from './range-in-order.js';
import { sourcePresent } from './source-present.js';
import { suppressionHasReason } from './suppression-has-reason.js';
import { suppressionUsed } from './suppression-used.js';
import { todayAgrees } from './today-agrees.js';
import { useOfficialName } from './use-official-name.js';
import { useTimeForm } from './use-time-form.js';
import { weekdayAgrees } from './weekday-agrees.js';

/** Every rule, in alphabetical order. Editor and command line run the same list. */
export const rules: readonly Rule[] = [
  abbreviationDefined,
  bracketsPaired,
  countAgrees,
  enumerationInOrder,
  eraAgrees,
  frontmatterDatesAgree,
  frontmatterPresent,
  frontmatterSchema,
  frontmatterSyntax,
  headlineLength,
  imageHasAlt,
  languagesPresent,
  linkResolves,
  maiyamokSpacing,
  namesAgree,
  noBuddhistYearInIsoDate,
  noCutHeadline,
  noDecomposedSaraAm,
  noDoubleSaraE,
  noDoubleSpace,
  noImpossibleDate,
  noImprobableYear,
  noInvisibleCharacter,
  noLossyScalar,
  noLostSaraAm,
  noMalformedGrouping,
  noMisorderedMark,
  noMisspelling,
  noMisspeltMonth,
  noMixedDigitsInNumber,
  noNationalId,
  noPersonalPhone,
  noPlaceholder,
  noPrivateUseGlyph,
  noRepeatedHeadline,
  noRepeatedMark,
  noRepeatedParagraph,
  noRepeatedWord,
  noSpaceInsideBrackets,
  noStrayMark,
  noThaiDigitsInEnglish,
  noWebResidue,
  numberSpacing,
  numeralsAgree,
  paragraphLength,
  participantsAgree,
  punctuationSpacing,
  quotesPaired,
  rangeInOrder,
  sourcePresent,
  suppressionHasReason,
  suppressionUsed,
  todayAgrees,
  useOfficialName,
  useTimeForm,
  weekdayAgrees,
];
