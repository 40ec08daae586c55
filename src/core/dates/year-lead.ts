import { skipBlanksBack, unitAt } from './characters.js';
import { eraBefore, type EraToken } from './era-words.js';
import { yearWordBefore, type YearUnit, type YearWordToken } from './year-words.js';

/** What stands before a year's digits: `ปี`, `พ.ศ.`, `ปีงบประมาณ พ.ศ.`, `fiscal year`. */
export interface YearLead {
  readonly start: number;
  readonly era: EraToken | undefined;
  /** Without a word for it, a year is a calendar year. */
  readonly unit: YearUnit;
}

/** The lead of the year whose digits begin at `offset`. It never starts before `floor`. */
export function yearLeadBefore(text: string, offset: number, floor: number): YearLead | undefined {
  const at = skipBlanksBack(text, offset);
  const era = eraBefore(text, at);
  const kept = era && floor <= era.start ? era : undefined;
  const wordEnd = kept ? skipBlanksBack(text, kept.start) : skipApostrophe(text, at);
  const word = yearWordBefore(text, wordEnd);
  if (!word || word.start < floor) {
    return kept && { start: kept.start, era: kept, unit: 'calendar' };
  }
  if (word.unit !== 'calendar') return toLead(word, kept);
  const outer = yearWordBefore(text, skipBlanksBack(text, word.start));
  const isCompound = outer && outer.unit !== 'calendar' && floor <= outer.start;
  return toLead(isCompound ? outer : word, kept);
}

function toLead({ start, unit }: YearWordToken, era: EraToken | undefined): YearLead {
  return { start, era, unit };
}

/** `ปี’62`. */
function skipApostrophe(text: string, offset: number): number {
  const unit = unitAt(text, offset - 1);
  const isApostrophe = unit === 0x27 || unit === 0x2018 || unit === 0x2019;
  return isApostrophe ? skipBlanksBack(text, offset - 1) : offset;
}
