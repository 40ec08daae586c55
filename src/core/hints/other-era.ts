import type { DateEnd, DateExpression, Era } from '../dates/date-expression.js';
import { toBuddhistYear } from '../dates/eras.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import type { Localized } from '../l10n/locale.js';
import { type Span, spanText, touchesOffset } from '../text/span.js';
import { toArabicDigits } from '../thai/digits.js';

/** The year in the other era, to show behind the one that is written. */
export interface EraHint {
  readonly offset: number;
  readonly label: Localized;
}

/**
 * A hint for every year written within `span`, but for those that the text itself gives in both
 * eras, and those whose mark and number contradict each other.
 */
export function otherEraHints(release: PressRelease, span: Span): EraHint[] {
  const dates = datesIn(release);
  return dates.flatMap((date, index) => {
    const isPaired =
      isPair(release.text, dates[index - 1], date) || isPair(release.text, date, dates[index + 1]);
    if (isPaired || date.problem === 'impossible') return [];
    return date.ends
      .flatMap((end) => hintFor(release.text, date, end) ?? [])
      .filter(({ offset }) => touchesOffset(span, offset));
  });
}

function hintFor(text: string, date: DateExpression, end: DateEnd): EraHint | undefined {
  const { year, month, parts } = end;
  if (year === null || date.era === null || !parts.year) return undefined;
  if (date.problem === 'era' && parts.era) return undefined;
  const isChristian = Number(toArabicDigits(spanText(text, parts.year))) === year;
  return {
    offset: Math.max(parts.year.end, parts.era?.end ?? 0),
    label: isChristian
      ? labelOf('BE', toBuddhistYear(year, month ?? undefined))
      : labelOf('CE', year),
  };
}

function labelOf(era: Era, year: number): Localized {
  return era === 'BE'
    ? { en: `B.E. ${year}`, th: `พ.ศ. ${year}` }
    : { en: `A.D. ${year}`, th: `ค.ศ. ${year}` };
}

/** พ.ศ. 2562 (ค.ศ. 2019), 11 ธันวาคม 2562/2019. */
function isPair(
  text: string,
  first: DateExpression | undefined,
  second: DateExpression | undefined,
): boolean {
  if (!first?.era || !second?.era || first.era === second.era) return false;
  return /^\s*[(/]\s*$/u.test(text.slice(first.span.end, second.span.start));
}
