import { isLatinLetter, isThaiLetter, skipBlanksBack, unitAt } from '../dates/characters.js';
import type { DateExpression } from '../dates/date-expression.js';
import { dayLeadBefore } from '../dates/day-leads.js';
import type { DateForm } from '../dates/format-date.js';
import { type Span, spanText } from '../text/span.js';

/** A place in a sentence that a date takes or is to take, and what it asks of the date. */
export interface DatePlace {
  readonly span: Span;
  /** A Thai date without a weekday begins with วันที่. */
  readonly wantsDayWord: boolean;
  /** No weekday stands before it. */
  readonly allowsWeekday: boolean;
  /** A letter stands right before it. */
  readonly isGlued: boolean;
}

/** The place of a date that is written, with the words in it that belong to its form. */
export function placeOfDate(text: string, { span, ends }: DateExpression): DatePlace {
  const [{ parts }] = ends;
  const lead = text.slice(span.start, parts.day?.start ?? span.start);
  const start = articleBefore(text, span) ?? span.start;
  return {
    span: { start, end: span.end },
    wantsDayWord: /วัน|ที่/u.test(lead),
    allowsWeekday: dayLeadBefore(text, span.start)?.weekday === undefined,
    isGlued: isLetterBefore(text, start),
  };
}

/** A word after which a Thai date begins with วันที่. */
const PREPOSITION = /(?:เมื่อ|ใน|ระหว่าง|ตั้งแต่|ภายใน|จนถึง|ถึง|ณ|ประจำ|ของ)$/u;

const ORDINAL = 'ที่';
const NEARBY = 20;

/** The place of a date that is to be written instead of `span`, which may be empty. */
export function placeForDate(text: string, span: Span): DatePlace {
  const wordEnd = skipBlanksBack(text, span.start);
  const before = text.slice(Math.max(0, wordEnd - NEARBY), wordEnd);
  const isAnnounced = before.endsWith(ORDINAL);
  const isGlued = isLetterBefore(text, span.start);
  const isGluedToThai = isGlued && isThaiLetter(unitAt(text, span.start - 1));
  return {
    span,
    wantsDayWord: !isAnnounced && (isGluedToThai || PREPOSITION.test(before)),
    allowsWeekday: !isAnnounced,
    isGlued,
  };
}

/** Whether the form can stand there. */
export function fitsPlace(form: DateForm, { allowsWeekday }: DatePlace): boolean {
  return allowsWeekday || form.language === 'iso' || form.length !== 'weekday';
}

/** The date with the words and the space that join it to what stands before. */
export function joinToPlace(written: string, form: DateForm, place: DatePlace): string {
  const isBareThai = form.language === 'th' && form.length !== 'weekday';
  const joined = isBareThai && place.wantsDayWord ? `วันที่ ${written}` : written;
  return place.isGlued && !isThaiLetter(unitAt(joined, 0)) ? ` ${joined}` : joined;
}

const OF = /^[0-9]{1,2}\s*(?:st|nd|rd|th)\s+of\s/iu;

/** Where “the” of “the 12th of December” begins: no other form can follow it. */
function articleBefore(text: string, span: Span): number | undefined {
  const article = /\bthe\s+$/iu.exec(text.slice(Math.max(0, span.start - NEARBY), span.start));
  return article && OF.test(spanText(text, span)) ? span.start - article[0].length : undefined;
}

function isLetterBefore(text: string, offset: number): boolean {
  const unit = unitAt(text, offset - 1);
  return isThaiLetter(unit) || isLatinLetter(unit);
}
