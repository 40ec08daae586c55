/** The two sets of digits that Thai releases use. */
export type DigitScript = 'thai' | 'arabic';

const THAI_ZERO = 0x0e50;
const ARABIC_ZERO = 0x30;

/** A character class of both digit sets, for building patterns. `\d` does not know ๐-๙. */
export const ANY_DIGIT = '[0-9๐-๙]';

export function isThaiDigit(unit: number): boolean {
  return THAI_ZERO <= unit && unit <= THAI_ZERO + 9;
}

export function isArabicDigit(unit: number): boolean {
  return ARABIC_ZERO <= unit && unit <= ARABIC_ZERO + 9;
}

/** The value of a digit's code unit in either set, or -1. */
export function digitValue(unit: number): number {
  if (isArabicDigit(unit)) return unit - ARABIC_ZERO;
  if (isThaiDigit(unit)) return unit - THAI_ZERO;
  return -1;
}

/** Far fewer than the arguments that engines let a call have; more at a time is no faster. */
const CHUNK = 2048;

/**
 * Adds `shift` to the ten code units from `zero`. Whole chunks of code units become strings at once:
 * that costs the same however many digits there are, and leaves lone surrogates as they are.
 */
function shiftDigits(text: string, zero: number, shift: number): string {
  const units: number[] = [];
  let shifted = '';
  for (let start = 0; start < text.length; start += CHUNK) {
    units.length = Math.min(CHUNK, text.length - start);
    for (let index = 0; index < units.length; index += 1) {
      const unit = text.charCodeAt(start + index);
      units[index] = zero <= unit && unit <= zero + 9 ? unit + shift : unit;
    }
    shifted += String.fromCharCode(...units);
  }
  return shifted;
}

/** Replaces every Arabic digit and nothing else. */
export function toThaiDigits(text: string): string {
  return shiftDigits(text, ARABIC_ZERO, THAI_ZERO - ARABIC_ZERO);
}

/** Replaces every Thai digit and nothing else. */
export function toArabicDigits(text: string): string {
  return shiftDigits(text, THAI_ZERO, ARABIC_ZERO - THAI_ZERO);
}

export function toDigits(text: string, script: DigitScript): string {
  return script === 'thai' ? toThaiDigits(text) : toArabicDigits(text);
}

/** The digit sets that occur in the text. */
export function digitScriptsIn(text: string): { readonly thai: boolean; readonly arabic: boolean } {
  return { thai: /[๐-๙]/.test(text), arabic: /[0-9]/.test(text) };
}
