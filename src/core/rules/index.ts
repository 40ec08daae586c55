import type { Rule } from '../lint/rule.js';
import { frontmatterSchema } from './frontmatter-schema.js';
import { frontmatterSyntax } from './frontmatter-syntax.js';
import { noBuddhistYearInIsoDate } from './no-buddhist-year-in-iso-date.js';
import { noMisspelling } from './no-misspelling.js';
import { noMixedDigitsInNumber } from './no-mixed-digits-in-number.js';
import { noRepeatedHeadline } from './no-repeated-headline.js';
import { numeralsAgree } from './numerals-agree.js';
import { weekdayAgrees } from './weekday-agrees.js';

/** Every rule, in alphabetical order. Editor and command line run the same list. */
export const rules: readonly Rule[] = [
  frontmatterSchema,
  frontmatterSyntax,
  noBuddhistYearInIsoDate,
  noMisspelling,
  noMixedDigitsInNumber,
  noRepeatedHeadline,
  numeralsAgree,
  weekdayAgrees,
];
