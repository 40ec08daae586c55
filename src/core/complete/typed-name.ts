import { nameKey } from '../names/name-index.js';
import { type NameForm, formsBeginningWith } from '../names/prefix-index.js';
import { CONSONANT, LEADING_VOWEL, THAI_LETTER } from '../thai/characters.js';

/** A form of a name that may be meant, and how much of it is typed before the cursor. */
export interface MeantForm {
  readonly form: NameForm;
  readonly typed: string;
}

/** No name that one types is longer. */
const LONGEST = 90;

/** A Thai syllable may begin here, a Latin word does. */
const NAME_START = new RegExp(
  `(?<![${LEADING_VOWEL}])[${CONSONANT}${LEADING_VOWEL}]|(?<![A-Za-z0-9.'’-])[A-Za-z]`,
  'gu',
);
const ENDS_IN_THAI = new RegExp(`[${THAI_LETTER}]$`, 'u');

/**
 * Words with which so many other phrases, or names, begin that they say nothing yet. With them a list
 * shows at 7 of 100 keys of real releases, instead of 10, and has what is written then in 3 of 4.
 */
const COMMON_WORDS = [
  ...['การประชุม', 'การ', 'ความร่วมมือ', 'ความตกลง', 'ความ', 'กลุ่ม', 'กรอบ', 'กรุง', 'กอง'],
  ...[
    'ข้อ',
    'เขต',
    'คณะกรรมการ',
    'คณะกรรมาธิการ',
    'คณะ',
    'เครือ',
    'โครงการ',
    'ที่',
    'เป้าหมาย',
    'แผนงาน',
  ],
  ...['ประชาคม', 'ประธาน', 'บริษัท', 'ยุทธศาสตร์', 'รัฐมนตรี', 'ศูนย์', 'สถาบัน', 'สภา', 'สมาคม'],
  ...['สาธารณ', 'สำนักงานคณะกรรมการ', 'สำนักงาน', 'สำนัก', 'องค์การ', 'เอกอัครราชทูต'],
  ...['Thailand', 'Thai', 'National', 'Government', 'International', 'Prime Minister'],
];
const COMMON_BEGINNING = new RegExp(`^(?:${COMMON_WORDS.join('|')})`, 'u');
const MORE_THAN_COMMON = 4;
/** No release was seen to name these; อันดับ is no beginning of Andorra. */
const MORE_OF_UNVERIFIED = 2;

const FEWEST_LETTERS = { th: 4, en: 3 } as const;
const FEWEST_CAPITALS = 2;

/**
 * The forms of names that may be meant by what is typed, those first of which most is typed. Thai
 * runs on without spaces, so a name may begin at any syllable before the cursor.
 *
 * @param before the line up to the cursor
 */
export function meantForms(before: string): MeantForm[] {
  const near = before.slice(-LONGEST);
  const found: MeantForm[] = [];
  for (const { index } of near.matchAll(NAME_START)) {
    const typed = near.slice(index);
    if (typed.length < FEWEST_CAPITALS) continue;
    const isOwnWord = !ENDS_IN_THAI.test(near.slice(0, index));
    for (const form of formsBeginningWith(typed)) {
      if (isEnough(form, typed, isOwnWord ? 'word' : 'syllable')) found.push({ form, typed });
    }
  }
  return found;
}

/** Whether so much is typed that the form is likely meant, and no word of the sentence. */
function isEnough(form: NameForm, typed: string, begins: 'word' | 'syllable'): boolean {
  if (form.kind === 'abbreviation') return begins === 'word' && isEnoughOfAbbreviation(form, typed);
  if (form.language === 'en' && !/^[A-Z]/u.test(typed)) return false;
  if (form.language === 'th' && form.kind === 'also-typed' && begins === 'syllable') return false;
  const common = COMMON_BEGINNING.exec(form.text)?.[0].length ?? 0;
  const fewest = common === 0 ? FEWEST_LETTERS[form.language] : common + MORE_THAN_COMMON;
  const more = form.entry.unverified.length === 0 ? 0 : MORE_OF_UNVERIFIED;
  return Math.min(form.text.length, fewest + more) <= nameKey(typed).length;
}

/** พน. with its point, for so many words begin with its letters; MDES in capitals. */
function isEnoughOfAbbreviation({ text, language }: NameForm, typed: string): boolean {
  if (language === 'th') return text === typed;
  return /^[A-Z]{2}|^[A-Z][0-9]/u.test(typed) && text.startsWith(typed);
}
