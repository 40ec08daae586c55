import { type CivilDay, parseIsoDay } from '../../core/dates/calendar.js';
import { readTypedDate } from '../../core/convert/insert-date.js';
import { type Language } from '../../core/document/language.js';
import { MEETING_KINDS, type MeetingKind } from '../../core/genre/genre.js';
import { findCountry } from '../../core/names/countries.js';
import { GUEST_OFFICES, type ReleaseAnswers } from '../../core/new-release/answers.js';
import { likelyGuestOffice } from '../../core/new-release/guest-offices.js';
import { readPlace } from '../../core/new-release/places.js';
import { readAgency } from '../../core/new-release/read-agency.js';
import { localDay } from '../../platform/local-day.js';
import type { Arguments } from '../arguments.js';
import { MESSAGES } from '../messages.js';
import { UsageError } from '../usage-error.js';

export const FILES = ['one', 'two'] as const;
export const DIGITS = ['thai', 'arabic'] as const;

/** @throws {UsageError} if something is asked for that there is not */
export function readAnswers(args: Arguments): ReleaseAnswers {
  const kind = readKind(args.operands);
  const languages = readLanguages(args.text('languages') ?? 'th');
  const agencyName = args.text('agency');
  const agency = agencyName === undefined ? undefined : readAgency(agencyName);
  const country = readCountry(args.text('country'));
  const place = args.text('place');
  const guestOffice = args.choice('guest', GUEST_OFFICES) ?? likelyGuestOffice(kind, agency);
  return {
    kind,
    languages,
    files: languages.length === 1 ? 'one' : (args.choice('files', FILES) ?? 'one'),
    day: readDay(args.text('date')),
    numerals: args.choice('numerals', DIGITS) ?? 'arabic',
    ...(agency && { agency }),
    ...(country !== undefined && { country }),
    ...(guestOffice !== undefined && { guestOffice }),
    ...(place !== undefined && { place: readPlace(place, agency) }),
  };
}

function readKind(operands: readonly string[]): MeetingKind {
  const [given, ...others] = operands;
  const kind = MEETING_KINDS.find((each) => each === given);
  if (kind === undefined || others.length > 0) {
    throw new UsageError(MESSAGES.noKind(operands.join(' '), MEETING_KINDS));
  }
  return kind;
}

function readLanguages(given: string): ReleaseAnswers['languages'] {
  const known = new Set(given.split(',').map((part) => readLanguage(part.trim(), given)));
  const [first, ...others] = known;
  if (first === undefined) throw new UsageError(MESSAGES.wrongLanguages(given));
  return [first, ...others];
}

function readLanguage(part: string, given: string): Language {
  if (part === 'th' || part === 'en') return part;
  throw new UsageError(MESSAGES.wrongLanguages(given));
}

function readCountry(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const country = findCountry(given);
  if (!country || country.code === 'TH') throw new UsageError(MESSAGES.wrongCountry(given));
  return country.code;
}

/** A day in any form that a release may have it; today if none is given. */
function readDay(given: string | undefined): CivilDay {
  const today = parseIsoDay(localDay());
  const typed = given === undefined || !today ? undefined : readTypedDate(given, today);
  const day = given === undefined ? today : (parseIsoDay(given) ?? typed?.first);
  if (!day) throw new UsageError(MESSAGES.wrongDate(given ?? ''));
  return day;
}
