import { COUNTRIES, type Country } from '../data/countries.js';
import { AGENCIES, type Institution, MINISTRIES } from '../data/institutions.js';
import { type Organisation, ORGANISATIONS } from '../data/organisations.js';
import type { Language } from '../document/language.js';
import { allPositions, type Position } from './positions.js';

export type NameKind = 'ministry' | 'agency' | 'organisation' | 'country' | 'position';

/** Something that has an official name in both languages. */
export interface GlossaryEntry {
  readonly kind: NameKind;
  /** The names that may stand in a release, the usual one first: `ฟินแลนด์`, `สาธารณรัฐฟินแลนด์`. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly abbreviations: Readonly<Record<Language, readonly string[]>>;
  /** What writers type besides: for finding, never for suggesting. */
  readonly alsoTyped: readonly string[];
  /** The languages in which no release was seen to use the name. */
  readonly unverified: readonly Language[];
  /** From when and until when it had the name, a day or a month in ISO 8601. */
  readonly since?: string;
  readonly until?: string;
  /** The Thai name of what took its place. */
  readonly successor?: string;
}

let entries: readonly GlossaryEntry[] | undefined;

/** Ministries, agencies, organisations, countries and positions; made when first asked. */
export function glossary(): readonly GlossaryEntry[] {
  entries ??= [
    ...MINISTRIES.map((ministry) => fromInstitution('ministry', ministry)),
    ...AGENCIES.map((agency) => fromInstitution('agency', agency)),
    ...ORGANISATIONS.map(fromOrganisation),
    ...COUNTRIES.map(fromCountry),
    ...allPositions().map(fromPosition),
  ];
  return entries;
}

/** Thailand: so common a word in its own releases that it is never explained or completed. */
export function isHomeCountry({ kind, names }: GlossaryEntry): boolean {
  return kind === 'country' && names.th.includes('ไทย');
}

let former: readonly GlossaryEntry[] | undefined;

/** The entries in whose place this one came. */
export function predecessorsOf({ names }: GlossaryEntry): GlossaryEntry[] {
  former ??= glossary().filter(({ successor }) => successor !== undefined);
  return former.filter(({ successor }) => successor === names.th[0]);
}

/** The entry that came in the place of this one, if one did. */
export function successorOf({ successor }: GlossaryEntry): GlossaryEntry | undefined {
  if (successor === undefined) return undefined;
  return glossary().find(({ names }) => names.th[0] === successor);
}

function fromInstitution(
  kind: 'ministry' | 'agency' | 'organisation',
  institution: Institution,
): GlossaryEntry {
  const { thai, english, thaiAbbreviations = [], englishAbbreviations = [] } = institution;
  const { alsoTyped = [], since, until, successor, unverifiedEnglish } = institution;
  return {
    kind,
    names: { th: [thai], en: [english] },
    abbreviations: { th: thaiAbbreviations, en: englishAbbreviations },
    alsoTyped,
    unverified: unverifiedEnglish ? ['en'] : [],
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(successor !== undefined && { successor }),
  };
}

function fromOrganisation(organisation: Organisation): GlossaryEntry {
  const entry = fromInstitution('organisation', organisation);
  const { thai, thaiShort, unverifiedThai } = organisation;
  return {
    ...entry,
    names: { th: thaiShort === undefined ? [thai] : [thaiShort, thai], en: entry.names.en },
    unverified: unverifiedThai ? ['th', ...entry.unverified] : entry.unverified,
  };
}

function fromCountry(country: Country): GlossaryEntry {
  const { thai, thaiFormal, english, englishFormal, alsoTyped = [], unverified } = country;
  return {
    kind: 'country',
    names: {
      th: [thai, ...(thaiFormal === undefined ? [] : [thaiFormal])],
      en: [english, ...(englishFormal === undefined ? [] : [englishFormal])],
    },
    abbreviations: { th: [], en: [] },
    alsoTyped,
    unverified: unverified ? ['th'] : [],
  };
}

function fromPosition({ thai, english, alsoTyped = [], unverified }: Position): GlossaryEntry {
  return {
    kind: 'position',
    names: { th: [thai], en: [english] },
    abbreviations: { th: [], en: [] },
    alsoTyped,
    unverified: unverified ? [unverified] : [],
  };
}
