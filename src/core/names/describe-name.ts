import { toBuddhistYear } from '../dates/eras.js';
import type { Language } from '../document/language.js';
import type { Locale, Localized } from '../l10n/locale.js';
import { type GlossaryEntry, predecessorsOf, successorOf } from './glossary.js';

/** What a writer should know before using the name; empty where that is nothing. */
export function remarksOn({ until, unverified }: GlossaryEntry): Localized[] {
  return [
    ...(until === undefined ? [] : [formerName(until)]),
    ...unverified.map((language) => UNVERIFIED[language]),
  ];
}

const UNVERIFIED: Readonly<Record<Language, Localized>> = {
  th: { en: 'Thai name not verified', th: 'ชื่อภาษาไทยยังไม่ได้ตรวจยืนยัน' },
  en: { en: 'English name not verified', th: 'ชื่อภาษาอังกฤษยังไม่ได้ตรวจยืนยัน' },
};

function formerName(until: string): Localized {
  const { christian, buddhist } = yearsOf(until);
  return { en: `former name, until ${christian}`, th: `ชื่อเดิม ใช้ถึงปี ${buddhist}` };
}

function newName(since: string): Localized {
  const { christian, buddhist } = yearsOf(since);
  return { en: `name since ${christian}`, th: `ใช้ชื่อนี้ตั้งแต่ปี ${buddhist}` };
}

/** @param day a day or a month in ISO 8601 */
function yearsOf(day: string): { readonly christian: number; readonly buddhist: number } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { christian: year, buddhist: toBuddhistYear(year, month) };
}

/** Everything the glossary says of the entry, in Markdown. */
export function describeName(entry: GlossaryEntry): Localized {
  return { en: linesOn(entry, 'en').join('  \n'), th: linesOn(entry, 'th').join('  \n') };
}

function linesOn(entry: GlossaryEntry, locale: Locale): string[] {
  const { names, abbreviations, since, until } = entry;
  const [first = '', ...others] = [...names.th, ...names.en];
  const short = [...abbreviations.th, ...abbreviations.en].join(' · ');
  const successor = successorOf(entry);
  return [
    [`**${first}**`, ...others].join(' · '),
    ...(short === '' ? [] : [`${SHORT[locale]}: ${short}`]),
    ...(since === undefined || until !== undefined ? [] : [newName(since)[locale]]),
    ...remarksOn(entry).map((remark) => remark[locale]),
    ...(successor ? [`${NOW[locale]}: ${bothNames(successor)}`] : []),
    ...predecessorsOf(entry).map((one) => `${BEFORE[locale]}: ${bothNames(one)}`),
  ];
}

/** `กระทรวงพาณิชย์ · Ministry of Commerce`. */
export function bothNames({ names }: GlossaryEntry): string {
  return [...names.th.slice(0, 1), ...names.en.slice(0, 1)].join(' · ');
}

const SHORT: Localized = { en: 'Short form', th: 'ชื่อย่อ' };
const NOW: Localized = { en: 'Now', th: 'ปัจจุบัน' };
const BEFORE: Localized = { en: 'Formerly', th: 'เดิม' };
