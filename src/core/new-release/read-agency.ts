import { languageByScript } from '../document/language.js';
import type { Institution } from '../data/institutions.js';
import { findInstitution } from '../names/institutions.js';
import type { KnownNames } from './answers.js';

export function namesOf({ thai, english }: Institution): KnownNames {
  return { th: thai, en: english };
}

/** The agency that a person typed by a name or an abbreviation, else in the language typed. */
export function readAgency(typed: string): KnownNames {
  const known = findInstitution(typed);
  return known ? namesOf(known) : { [languageByScript(typed) ?? 'th']: typed };
}
