import type { DateExpression } from '../dates/date-expression.js';
import type { DateForm } from '../dates/format-date.js';
import { languageAt } from '../document/language-at.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import type { TextEdit } from '../text/edit.js';
import { overlaps, type Span, spanText, touchesOffset } from '../text/span.js';
import { type DateChoice, toDateChoice } from './date-choice.js';
import { fitsPlace, joinToPlace, placeOfDate } from './date-place.js';
import { harmlessEdits } from './harmless-edits.js';
import { obstacleTo } from './date-obstacle.js';
import { rankDateForms } from './rank-date-forms.js';
import { canWrite, writeDays, writtenDaysOf } from './written-days.js';

/** How many forms of the language around are likely enough for the light bulb. */
const LIKELY = 3;

/** The dates that the spans touch: a cursor is an empty span, and the edges of a date count. */
export function datesTouching(release: PressRelease, spans: readonly Span[]): DateExpression[] {
  const isTouched = (date: Span) =>
    spans.some((span) =>
      span.start === span.end ? touchesOffset(date, span.start) : overlaps(date, span),
    );
  return datesIn(release).filter(({ span }) => isTouched(span));
}

/**
 * The forms into which dates and ranges of days can be rewritten, the likeliest first. No rewriting
 * changes the value of these or of any other dates. Where the dates are of both languages, a Thai
 * form is for the Thai ones and an English form for the English ones.
 */
export function convertDates(
  release: PressRelease,
  dates: readonly DateExpression[],
): DateChoice[] {
  const [first] = dates;
  if (!first) return [];
  const isOneLanguage = dates.every(({ language }) => language === first.language);
  const language = languageAt(release, first.span, first.language) ?? first.language;
  return rankDateForms(release, language).flatMap((form) => {
    const isForAll = isOneLanguage || form.language === 'iso';
    const suited = isForAll ? dates : dates.filter((date) => date.language === form.language);
    const edits = suited.flatMap((date) => rewriteDate(release.text, date, form) ?? []);
    return choiceOf(release.text, form, harmlessEdits(release.text, edits)) ?? [];
  });
}

/** Nothing to choose if every date has the form already, but for blanks and dashes. */
function choiceOf(
  text: string,
  form: DateForm,
  edits: readonly TextEdit[],
): DateChoice | undefined {
  const isOther = edits.some((edit) => !isSameForm(edit.text, spanText(text, edit.span)));
  return isOther ? toDateChoice(form, edits) : undefined;
}

function isSameForm(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s/gu, '').replace(/[–—]/gu, '-');
  return plain(one) === plain(other);
}

/** Of choices that are ranked, the first few and the first one in the other language. */
export function likeliestChoices(choices: readonly DateChoice[]): DateChoice[] {
  const language = choices[0]?.form.language;
  const own = choices.filter(({ form }) => form.language === language);
  const other = choices.find(({ form }) => form.language !== language && form.language !== 'iso');
  return [...own.slice(0, LIKELY), ...(other ? [other] : [])];
}

/** The edit that gives the date the form, if it can have it and has another. */
function rewriteDate(text: string, date: DateExpression, form: DateForm): TextEdit | undefined {
  const days = obstacleTo(text, date) ? undefined : writtenDaysOf(text, date);
  const place = placeOfDate(text, date);
  if (!days || !canWrite(days, form) || !fitsPlace(form, place)) return undefined;
  const written = joinToPlace(writeDays(days, form), form, place);
  return written === spanText(text, place.span) ? undefined : { span: place.span, text: written };
}
