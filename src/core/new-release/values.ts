import type { Language } from '../document/language.js';
import type { Style } from '../genre/genre.js';
import type { SlotValues } from '../genre/slots.js';
import { countryValues, dayValues } from '../genre/values.js';
import { toDigits } from '../thai/digits.js';
import { agencyValues, houseOf } from './agencies.js';
import type { ReleaseAnswers } from './answers.js';
import { guestValues } from './guest-offices.js';

export function styleOf({ agency, numerals }: ReleaseAnswers, language: Language): Style {
  return { language, house: houseOf(agency), digits: numerals };
}

/** What the answers say, in the words of a text in that language. */
export function valuesOf(answers: ReleaseAnswers, language: Language): SlotValues {
  const { agency, country, guestOffice } = answers;
  const place = placeIn(answers, language);
  return {
    ...dayValues(answers.day, styleOf(answers, language)),
    ...agencyValues(agency, language),
    ...(country !== undefined && countryValues(country, language)),
    ...(country !== undefined &&
      guestOffice !== undefined &&
      guestValues(guestOffice, country, agency, language)),
    ...(place !== undefined && { place }),
  };
}

/** The place in the digits of the text. */
export function placeIn(
  { place, numerals }: ReleaseAnswers,
  language: Language,
): string | undefined {
  const known = place?.[language];
  return known !== undefined && language === 'th' ? toDigits(known, numerals) : known;
}
