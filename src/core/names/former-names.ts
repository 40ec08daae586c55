import type { Institution } from '../data/institutions.js';
import { PhraseFinder } from '../text/phrase-finder.js';
import { INSTITUTIONS } from './institutions.js';

/** A name that a body had, and what it or its successor is called now. */
export interface FormerName {
  readonly phrase: string;
  readonly name: string;
  /** The last day, or the month, in which it had the name, ISO 8601. */
  readonly until: string;
}

function formerNames({ thai, until, successor }: Institution): FormerName[] {
  return until === undefined || successor === undefined
    ? []
    : [{ phrase: thai, name: successor, until }];
}

/** Thai names alone: the English ones are those of many countries' ministries. */
export const FORMER_NAMES = new PhraseFinder(INSTITUTIONS.flatMap(formerNames));
