import { COUNTRIES, type Country } from '../data/countries.js';
import { AGENCIES, type Agency, MINISTRIES, type Ministry } from '../data/institutions.js';
import { POSITIONS } from '../data/positions.js';
import type { Language } from '../document/language.js';
import { NameIndex } from './name-index.js';

/** An office that a person holds, in both languages. */
export interface Position {
  readonly thai: string;
  readonly english: string;
  /** Short forms that writers type: `รมว.พาณิชย์`. */
  readonly alsoTyped?: readonly string[];
  /** The language whose name is made from a name that no release was seen to use. */
  readonly unverified?: Language;
}

let known: readonly Position[] | undefined;
let byName: NameIndex<Position> | undefined;

/** Offices of the government, of ministries and departments, and ambassadors; made when first asked. */
export function allPositions(): readonly Position[] {
  known ??= [
    ...POSITIONS,
    ...MINISTRIES.filter(({ until }) => until === undefined).flatMap(positionsOfMinistry),
    ...AGENCIES.flatMap(headOfDepartment),
    ...COUNTRIES.filter(({ code }) => code !== 'TH' && code !== 'EU').map(ambassadorOf),
  ];
  return known;
}

/** The one office of that name, in either language. */
export function findPosition(name: string): Position | undefined {
  byName ??= new NameIndex(allPositions(), namesOfPosition);
  return byName.findOnly(name);
}

export function namesOfPosition({ thai, english, alsoTyped = [] }: Position): string[] {
  return [thai, english, ...alsoTyped];
}

/** Patterns of the offices of every ministry; the one of the Prime Minister has names of its own. */
function positionsOfMinistry({ thai, english, thaiAbbreviations = [] }: Ministry): Position[] {
  const field = thai.replace(/^กระทรวง/u, '');
  const subject = english.replace(/^Ministry of /u, '');
  const short = (title: string) => [...thaiAbbreviations, field].map((name) => `${title}${name}`);
  const secretaries: Position[] = [
    {
      thai: `ปลัด${thai}`,
      english: `Permanent Secretary of the ${english}`,
      alsoTyped: short('ปลัด'),
    },
    { thai: `รองปลัด${thai}`, english: `Deputy Permanent Secretary of the ${english}` },
  ];
  if (field === thai) return secretaries;
  return [
    { thai: `รัฐมนตรีว่าการ${thai}`, english: `Minister of ${subject}`, alsoTyped: short('รมว.') },
    {
      thai: `รัฐมนตรีช่วยว่าการ${thai}`,
      english: `Deputy Minister of ${subject}`,
      alsoTyped: short('รมช.'),
    },
    ...secretaries,
    { thai: `โฆษก${thai}`, english: `Spokesperson of the ${english}` },
  ];
}

function headOfDepartment({ thai, english, until, unverifiedEnglish }: Agency): Position[] {
  if (!thai.startsWith('กรม') || until !== undefined) return [];
  const names = { thai: `อธิบดี${thai}`, english: `Director-General of the ${english}` };
  return [unverifiedEnglish ? { ...names, unverified: 'en' } : names];
}

function ambassadorOf({
  thai,
  thaiFormal,
  english,
  englishFormal,
  code,
  unverified,
}: Country): Position {
  const country = withArticle(englishFormal ?? english);
  return {
    thai: `เอกอัครราชทูต${thaiFormal ?? thai}ประจำประเทศไทย`,
    english: `Ambassador of ${country} to Thailand`,
    alsoTyped: [
      `ทูต${thai}`,
      `เอกอัครราชทูต${thai}`,
      `ออท.${thai}`,
      `Ambassador of ${english}`,
      `Ambassador ${code}`,
    ],
    ...(unverified && { unverified: 'th' }),
  };
}

const TAKES_ARTICLE =
  /\b(?:Republic|Kingdom|Union|States?|Federation|Confederation|Commonwealth|Principality|Duchy|Sultanate|Emirates|Islands|See|Netherlands|Philippines|Maldives|Bahamas|Gambia)\b/u;

/** `the Republic of Finland`, `Japan`. */
export function withArticle(country: string): string {
  return TAKES_ARTICLE.test(country) ? `the ${country}` : country;
}
