import { rankDateForms } from '../../convert/rank-date-forms.js';
import { type CivilDay, parseIsoDay } from '../../dates/calendar.js';
import { formatDate } from '../../dates/format-date.js';
import { findText } from '../../document/frontmatter-tree.js';
import type { Language } from '../../document/language.js';
import type { PressRelease } from '../../document/press-release.js';
import { datesIn } from '../../facts/dates-in.js';
import { numeralPolicyOf } from '../../facts/numerals-of.js';
import { releaseDateOf } from '../../facts/release-date.js';
import type { Style } from '../../genre/genre.js';
import type { SlotValues } from '../../genre/slots.js';
import { clockValues, countryValues, dayValues } from '../../genre/values.js';
import type { SnippetValues } from '../../genre/write-snippet.js';
import { findInstitution } from '../../names/institutions.js';
import { agencyValues, houseOf } from '../../new-release/agencies.js';
import {
  delegateValues,
  guestValues,
  hostValues,
  otherCountryOf,
  spokespersonValues,
} from './person-values.js';

/** Agency and digits as the frontmatter has them. Without an agency it is a ministry's release. */
export function styleOf(release: PressRelease, language: Language): Style {
  return {
    language,
    house: houseOf(agencyOf(release)),
    digits: numeralPolicyOf(release)?.script ?? 'arabic',
  };
}

/**
 * What the release says of itself in its frontmatter, and its likeliest date: that of the event, of
 * the release or of today.
 */
export function sectionValues(release: PressRelease, style: Style, today: CivilDay): SnippetValues {
  const root = release.frontmatter?.root;
  const country = otherCountryOf(root);
  const place = findText(root, ['event', 'place', style.language]);
  const phone = findText(root, ['contact', 'phone']);
  const email = findText(root, ['contact', 'email']);
  return {
    known: {
      ...agencyValues(agencyOf(release), style.language),
      ...hostValues(root, style),
      ...guestValues(root, style),
      ...delegateValues(root, style),
      ...spokespersonValues(root, style),
      ...(country !== undefined && countryValues(country, style.language)),
      ...(place !== undefined && { place }),
      ...(phone !== undefined && { phone }),
      ...(email !== undefined && { email }),
    },
    likely: { ...dateOf(release, style, today), ...timeOf(release, style) },
  };
}

function agencyOf({ frontmatter }: PressRelease): Readonly<Record<Language, string>> | undefined {
  const written = findText(frontmatter?.root, ['agency']);
  const institution = written === undefined ? undefined : findInstitution(written);
  return institution && { th: institution.thai, en: institution.english };
}

function startOf({ frontmatter }: PressRelease): string {
  return findText(frontmatter?.root, ['event', 'start']) ?? '';
}

function dateOf(release: PressRelease, style: Style, today: CivilDay): SlotValues {
  const day = parseIsoDay(startOf(release).slice(0, ISO_DAY)) ?? releaseDateOf(release) ?? today;
  const { language } = style;
  const isInUse = datesIn(release).some((date) => date.language === language);
  const form = rankDateForms(release, language).find(
    (one) => one.language === language && one.length !== 'weekday',
  );
  return isInUse && form ? { date: formatDate(day, form) } : dayValues(day, style);
}

/** `2026-12-01`, before the time. */
const ISO_DAY = 10;
const ISO_TIME = /T(?<hour>\d{2}):(?<minute>\d{2})/u;

/** As the clock shows it where the event is. */
function timeOf(release: PressRelease, style: Style): SlotValues {
  const { hour, minute } = ISO_TIME.exec(startOf(release))?.groups ?? {};
  if (hour === undefined || minute === undefined) return {};
  return clockValues({ hour: Number(hour), minute: Number(minute) }, style);
}
