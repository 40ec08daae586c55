/**
 * The first Buddhist-era year that begins on 1 January (of 1941). Until then the year began in
 * April: by law from BE 2432, by the older lunar count about then.
 * Source: พระราชบัญญัติปีประดิทิน พุทธศักราช 2483.
 */
export const FIRST_JANUARY_YEAR = 2484;

const BUDDHIST_OFFSET = 543;
const RATTANAKOSIN_OFFSET = 2324; // ร.ศ. 1 = BE 2325
const CHULA_OFFSET = 638; // from the Christian year
const FIRST_REFORMED_CHRISTIAN_YEAR = FIRST_JANUARY_YEAR - BUDDHIST_OFFSET;

/**
 * The Christian-era year of a month in a Buddhist-era year. Without a month it is the year in
 * which the Buddhist year began.
 */
export function toChristianYear(buddhistYear: number, month?: number): number {
  const endsNextYear = buddhistYear < FIRST_JANUARY_YEAR && isBeforeApril(month);
  return buddhistYear - BUDDHIST_OFFSET + (endsNextYear ? 1 : 0);
}

/** The Buddhist-era year of a month in a Christian-era year, as Thailand counted at that time. */
export function toBuddhistYear(christianYear: number, month?: number): number {
  const beganLastYear = christianYear < FIRST_REFORMED_CHRISTIAN_YEAR && isBeforeApril(month);
  return christianYear + BUDDHIST_OFFSET - (beganLastYear ? 1 : 0);
}

/** Rattanakosin era (ร.ศ.), official from 1889 to 1913. */
export function rattanakosinToBuddhist(year: number): number {
  return year + RATTANAKOSIN_OFFSET;
}

/** Chula Sakarat (จ.ศ.), the Lesser Era. */
export function chulaToChristian(year: number): number {
  return year + CHULA_OFFSET;
}

/**
 * The first and the last Christian-era year that a Hijri year touches. The mean lunar year is
 * exact enough for a year; no constant offset is.
 */
export function hijriToChristian(year: number): readonly [number, number] {
  const beginning = (start: number) => (start - 1) * 0.970_224 + 622.54;
  return [Math.floor(beginning(year)), Math.floor(beginning(year + 1) - 0.003)];
}

function isBeforeApril(month: number | undefined): boolean {
  return month !== undefined && month < 4;
}
