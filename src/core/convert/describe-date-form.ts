import type { DateForm, EnglishDateForm, ThaiDateForm } from '../dates/format-date.js';
import type { Localized } from '../l10n/locale.js';

/** What is special of a form, as a person reads it beside the date: “Thai, with weekday, Thai digits”. */
export function describeDateForm(form: DateForm): Localized {
  switch (form.language) {
    case 'th':
      return join([
        { en: 'Thai', th: 'ภาษาไทย' },
        THAI_LENGTHS[form.length],
        ...(form.mark === '' ? [] : [{ en: 'with พ.ศ.', th: 'มี พ.ศ.' }]),
        DIGITS[form.digits],
      ]);
    case 'en':
      return join([{ en: 'English', th: 'ภาษาอังกฤษ' }, ORDERS[form.order], ...weekdayOf(form)]);
    case 'iso':
      return { en: 'ISO 8601', th: 'มาตรฐาน ISO 8601' };
  }
}

const THAI_LENGTHS: Readonly<Record<ThaiDateForm['length'], Localized>> = {
  weekday: { en: 'with weekday', th: 'มีชื่อวัน' },
  long: { en: 'in full', th: 'เดือนเต็ม' },
  short: { en: 'short month', th: 'เดือนย่อ' },
  shortest: { en: 'short month and year', th: 'เดือนและปีย่อ' },
};

const DIGITS: Readonly<Record<ThaiDateForm['digits'], Localized>> = {
  thai: { en: 'Thai digits', th: 'เลขไทย' },
  arabic: { en: 'Arabic digits', th: 'เลขอารบิก' },
};

const ORDERS: Readonly<Record<EnglishDateForm['order'], Localized>> = {
  'month-first': { en: 'month first', th: 'เดือนนำหน้าวัน' },
  'day-first': { en: 'day first', th: 'วันนำหน้าเดือน' },
};

function weekdayOf({ length }: EnglishDateForm): Localized[] {
  return length === 'weekday' ? [THAI_LENGTHS.weekday] : [];
}

function join(parts: readonly Localized[]): Localized {
  return {
    en: parts.map(({ en }) => en).join(', '),
    th: parts.map(({ th }) => th).join(' '),
  };
}
