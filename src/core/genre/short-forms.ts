import type { Language } from '../document/language.js';
import type { SlotName } from './slots.js';

/**
 * How a name or title is shortened after its first mention. What the pattern does not match stays,
 * as a blank does. Only groups 1 and 2 are kept, the second with `suffix`.
 */
export interface ShortForm {
  readonly pattern: RegExp;
  readonly suffix: string;
}

/**
 * Only what cannot be mistaken for another office is shortened: a Prime Minister's second office,
 * and what follows “Ambassador”.
 */
const POSITIONS: Readonly<Record<Language, ShortForm>> = {
  th: {
    pattern: /^(?:((?:รอง)?นายกรัฐมนตรี)และ.*|(เอกอัครราชทูต|อุปทูต|กงสุลใหญ่)\S.*)$/,
    suffix: 'ฯ',
  },
  en: {
    pattern: /^(?:((?:Deputy )?Prime Minister) and .*|(Ambassador|Consul-General) of .*)$/,
    suffix: '',
  },
};

/** นายอนุชา, พลเอก ประยุทธ์; English keeps the whole name. */
const NAMES: Readonly<Record<Language, ShortForm>> = {
  th: { pattern: /^((?:พล\S*\s)?[^\s[]+)\s.*$/, suffix: '' },
  en: { pattern: /^(.+)$/, suffix: '' },
};

export function shortFormOf(slot: SlotName, language: Language): ShortForm {
  return slot.endsWith('Position') ? POSITIONS[language] : NAMES[language];
}

/** The short form of a name or title: เอกอัครราชทูตฯ. */
export function shorten(text: string, { pattern, suffix }: ShortForm): string {
  const match = pattern.exec(text);
  if (!match) return text;
  const [, first = '', second] = match;
  return second === undefined ? first : second + suffix;
}

/** The same as a transform of a tab stop, in the syntax of snippets. */
export function shortTransform({ pattern, suffix }: ShortForm): string {
  const second = suffix === '' ? '$2' : `$2\${2:+${suffix}}`;
  return `/${pattern.source}/$1${second}/`;
}
