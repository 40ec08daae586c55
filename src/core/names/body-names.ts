import { THAI_LETTER } from '../thai/characters.js';
import type { WrittenName } from './written-name.js';

/** With what the names of bodies begin that are long enough to be told apart. */
const HEAD = [
  ...['กรม', 'กองทุน', 'คณะกรรมการ', 'โครงการ', 'จังหวัด', 'ท่าอากาศยาน', 'ธนาคาร', 'บริษัท[ \\u00a0]?'],
  ...['มหาวิทยาลัย', 'มูลนิธิ', 'โรงพยาบาล', 'โรงแรม', 'วิทยาลัย', 'ศูนย์', 'สถาบัน', 'สมาคม', 'สหกรณ์'],
  ...['สำนักงาน', 'องค์การ', 'อำเภอ', 'อุทยานแห่งชาติ'],
].join('|');

/** Up to where the letters end, so that a name that goes on in one with the sentence is none. */
const BODY = new RegExp(`(?:${HEAD})[${THAI_LETTER}]{8,60}(?![${THAI_LETTER}ฯ.])`, 'gu');

const SHORTEST = 16;
/** So many letters at either end are enough to know a name by. */
const KNOWN = 7;

/** The names of bodies that are written in one, in order. */
export function* findBodyNames(text: string): Iterable<WrittenName> {
  for (const { 0: own, index } of text.matchAll(BODY)) {
    const name = own.replace(/[ \u00a0]/u, '');
    if (name.length < SHORTEST) continue;
    const halves = [
      { known: `${name.slice(0, KNOWN)}…`, compared: name.slice(KNOWN) },
      { known: `…${name.slice(-KNOWN)}`, compared: name.slice(0, -KNOWN) },
    ];
    yield { span: { start: index, end: index + own.length }, text: name, halves };
  }
}
