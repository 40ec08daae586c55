import { type CivilDay, parseIsoDay } from '../dates/calendar.js';
import type { DateExpression } from '../dates/date-expression.js';
import { toChristianYear } from '../dates/eras.js';
import { findText } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from './dates-in.js';
import { firstLines } from './lines-of.js';

/** The website's machine prints the dateline among the first lines. */
const DATELINE_LINES = 4;

/** The website prints the first second of 1970 where it knows no date. */
const NO_DATE = '1970-01-01';

/** The line of a text from the website that says when it was posted; its span is a place in the file. */
export function datelineOf(release: PressRelease): DateExpression | undefined {
  if (release.format !== 'text') return undefined;
  const dates = datesIn(release);
  for (const { span } of firstLines(release, DATELINE_LINES)) {
    const date = dates.find((one) => one.span.start === span.start && one.span.end === span.end);
    if (date?.kind === 'date' && date.value !== null) return date;
  }
  return undefined;
}

/** From here on the year of an ISO date was typed in the Buddhist era: 2562-12-11. */
const FIRST_BUDDHIST_YEAR = 2400;

function asMeant(day: CivilDay): CivilDay {
  return day.year < FIRST_BUDDHIST_YEAR
    ? day
    : { ...day, year: toChristianYear(day.year, day.month) };
}

/**
 * The day of the release: `date` in the frontmatter, or the dateline of a text from the website.
 * A date that is no day, or stands for none, counts as missing.
 */
export function releaseDateOf(release: PressRelease): CivilDay | undefined {
  const written = findText(release.frontmatter?.root, ['date'])?.slice(0, NO_DATE.length);
  const iso = written ?? datelineOf(release)?.value ?? NO_DATE;
  const day = iso === NO_DATE ? undefined : parseIsoDay(iso);
  return day && asMeant(day);
}
