import type { Language } from '../../../src/core/document/language.js';
import type { DigitScript } from '../../../src/core/thai/digits.js';
import { blankOf, isSlotName, type SlotValues } from '../../../src/core/genre/slots.js';
import { fillPlaces, plausibleValues } from '../genre/plausible.js';

const CATEGORY: Readonly<Record<string, string>> = {
  '[ระบุหมวดข่าว]': 'ข่าวทำเนียบรัฐบาล',
  '[Insert category]': 'Government News',
};

/** Writes something plausible into every blank, and has the release approved. */
export function fillRelease(text: string, numerals: DigitScript): string {
  const filled = (['th', 'en'] as const).reduce((before, language) => {
    const known = valuesByBlank(language, numerals);
    const once = before.replace(/\[[^[\]\n]+\]/gu, (blank) => known.get(blank) ?? blank);
    return fillPlaces(once, language);
  }, text);
  return filled.replace('status: draft', 'status: approved');
}

function valuesByBlank(language: Language, digits: DigitScript): ReadonlyMap<string, string> {
  const values: SlotValues = plausibleValues({ language, house: 'ministry', digits });
  const entries = Object.entries(values).flatMap(([slot, value]): [string, string][] => {
    const blank = isSlotName(slot) ? blankOf(slot, language) : '';
    return typeof blank === 'string' ? [[blank, value]] : [];
  });
  return new Map([...entries, ...Object.entries(CATEGORY)]);
}
