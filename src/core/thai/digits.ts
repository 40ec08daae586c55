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

/** Replaces every Arabic digit and nothing else. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xe20));
}

/** Replaces every Thai digit and nothing else. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xe20));
}

export function toDigits(text: string, script: DigitScript): string {
  return script === 'thai' ? toThaiDigits(text) : toArabicDigits(text);
}

/** The digit sets that occur in the text. */
export function digitScriptsIn(text: string): { readonly thai: boolean; readonly arabic: boolean } {
  return { thai: /[๐-๙]/.test(text), arabic: /[0-9]/.test(text) };
}
