export interface MonthName {
  readonly thai: string;
  /** As the Royal Institute abbreviates it; releases never put a space inside. */
  readonly thaiShort: string;
  /** As it is spoken: the name without its ending. */
  readonly thaiClipped: string;
  readonly english: string;
  readonly englishShort: string;
}

/** The months from January. */
export const MONTHS = [
  {
    thai: 'มกราคม',
    thaiShort: 'ม.ค.',
    thaiClipped: 'มกรา',
    english: 'January',
    englishShort: 'Jan',
  },
  {
    thai: 'กุมภาพันธ์',
    thaiShort: 'ก.พ.',
    thaiClipped: 'กุมภา',
    english: 'February',
    englishShort: 'Feb',
  },
  {
    thai: 'มีนาคม',
    thaiShort: 'มี.ค.',
    thaiClipped: 'มีนา',
    english: 'March',
    englishShort: 'Mar',
  },
  {
    thai: 'เมษายน',
    thaiShort: 'เม.ย.',
    thaiClipped: 'เมษา',
    english: 'April',
    englishShort: 'Apr',
  },
  {
    thai: 'พฤษภาคม',
    thaiShort: 'พ.ค.',
    thaiClipped: 'พฤษภา',
    english: 'May',
    englishShort: 'May',
  },
  {
    thai: 'มิถุนายน',
    thaiShort: 'มิ.ย.',
    thaiClipped: 'มิถุนา',
    english: 'June',
    englishShort: 'Jun',
  },
  {
    thai: 'กรกฎาคม',
    thaiShort: 'ก.ค.',
    thaiClipped: 'กรกฎา',
    english: 'July',
    englishShort: 'Jul',
  },
  {
    thai: 'สิงหาคม',
    thaiShort: 'ส.ค.',
    thaiClipped: 'สิงหา',
    english: 'August',
    englishShort: 'Aug',
  },
  {
    thai: 'กันยายน',
    thaiShort: 'ก.ย.',
    thaiClipped: 'กันยา',
    english: 'September',
    englishShort: 'Sep',
  },
  {
    thai: 'ตุลาคม',
    thaiShort: 'ต.ค.',
    thaiClipped: 'ตุลา',
    english: 'October',
    englishShort: 'Oct',
  },
  {
    thai: 'พฤศจิกายน',
    thaiShort: 'พ.ย.',
    thaiClipped: 'พฤศจิกา',
    english: 'November',
    englishShort: 'Nov',
  },
  {
    thai: 'ธันวาคม',
    thaiShort: 'ธ.ค.',
    thaiClipped: 'ธันวา',
    english: 'December',
    englishShort: 'Dec',
  },
] as const satisfies readonly MonthName[];
