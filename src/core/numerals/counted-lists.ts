import type { Span } from '../text/span.js';
import { ANY_DIGIT, toArabicDigits } from '../thai/digits.js';
import { type Enumerator, type EnumeratorForm, findEnumerators } from './enumerators.js';
import { DIGIT_WORDS } from './number-words.js';

/** A list behind the number of its items: 3 ด้าน ได้แก่ 1) … 2) … และ 3) … */
export interface CountedList {
  /** The number that the text gives. */
  readonly count: Span;
  readonly said: number;
  readonly items: readonly [Enumerator, ...Enumerator[]];
}

/** From two on; one item makes no list. */
const ENGLISH_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const THAI_WORDS: readonly string[] = DIGIT_WORDS.slice(2);

/** What releases count and then list. Not people and places: these are listed in groups. */
const THAI_UNITS = [
  ...['กลยุทธ์', 'กลุ่ม', 'กิจกรรม', 'ขั้นตอน', 'ข้อ', 'โครงการ', 'ฉบับ', 'ช่องทาง', 'ด้าน'],
  ...['ตัวชี้วัด', 'นโยบาย', 'แนวทาง', 'ประการ', 'ประเด็น', 'ประเภท', 'ปัจจัย', 'แผน', 'พันธกิจ'],
  ...['ภารกิจ', 'มาตรการ', 'มิติ', 'เรื่อง', 'วิธี', 'ส่วน', 'สาขา', 'เสาหลัก', 'หลักการ', 'องค์ประกอบ'],
  ...['อุตสาหกรรม', 'เป้าหมาย', 'ยุทธศาสตร์', 'ระดับ', 'ระยะ', 'รูปแบบ'],
].join('|');

const COUNT = String.raw`(?<count>${ANY_DIGIT}{1,2}|${[...THAI_WORDS, ...ENGLISH_WORDS].join('|')})`;

/** Before the number: what makes it a part of a name, of another number, or a mere bound. */
const NOT_BEFORE = String.raw`(?<!(?:${ANY_DIGIT}[.,-]?|ที่|ทั้ง|กว่า|น้อย|ละ|ปี|เดือน)[ \u00a0]?|[A-Za-z])`;

const LEAD = new RegExp(
  String.raw`${NOT_BEFORE}${COUNT}[ \u00a0]?(?:` +
    String.raw`(?:${THAI_UNITS})(?!จังหวัด)[ก-๙ \u00a0]{0,20}?(?:ได้แก่|คือ|ประกอบด้วย|ดังนี้)` +
    String.raw`|[a-z ]{3,30}s(?:,? namely|:| as follows:?|, which are)` +
    String.raw`)[ \u00a0:]*$`,
  'u',
);
const LONGEST_LEAD = 80;

/** One of a kind is no list; numbers that large count something else. */
const FEWEST = 2;
const MOST = 20;

const LONGEST_AND = 10;

/** In front of the last item. */
const AND = /(?:และ|หรือ|ตลอดจน|รวมทั้ง|and|or)[ \u00a0]?$/u;

function valueOf(count: string): number {
  const word = Math.max(THAI_WORDS.indexOf(count), ENGLISH_WORDS.indexOf(count));
  return 0 <= word ? word + 2 : Number(toArabicDigits(count));
}

/** Whether the items are in order and the last is marked as such. */
function isWhole(text: string, items: readonly Enumerator[]): boolean {
  const last = items.at(-1);
  return (
    items.every(({ value }, index) => value === index + 1) &&
    last !== undefined &&
    AND.test(text.slice(Math.max(0, last.span.start - LONGEST_AND), last.span.start))
  );
}

/** The items that begin with a first one each, in the order of the text. */
function listsOf(items: readonly Enumerator[]): [Enumerator, ...Enumerator[]][] {
  const open = new Map<EnumeratorForm, [Enumerator, ...Enumerator[]]>();
  const lists: [Enumerator, ...Enumerator[]][] = [];
  for (const item of items) {
    if (item.value !== 1) {
      open.get(item.form)?.push(item);
      continue;
    }
    const list: [Enumerator] = [item];
    open.set(item.form, list);
    lists.push(list);
  }
  return lists;
}

/** The lists in running text that say before how many items they have, and show where they end. */
export function* findCountedLists(text: string): Iterable<CountedList> {
  const items = findEnumerators(text).filter(({ form }) => !form.endsWith('.'));
  for (const list of listsOf(items)) {
    const { start } = list[0].span;
    const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
    const match = LEAD.exec(lead);
    const count = match?.groups?.['count'];
    if (!match || count === undefined || !isWhole(text, list)) continue;
    const at = start - lead.length + match.index;
    const said = valueOf(count);
    if (said < FEWEST || MOST < said) continue;
    yield { count: { start: at, end: at + count.length }, said, items: list };
  }
}
