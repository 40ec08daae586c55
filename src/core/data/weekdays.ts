export interface WeekdayName {
  /** Without วัน. */
  readonly thai: string;
  readonly thaiShort: string;
  readonly english: string;
  readonly englishShort: string;
}

/**
 * The weekdays from Monday, as ISO 8601 counts them. Literals, for Intl's short Thai names differ
 * from one CLDR version to the next.
 */
export const WEEKDAYS = [
  { thai: 'จันทร์', thaiShort: 'จ.', english: 'Monday', englishShort: 'Mon' },
  { thai: 'อังคาร', thaiShort: 'อ.', english: 'Tuesday', englishShort: 'Tue' },
  { thai: 'พุธ', thaiShort: 'พ.', english: 'Wednesday', englishShort: 'Wed' },
  { thai: 'พฤหัสบดี', thaiShort: 'พฤ.', english: 'Thursday', englishShort: 'Thu' },
  { thai: 'ศุกร์', thaiShort: 'ศ.', english: 'Friday', englishShort: 'Fri' },
  { thai: 'เสาร์', thaiShort: 'ส.', english: 'Saturday', englishShort: 'Sat' },
  { thai: 'อาทิตย์', thaiShort: 'อา.', english: 'Sunday', englishShort: 'Sun' },
] as const satisfies readonly WeekdayName[];
