import { isBlank, isLatinLetter, isThaiLetter, unitAt } from './characters.js';
import { WordTrie } from './word-trie.js';

/** Sums, shares and measures: no date is ever written before them, whatever they begin. */
const measures = new WordTrie<true>(
  [
    ...['%', 'บาท', 'ล้าน', 'แสน', 'หมื่น', 'ไร่', 'ตัน', 'เมตร', 'กิโล', 'ลิตร', 'ดอลลาร์', 'โดส'],
    ...['Baht', 'baht', 'million', 'billion', 'hrs', 'percent'],
  ].map((word) => [word, true] as const),
);

/** What is counted. Each begins other words too (รายได้, วันนี้), so it must stand alone. */
const countedThings = new WordTrie<true>(
  [
    ...['คน', 'ราย', 'พัน', 'ร้อย', 'แห่ง', 'ครั้ง', 'กก.', 'กม.', 'ก.ม.', 'มม.', 'ซม.', 'ลบ.', 'ตร.'],
    ...['เหรียญ', 'ชุด', 'เข็ม', 'เตียง', 'หลัง', 'คัน', 'ลำ', 'ครัวเรือน', 'หมู่บ้าน', 'ชั่วโมง', 'ชม.'],
    ...['นาที', 'วินาที', 'น.', 'นาฬิกา', 'เปอร์เซ็นต์', 'เมกะวัตต์', 'หน่วย', 'รูป', 'องศา', 'ท่าน'],
    ...['สาขา', 'เส้นทาง', 'ประเทศ', 'จังหวัด', 'อำเภอ', 'ตำบล', 'กลุ่ม', 'องค์กร', 'ต้น', 'ตัว'],
    ...['เดือน', 'วัน', 'ปี', 'งวด', 'รอบ', 'ชนิด', 'รายการ', 'ฉบับ', 'ข้อ', 'โครงการ', 'หน่วยงาน'],
    ...['THB', 'people', 'persons', 'cases', 'doses', 'tons', 'rai', 'hours', 'MW', 'kilometers'],
    ...['km', 'companies', 'participants', 'households', 'units', 'beds', 'patients', 'projects'],
    ...['deaths', 'per cent', 'USD', 'dollars', 'students', 'officials', 'delegates', 'guests'],
  ].map((word) => [word, true] as const),
);

/** Whether a word follows in the same line that counts, weighs or prices. */
export function unitFollows(text: string, offset: number): boolean {
  const at = wordAfter(text, offset);
  return startsMeasure(text, at) || startsCount(text, at);
}

/** Whether a sum, a share or a measure follows in the same line. */
export function measureFollows(text: string, offset: number): boolean {
  return startsMeasure(text, wordAfter(text, offset));
}

function startsMeasure(text: string, at: number): boolean {
  const found = measures.from(text, at);
  return found !== undefined && !(isLatin(text, at) && isLatin(text, found.end));
}

function startsCount(text: string, at: number): boolean {
  const found = countedThings.from(text, at);
  return found !== undefined && !isThaiLetter(unitAt(text, found.end)) && !isLatin(text, found.end);
}

function wordAfter(text: string, offset: number): number {
  let at = offset;
  while (isBlank(unitAt(text, at))) at += 1;
  return at;
}

function isLatin(text: string, at: number): boolean {
  return isLatinLetter(unitAt(text, at));
}
