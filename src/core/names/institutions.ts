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

/** Whether it has the name today. */
export function isCurrent({ until }: Institution): boolean {
  return until === undefined;
}

/**
 * The body of a name or an abbreviation; none for an abbreviation that several share. One that has
 * the name today goes before those that had it.
 */
export function findInstitution(name: string): Institution | undefined {
  const all = byName.find(name);
  const current = all.filter(isCurrent);
  const [only, ...others] = current.length > 0 ? current : all;
  return others.length === 0 ? only : undefined;
}
