import { AGENCIES, type Ministry, MINISTRIES } from '../data/institutions.js';
import type { Language } from '../document/language.js';
import type { House } from '../genre/genre.js';
import type { SlotValues } from '../genre/slots.js';
import type { KnownNames } from './answers.js';

/** They speak for the Prime Minister, as Government House. */
const GOVERNMENT_HOUSE: ReadonlySet<string> = new Set(['สำนักนายกรัฐมนตรี', 'สำนักเลขาธิการนายกรัฐมนตรี']);

/** Whose wording and whose forms of dates the agency uses; without one those of a ministry. */
export function houseOf(agency: KnownNames | undefined): House {
  return agency?.th !== undefined && GOVERNMENT_HOUSE.has(agency.th)
    ? 'government-house'
    : 'ministry';
}

/** The ministry of that name; none for Government House and for departments. */
export function ministryOf(agency: KnownNames | undefined): Ministry | undefined {
  const ministry = MINISTRIES.find(({ thai }) => thai === agency?.th);
  return ministry?.thai.startsWith('กระทรวง') ? ministry : undefined;
}

/** What a ministry is called behind รมว. in a headline: พาณิชย์, ดิจิทัลฯ, กต. */
export function shortNameOf({ thai, alsoTyped = [], thaiAbbreviations = [] }: Ministry): string {
  const field = thai.replace(/^กระทรวง(?:การ)?/u, '');
  if (field.length <= LONGEST_SHORT_NAME) return field;
  const shortened = alsoTyped.find((form) => /^กระทรวง\S+ฯ$/u.test(form));
  return shortened?.replace(/^กระทรวง(?:การ)?/u, '') ?? thaiAbbreviations[0] ?? field;
}

const LONGEST_SHORT_NAME = 12;

/** `Digital Economy and Society`. */
export function subjectOf({ english }: Ministry): string {
  return english.replace(/^Ministry of /u, '');
}

const PRIME_MINISTER: Readonly<Record<Language, SlotValues>> = {
  th: { hostPosition: 'นายกรัฐมนตรี', hostTitle: 'นายกฯ' },
  en: { hostPosition: 'Prime Minister', hostTitle: 'PM' },
};

/** The agency, and the office of whoever acts for it: the Prime Minister, or its minister. */
export function agencyValues(agency: KnownNames | undefined, language: Language): SlotValues {
  const name = agency?.[language];
  const ministry = ministryOf(agency);
  return {
    ...(name !== undefined && { agency: name }),
    ...(houseOf(agency) === 'government-house' && PRIME_MINISTER[language]),
    ...(ministry && ministerValues(ministry, language)),
    ...(isDepartment(agency) && name !== undefined && directorValues(name, language)),
  };
}

function isDepartment(agency: KnownNames | undefined): boolean {
  return agency?.th?.startsWith('กรม') ?? false;
}

/** The head of a department. */
function directorValues(department: string, language: Language): SlotValues {
  const office = language === 'th' ? `อธิบดี${department}` : `Director-General of the ${department}`;
  return { hostPosition: office, hostTitle: office };
}

function ministerValues(ministry: Ministry, language: Language): SlotValues {
  const { thai, english } = ministry;
  if (language === 'th') {
    return {
      hostPosition: `รัฐมนตรีว่าการ${thai}`,
      hostTitle: `รมว.${shortNameOf(ministry)}`,
      spokespersonPosition: `โฆษก${thai}`,
    };
  }
  return {
    hostPosition: `Minister of ${subjectOf(ministry)}`,
    hostTitle: `Minister of ${subjectOf(ministry)}`,
    spokespersonPosition: `Spokesperson of the ${english}`,
  };
}

/**
 * The category under which most releases of a ministry stand on the government's website, counted
 * in 2,139 releases of 2559–2568; those of the Foreign Ministry stand with Government House's.
 */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  ด้านเศรษฐกิจ: ['mof', 'moac', 'mot', 'moc', 'mind', 'moen'],
  ด้านสังคม: ['msdhs', 'mdes', 'moph', 'mhesi'],
  ด้านความมั่นคง: ['mod', 'moi', 'mnre', 'mol'],
  ด้านวัฒนธรรมและการท่องเที่ยว: ['mots', 'mculture'],
  ด้านการศึกษา: ['moe'],
  ด้านกฎหมายและกระบวนการยุติธรรม: ['moj'],
  ข่าวทำเนียบรัฐบาล: ['mfa'],
};

/** The category of the government's website; `undefined` where nothing tells. */
export function categoryOf(agency: KnownNames | undefined): string | undefined {
  if (houseOf(agency) === 'government-house') return 'ข่าวทำเนียบรัฐบาล';
  const id = ministryOf(agency)?.id ?? AGENCIES.find(({ thai }) => thai === agency?.th)?.ministry;
  return Object.entries(CATEGORIES).find(([, ids]) => id !== undefined && ids.includes(id))?.[0];
}
