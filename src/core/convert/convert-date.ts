import { weekdayOf } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import type { DateForm } from '../dates/format-date.js';
import { languageAt } from '../document/language-at.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import type { Localized } from '../l10n/locale.js';
import type { TextEdit } from '../text/edit.js';
import { overlaps, type Span, spanText, touchesOffset } from '../text/span.js';
import { fitsPlace, joinToPlace, placeOfDate } from './date-place.js';
import { describeDateForm } from './describe-date-form.js';
import { harmlessEdits } from './harmless-edits.js';
import { rankDateForms } from './rank-date-forms.js';
import { canWrite, writeDays, writtenDaysOf } from './written-days.js';

/** Dates rewritten in one form. */
export interface DateConversion {
  readonly form: DateForm;
  readonly title: Localized;
  /** What the first of the dates becomes. */
  readonly preview: string;
  /** In order, one for each date that can have the form and has another. */
  readonly edits: readonly TextEdit[];
}

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
): DateConversion[] {
  const [first] = dates;
  if (!first) return [];
  const isOneLanguage = dates.every(({ language }) => language === first.language);
  const language = languageAt(release, first.span.start) ?? first.language;
  return rankDateForms(release, language).flatMap((form) => {
    const suits = (date: DateExpression) =>
      isOneLanguage || form.language === 'iso' || form.language === date.language;
    const edits = dates.flatMap((date) =>
      suits(date) ? (rewriteDate(release.text, date, form) ?? []) : [],
    );
    return toConversion(form, harmlessEdits(release.text, edits));
  });
}

function toConversion(form: DateForm, edits: readonly TextEdit[]): DateConversion[] {
  const [first] = edits;
  if (!first) return [];
  return [{ form, title: describeDateForm(form), preview: first.text.trimStart(), edits }];
}

/** The edit that gives the date the form, if it can have it and has another. */
function rewriteDate(text: string, date: DateExpression, form: DateForm): TextEdit | undefined {
  const days = obstacleTo(date) ? undefined : writtenDaysOf(text, date);
  const place = placeOfDate(text, date);
  if (!days || !canWrite(days, form) || !fitsPlace(form, place)) return undefined;
  const written = joinToPlace(writeDays(days, form), form, place);
  return written === spanText(text, place.span) ? undefined : { span: place.span, text: written };
}

/**
 * Why no form can be given to the expression. A weekday that does not fit is left for a person to
 * mend: another form would hide that the day or the weekday is wrong.
 */
export function obstacleTo(date: DateExpression): Localized | undefined {
  if (date.kind !== 'date' && date.kind !== 'range') return OBSTACLES.incomplete;
  if (date.problem === 'impossible') return OBSTACLES.impossible;
  if (date.problem === 'weekday' || date.ends.some(hasOtherWeekday)) return OBSTACLES.weekday;
  return writesDays(date) ? undefined : OBSTACLES.incomplete;
}
