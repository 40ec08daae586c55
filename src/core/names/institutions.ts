import { AGENCIES, type Institution, MINISTRIES } from '../data/institutions.js';
import { NameIndex } from './name-index.js';

/** Ministries first, then agencies. */
export const INSTITUTIONS: readonly Institution[] = [...MINISTRIES, ...AGENCIES];

/** Every name and abbreviation of a body, the official ones first. */
export function namesOfInstitution(institution: Institution): string[] {
  const { thai, english, thaiAbbreviations = [], englishAbbreviations = [] } = institution;
  const { alsoTyped = [] } = institution;
  return [thai, english, ...thaiAbbreviations, ...englishAbbreviations, ...alsoTyped];
}

const byName = new NameIndex(INSTITUTIONS, namesOfInstitution);

/** The body of a name or an abbreviation; none for an abbreviation that several share. */
export function findInstitution(name: string): Institution | undefined {
  return byName.findOnly(name);
}
