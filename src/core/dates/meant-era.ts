import type { Era } from './date-expression.js';
import type { EraToken } from './era-words.js';
import { isThaiLetter, unitAt } from './characters.js';
import { OPEN_YEAR, type YearDigits } from './year-digits.js';

/** What a year's number and mark mean together. */
export interface MeantYear {
  readonly value: number;
  readonly era: Era | null;
  readonly isSlip: boolean;
}

/** Numbers up to here are years of the Christian era unless something says otherwise. */
const LAST_CHRISTIAN_YEAR = 2100;

/** From here on a Buddhist year is a slip: 2662 for 2562. */
const FIRST_ABSURD_YEAR = 2650;

/** A law or a plan of these Christian years may be marked พ.ศ. by mistake. */
const FIRST_MISMARKED_YEAR = 1990;

/** No law is of such a year: B.E. 2066 is a slip for 2566. */
const FIRST_UNLIKELY_LAW = 2040;

const CONTEXT = 100; // characters on each side that tell history from plans

const HISTORY =
  /สมัย|รัชกาล|รัชสมัย|พระเจ้า|พระองค์|พญา|กษัตริย์|อาณาจักร|อยุธยา|สุโขทัย|ล้านนา|ล้านช้าง|เจดีย์|โบราณ|วัด|พระพุทธ|อุโบสถ|วิหาร|พงศาวดาร|ศิลาจารึก|ก่อตั้งเมือง|สร้างเมือง/u;

export function meantYear(text: string, digits: YearDigits, mark: EraToken | undefined): MeantYear {
  const { value, isSlip } = digits;
  switch (mark?.mark) {
    case 'RS':
    case 'CS':
    case 'AH':
      return { value, era: null, isSlip };
    case 'CE':
      return { value, isSlip, era: value <= LAST_CHRISTIAN_YEAR + 200 ? 'CE' : 'BE' };
    case 'BE':
      return FIRST_MISMARKED_YEAR <= digits.value && value <= LAST_CHRISTIAN_YEAR
        ? doubtfulYear(text, digits, mark)
        : buddhistYear(digits);
    case undefined:
      return value <= LAST_CHRISTIAN_YEAR && value !== OPEN_YEAR
        ? { value, isSlip, era: 'CE' }
        : buddhistYear(digits);
  }
}

function buddhistYear({ value, isSlip }: YearDigits): MeantYear {
  return FIRST_ABSURD_YEAR <= value
    ? { value: 2500 + (value % 100), era: 'BE', isSlip: true }
    : { value, era: 'BE', isSlip };
}

/** A mark of the Buddhist era beside a number of the Christian era. */
function doubtfulYear(
  text: string,
  { start, end, value, isSlip }: YearDigits,
  mark: EraToken,
): MeantYear {
  if (!isThaiLetter(unitAt(text, mark.start)) && FIRST_UNLIKELY_LAW <= value) {
    return { value: value + 500, era: 'BE', isSlip: true };
  }
  return { value, isSlip, era: isHistory(text, start, end) ? 'BE' : 'CE' };
}

function isHistory(text: string, start: number, end: number): boolean {
  return HISTORY.test(text.slice(Math.max(0, start - CONTEXT), end + CONTEXT));
}
