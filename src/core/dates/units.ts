import { isBlank, isLatinLetter, unitAt } from './characters.js';
import { WordTrie } from './word-trie.js';

/** Words that make an amount of the number before them. */
const units = new WordTrie<true>(
  [
    ...['%', 'บาท', 'คน', 'ราย', 'ล้าน', 'แสน', 'หมื่น', 'พัน', 'ร้อย', 'ไร่', 'ตัน', 'แห่ง', 'ครั้ง'],
    ...['กิโล', 'กก.', 'กม.', 'ก.ม.', 'เมตร', 'มม.', 'ซม.', 'ลิตร', 'ลบ.', 'ตร.', 'ดอลลาร์', 'เหรียญ'],
    ...['ชุด', 'โดส', 'เข็ม', 'เตียง', 'หลัง', 'คัน', 'ลำ', 'ครัวเรือน', 'หมู่บ้าน', 'ชั่วโมง', 'ชม.'],
    ...['นาที', 'วินาที', 'น.', 'นาฬิกา', 'เปอร์เซ็นต์', 'เมกะวัตต์', 'หน่วย', 'รูป', 'องศา', 'ท่าน'],
    ...['สาขา', 'เส้นทาง', 'ประเทศ', 'จังหวัด', 'อำเภอ', 'ตำบล', 'กลุ่ม', 'องค์กร', 'ต้น', 'ตัว', 'เดือน'],
    ...['วัน', 'ปี', 'รอบ', 'ชนิด', 'รายการ', 'ฉบับ', 'ข้อ', 'เรื่อง', 'โครงการ', 'หน่วยงาน', 'ล.'],
    ...['Baht', 'baht', 'THB', 'million', 'billion', 'people', 'persons', 'cases', 'doses', 'tons'],
    ...['rai', 'hrs', 'hours', 'MW', 'kilometers', 'km', 'companies', 'participants', 'households'],
    ...['units', 'beds', 'patients', 'projects', 'deaths', 'percent', 'per cent', 'USD', 'dollars'],
  ].map((word) => [word, true] as const),
);

/** Those of the units that never begin a sentence after a date. */
const money = new WordTrie<true>(
  ['%', 'บาท', 'ล้าน', 'แสน', 'หมื่น', 'ไร่', 'ตัน', 'Baht', 'baht', 'million', 'hrs'].map(
    (word) => [word, true] as const,
  ),
);

/** Whether a word follows in the same line that counts, weighs or prices. */
export function unitFollows(text: string, offset: number): boolean {
  return follows(units, text, offset);
}

/** Whether a sum, a share or a measure follows, which no date is ever written before. */
export function measureFollows(text: string, offset: number): boolean {
  return follows(money, text, offset);
}

function follows(words: WordTrie<true>, text: string, offset: number): boolean {
  let at = offset;
  while (isBlank(unitAt(text, at))) at += 1;
  const found = words.from(text, at);
  if (!found) return false;
  return !isLatinLetter(unitAt(text, at)) || !isLatinLetter(unitAt(text, found.end));
}
