import { parseSpelled } from '../numerals/parse-spelled.js';
import { spellBaht, spellNumber, spellOrdinal } from '../numerals/spell.js';
import { translateAmountText } from '../numerals/translate-amount.js';
import type { Localized } from '../l10n/locale.js';
import { toThaiDigits } from '../thai/digits.js';

/** Another way to write a number, and what it is called. */
export interface NumberRewrite {
  readonly title: Localized;
  readonly text: string;
}

const TITLES = {
  words: { en: 'In Thai words', th: 'เป็นคำอ่าน' },
  baht: { en: 'As baht text', th: 'เป็นจำนวนเงินตัวอักษร' },
  ordinal: { en: 'As an ordinal', th: 'เป็นลำดับที่' },
  scale: { en: 'With the scale of the other language', th: 'เป็นหน่วยจำนวนของอีกภาษา' },
  arabic: { en: 'In Arabic digits', th: 'เป็นเลขอารบิก' },
  thai: { en: 'In Thai digits', th: 'เป็นเลขไทย' },
} as const satisfies Record<string, Localized>;

type Form = keyof typeof TITLES;

function candidates(text: string): [Form, string | undefined][] {
  const spelled = parseSpelled(text);
  if (spelled) {
    return [
      ['arabic', spelled.value],
      ['thai', toThaiDigits(spelled.value)],
    ];
  }
  return [
    ['words', spellNumber(text)],
    ['baht', spellBaht(text)],
    ['ordinal', spellOrdinal(text)],
    ['scale', translateAmountText(text)],
  ];
}

/**
 * The other ways to write what `text` says: words for digits, digits for words, `1.2 trillion baht`
 * for `1.2 ล้านล้านบาท`. Empty for what is no number.
 */
export function rewriteNumber(text: string): NumberRewrite[] {
  return candidates(text.trim()).flatMap(([form, rewritten]) =>
    rewritten === undefined ? [] : [{ title: TITLES[form], text: rewritten }],
  );
}
