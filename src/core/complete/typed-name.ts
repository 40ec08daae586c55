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

/** Words with which so many other phrases begin that they say nothing yet. */
const COMMON_BEGINNING =
  /^(?:การประชุม|การ|ความร่วมมือ|ความตกลง|ความ|กลุ่ม|กรอบ|แผนงาน|เป้าหมาย|โครงการ|คณะ|ศูนย์|ข้อ|ที่|ประธาน|องค์การ|บริษัท)/u;
const MORE_THAN_COMMON = 3;

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
  if (form.language === 'en') return /^[A-Z]/u.test(typed) && FEWEST_LETTERS.en <= typed.length;
  if (form.kind === 'also-typed' && begins === 'syllable') return false;
  const common = COMMON_BEGINNING.exec(form.text)?.[0].length ?? 0;
  const fewest = common === 0 ? FEWEST_LETTERS.th : common + MORE_THAN_COMMON;
  return Math.min(form.text.length, fewest) <= typed.length;
}

/** พน. with its point, for so many words begin with its letters; MDES in capitals. */
function isEnoughOfAbbreviation({ text, language }: NameForm, typed: string): boolean {
  if (language === 'th') return text === typed;
  return FEWEST_CAPITALS <= typed.length && text.startsWith(typed);
}
