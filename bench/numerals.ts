import { convertNumerals, convertNumeralsIn } from '../src/core/convert/convert-numerals.js';
import { renumberList, renumberListsIn } from '../src/core/convert/renumber-list.js';
import { parsePressRelease } from '../src/core/document/press-release.js';
import { ProjectProtection } from '../src/core/document/project-protection.js';
import { applyEdits } from '../src/core/text/edit.js';
import type { Span } from '../src/core/text/span.js';
import { type DigitScript, toArabicDigits, toThaiDigits } from '../src/core/thai/digits.js';
import { compareGrowth, compareSpeed, type Measure } from './measure.js';

const MEGABYTE = 2 ** 20;

/** In real releases one character in 42 is a digit; so it is here, with Latin names and addresses. */
const PARAGRAPHS = [
  'เมื่อวันที่ 11 ธันวาคม 2562 เวลา 16.00 น. รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมให้การต้อนรับเอกอัครราชทูต ในโอกาสเข้าเยี่ยมคารวะและหารือแนวทางความร่วมมือด้านไปรษณีย์ การพัฒนาเมืองอัจฉริยะ และเทคโนโลยี 5G ระหว่างสองประเทศ',
  'ทั้งสองฝ่ายเห็นพ้องที่จะส่งเสริมการแลกเปลี่ยนผู้เชี่ยวชาญ การฝึกอบรมบุคลากร และการลงทุนของภาคเอกชน ซึ่งมีมูลค่ารวมกว่า 1,250 ล้านบาท โดยมอบหมายให้หน่วยงานที่เกี่ยวข้องหารือในรายละเอียดต่อไป ดูเพิ่มเติมได้ที่ www.example.go.th/news',
  'รัฐมนตรีกล่าวขอบคุณรัฐบาลและประชาชนของทั้งสองประเทศที่ให้การสนับสนุนด้วยดีเสมอมา และหวังว่าความสัมพันธ์อันใกล้ชิดจะแน่นแฟ้นยิ่งขึ้นในทุกมิติ ทั้งการค้า การศึกษา วัฒนธรรม และการท่องเที่ยวอย่างยั่งยืน',
];

function textOf(bytes: number): string {
  const passage = `${PARAGRAPHS.join('\n\n')}\n\n`;
  const text = passage.repeat(Math.ceil(bytes / Buffer.byteLength(passage)));
  return Buffer.from(text).toString();
}

const plain = textOf(MEGABYTE);
const plainInThai = toThaiDigits(plain);
const roundTrip = (text: string): string => Buffer.from(text).toString();

/** Forces the engine to put the pieces of a string together, which it would leave for later. */
const readThrough = (text: string): number => text.charCodeAt(text.length >> 1);

const quarter = textOf(MEGABYTE / 4);
const protection = new ProjectProtection(['รุ่น TH-*', 'อาคาร 60 ปี', '*-GT']);

function convertWithProtection(text: string, to: DigitScript): string {
  const release = protection.protect(parsePressRelease(text));
  return applyEdits(text, convertNumerals(release, to).edits);
}

function everySecondLine(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+\n/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  })).filter((_line, index) => index % 2 === 0);
}

export const measures: readonly Measure[] = [
  {
    title: 'plain digits of 1 MB to Thai, against string → Buffer → string',
    target: 0.55,
    run: () =>
      compareSpeed(
        () => readThrough(toThaiDigits(plain)),
        () => readThrough(roundTrip(plain)),
      ),
  },
  {
    title: 'plain digits of 1 MB to Arabic, against string → Buffer → string',
    target: 0.55,
    run: () =>
      compareSpeed(
        () => readThrough(toArabicDigits(plainInThai)),
        () => readThrough(roundTrip(plainInThai)),
      ),
  },
  {
    title: 'numerals of a release with its parse, from ¼ MB to 1 MB; linear is 1',
    target: 0.5,
    run: () => compareGrowth(quarter, (text) => convertWithProtection(text, 'thai')),
  },
  {
    title: 'the same in a single paragraph',
    target: 0.5,
    run: () =>
      compareGrowth(quarter.replaceAll('\n', ' '), (text) => convertWithProtection(text, 'thai')),
  },
  {
    title: 'the same in numbers and nothing else',
    target: 0.5,
    run: () =>
      compareGrowth('2562 1,250 16.00 5G '.repeat(2000), (text) =>
        convertWithProtection(text, 'thai'),
      ),
  },
  {
    title: 'numerals in thousands of selections, from ¼ MB to 1 MB; linear is 1',
    target: 0.5,
    run: () =>
      compareGrowth(quarter, (text) =>
        convertNumeralsIn(parsePressRelease(text), everySecondLine(text), 'thai'),
      ),
  },
  {
    title: 'a list of 2,000 items numbered anew, and one of 8,000; linear is 1',
    target: 0.5,
    run: () => compareGrowth('1) ก\n'.repeat(2000), (text) => renumberList(text, 0)),
  },
  {
    title: 'lists within lists numbered anew',
    target: 0.5,
    run: () =>
      compareGrowth('๑. ก\n๑.๑ ข\n  ก) ค\n  (1) ง\n'.repeat(500), (text) => renumberList(text, 0)),
  },
  {
    title: 'the lists of a thousand selections numbered anew, and of four thousand',
    target: 0.5,
    run: () =>
      compareGrowth('1) ก\n'.repeat(2000), (text) => renumberListsIn(text, everySecondLine(text))),
  },
];
