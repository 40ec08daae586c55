import { daysInMonth } from '../dates/calendar.js';
import { MONTHS } from '../data/months.js';
import type { Localized } from '../l10n/locale.js';
import type { Span } from '../text/span.js';
import { FIRST_BUDDHIST_YEAR } from './iso-years.js';
import { perFrontmatter } from './per-frontmatter.js';
import { scalarsIn } from './walk.js';

/** A date of the right form that no calendar has. */
export interface ImpossibleDay {
  readonly span: Span;
  readonly message: Localized;
}

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T.*)?$/u;

/** Days such as 2026-02-30, which the schema's pattern lets pass. Buddhist years have their own rule. */
export const impossibleDays = perFrontmatter(({ root }): readonly ImpossibleDay[] =>
  scalarsIn(root).flatMap(({ scalar, shape }) => {
    const groups = shape?.kind === 'date' ? ISO_DAY.exec(String(scalar.value))?.groups : undefined;
    if (!groups) return [];
    const [year = 0, month = 0, day = 0] = [groups['year'], groups['month'], groups['day']].map(
      Number,
    );
    const last = daysInMonth(year, month);
    if (FIRST_BUDDHIST_YEAR <= year || last === 0 || day <= last) return [];
    return [{ span: scalar.span, message: messageFor(year, month, last) }];
  }),
);

function messageFor(year: number, month: number, last: number): Localized {
  const name = MONTHS[month - 1] ?? { thai: '', english: '' };
  return {
    en: `There is no such day, as ${name.english} ${year} has only ${last}; check the date`,
    th: `ไม่มีวันที่นี้ เดือน${name.thai} ค.ศ. ${year} มีเพียง ${last} วัน ให้ตรวจวันที่อีกครั้ง`,
  };
}
