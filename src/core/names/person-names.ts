import { TITLE } from '../thai/proper-names.js';
import { THAI_LETTER } from '../thai/characters.js';
import type { WrittenName } from './written-name.js';

const LETTERS = `[${THAI_LETTER}]`;
const GAP = String.raw`[ \u00a0]{1,2}`;

/** What follows a given name that stands alone. */
const NO_SURNAME =
  '(?!กล่าว|เปิดเผย|เผย|ระบุ|ชี้|ยืนยัน|แจ้ง|พร้อม|ได้|เป็น|ใน|และ|ที่|จึง|ยัง|จะ|ให้|รอง|รัฐมนตรี|อธิบดี|ปลัด|ประธาน|ผู้)';

/** นายสมชาย ใจดี, where no letters follow that may be none of the name. */
const THAI_PERSON = new RegExp(
  `${TITLE}[ \\u00a0]{0,2}(?<given>${LETTERS}{2,20})${GAP}(?:ณ${GAP})?` +
    `${NO_SURNAME}(?<surname>${LETTERS}{3,25})(?![${THAI_LETTER}ฯ.])`,
  'dgu',
);

/** Mr. Somchai Jaidee · Gen. Prayut Chan-o-cha */
const ENGLISH_PERSON =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Gen|General|Minister|President|Ambassador|Governor|Spokesperson)\.?[ \u00a0]{1,2}(?<given>[A-Z][a-z]{2,})[ \u00a0](?<surname>[A-Z][A-Za-z]+(?:-[A-Za-z]+)*)/dgu;

/** The names behind a title, in order: of each the given name and the surname, not the title. */
export function* findPersonNames(text: string): Iterable<WrittenName> {
  for (const pattern of [THAI_PERSON, ENGLISH_PERSON]) {
    for (const { groups, indices } of text.matchAll(pattern)) {
      const { given = '', surname = '' } = groups ?? {};
      const [start] = indices?.groups?.['given'] ?? [];
      const [, end] = indices?.groups?.['surname'] ?? [];
      if (start === undefined || end === undefined) continue;
      const halves = [
        { known: `${given} …`, compared: surname },
        { known: `… ${surname}`, compared: given },
      ];
      yield { span: { start, end }, text: `${given} ${surname}`, halves };
    }
  }
}
