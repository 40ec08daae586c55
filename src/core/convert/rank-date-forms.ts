import type { DateExpression } from '../dates/date-expression.js';
import { DATE_FORMS, type DateForm } from '../dates/format-date.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import { numeralPolicyOf } from '../facts/numerals-of.js';
import type { DigitScript } from '../thai/digits.js';
import { dateFormOf } from './date-form-of.js';

/** The language of the text around, or `iso` where only machines read: a field of the frontmatter. */
export type DatePlaceLanguage = Language | 'iso';

/** Thai dates in the order of how often releases use them. */
const THAI_LENGTHS = ['long', 'weekday', 'short', 'shortest'] as const;

/**
 * Every form, the likeliest first: of the language of the place, in the digits that the Thai text
 * has, as the release writes its other dates, as releases usually do.
 */
export function rankDateForms(
  release: PressRelease,
  language: DatePlaceLanguage,
): readonly DateForm[] {
  const uses = countShapes(release);
  const digits = thaiDigitsOf(release);
  const rank = (form: DateForm): readonly number[] => [
    languageRank(form, language),
    form.language === 'th' && form.digits !== digits ? 1 : 0,
    -(uses.get(shapeOf(form)) ?? 0),
    usualRank(form),
  ];
  return DATE_FORMS.map((form) => ({ form, rank: rank(form) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ form }) => form);
}

/** ISO last where people read. */
function languageRank(form: DateForm, language: DatePlaceLanguage): number {
  if (form.language === language) return 0;
  return form.language === 'iso' ? 2 : 1;
}

/** The form without its digits, which are ranked on their own. */
function shapeOf(form: DateForm): string {
  switch (form.language) {
    case 'th':
      return `th ${form.length} ${form.mark}`;
    case 'en':
      return `en ${form.length} ${form.order}`;
    case 'iso':
      return 'iso';
  }
}

function usualRank(form: DateForm): number {
  if (form.language !== 'th') return 0;
  return THAI_LENGTHS.indexOf(form.length) + (form.mark === '' ? 0 : THAI_LENGTHS.length);
}

function countShapes(release: PressRelease): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const date of datesIn(release)) {
    const form = dateFormOf(release.text, date);
    if (!form) continue;
    const shape = shapeOf(form);
    uses.set(shape, (uses.get(shape) ?? 0) + 1);
  }
  return uses;
}

/** The digits of the Thai text as the release asks for them, else those of most of its dates. */
function thaiDigitsOf(release: PressRelease): DigitScript {
  const wanted = numeralPolicyOf(release)?.script;
  if (wanted) return wanted;
  const dates = datesIn(release).filter(({ language }) => language === 'th');
  const inDigits = (script: DateExpression['digits']) =>
    dates.filter(({ digits }) => digits === script).length;
  return inDigits('arabic') < inDigits('thai') ? 'thai' : 'arabic';
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((rank, index) => rank !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
