import type { Country } from '../data/countries.js';
import { type Ministry, MINISTRIES } from '../data/institutions.js';
import type { Language } from '../document/language.js';
import type { MeetingKind } from '../genre/genre.js';
import type { SlotValues } from '../genre/slots.js';
import { countryOf } from '../names/countries.js';
import { withArticle } from '../names/positions.js';
import { houseOf, ministryOf, shortNameOf, subjectOf } from './agencies.js';
import {
  GUEST_OFFICES,
  type GuestOffice,
  type KnownNames,
  type ReleaseAnswers,
} from './answers.js';

/** An office in full, and as headlines shorten it. */
interface OfficeNames {
  readonly guestPosition: string;
  readonly guestTitle: string;
}

/** Who is likely to come: ambassadors call, ministers meet ministers. */
export function likelyGuestOffice(
  kind: MeetingKind,
  agency: KnownNames | undefined,
): GuestOffice | undefined {
  if (kind === 'multilateral-meeting') return undefined;
  if (kind === 'courtesy-call' || kind === 'farewell-call') return 'ambassador';
  return ministryOf(agency) ? 'minister' : undefined;
}

/** The offices that the other side may hold, the likeliest first. */
export function guestOfficesFor({
  kind,
  agency,
  country,
}: Pick<ReleaseAnswers, 'kind' | 'agency' | 'country'>): GuestOffice[] {
  const likely = likelyGuestOffice(kind, agency);
  const isGovernmentHouse = houseOf(agency) === 'government-house';
  const known = GUEST_OFFICES.filter((office) => {
    if (office === 'minister') return ministryOf(agency) !== undefined;
    return office !== 'president' || hasPresident(country);
  });
  const rank = (office: GuestOffice) => {
    if (office === likely) return 0;
    return isGovernmentHouse && (office === 'prime-minister' || office === 'president') ? 1 : 2;
  };
  return known.toSorted((a, b) => rank(a) - rank(b));
}

/** Kingdoms have none. */
function hasPresident(code: string | undefined): boolean {
  const { englishFormal, english = '' } = (code === undefined ? undefined : countryOf(code)) ?? {};
  return /Republic|Federation|Confederation|United States/u.test(englishFormal ?? english);
}

/**
 * The office in the words of a release.
 *
 * @returns nothing for a minister beside an agency that is no ministry
 */
export function guestValues(
  office: GuestOffice,
  code: string,
  agency: KnownNames | undefined,
  language: Language,
): SlotValues {
  const country = countryOf(code);
  if (!country) return {};
  const ministry = office === 'foreign-minister' ? FOREIGN_MINISTRY : ministryOf(agency);
  const names = language === 'th' ? thaiOffice : englishOffice;
  return { ...names(office, country, ministry) };
}

const FOREIGN_MINISTRY = MINISTRIES.find(({ id }) => id === 'mfa');

function thaiOffice(
  office: GuestOffice,
  { thai, thaiFormal }: Country,
  ministry: Ministry | undefined,
): OfficeNames | undefined {
  const ofCountry = thaiFormal === undefined ? thai : `แห่ง${thaiFormal}`;
  switch (office) {
    case 'ambassador':
      return {
        guestPosition: `เอกอัครราชทูต${thaiFormal ?? thai}ประจำประเทศไทย`,
        guestTitle: `เอกอัครราชทูต${thai}ฯ`,
      };
    case 'minister':
    case 'foreign-minister':
      return (
        ministry && {
          guestPosition: `รัฐมนตรีว่าการ${ministry.thai}${ofCountry}`,
          guestTitle: `รมว.${shortNameOf(ministry)}${thai}`.replace('ฯ', 'ฯ '),
        }
      );
    case 'prime-minister':
      return { guestPosition: `นายกรัฐมนตรี${ofCountry}`, guestTitle: `นายกฯ ${thai}` };
    case 'president':
      return { guestPosition: `ประธานาธิบดี${ofCountry}`, guestTitle: `ประธานาธิบดี${thai}` };
  }
}

function englishOffice(
  office: GuestOffice,
  { english, englishFormal, adjective }: Country,
  ministry: Ministry | undefined,
): OfficeNames | undefined {
  const ofCountry = `of ${withArticle(englishFormal ?? english)}`;
  const short = (title: string) =>
    adjective === undefined ? `${title} of ${withArticle(english)}` : `${adjective} ${title}`;
  switch (office) {
    case 'ambassador':
      return {
        guestPosition: `Ambassador ${ofCountry} to Thailand`,
        guestTitle: short('Ambassador'),
      };
    case 'minister':
      return ministry && { ...ministerOf(ministry, ofCountry), guestTitle: short('counterpart') };
    case 'foreign-minister':
      return (
        ministry && { ...ministerOf(ministry, ofCountry), guestTitle: short('Foreign Minister') }
      );
    case 'prime-minister':
      return { guestPosition: `Prime Minister ${ofCountry}`, guestTitle: short('PM') };
    case 'president':
      return { guestPosition: `President ${ofCountry}`, guestTitle: short('President') };
  }
}

function ministerOf(ministry: Ministry, ofCountry: string): Pick<OfficeNames, 'guestPosition'> {
  return { guestPosition: `Minister of ${subjectOf(ministry)} ${ofCountry}` };
}
