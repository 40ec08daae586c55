import { INVISIBLE } from './invisible-characters.js';

const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'gu');
/** White space other than a single space, so that most texts stay the string they are. */
const ODD_SPACE = /[^\S ]\s*| \s+/gu;

/**
 * The text as a reader sees it: invisible characters left out, every run of white space (no-break
 * spaces too) one space, none at the ends. For comparing texts, never for writing them.
 */
export function asSeen(text: string): string {
  return text.replace(UNSEEN, '').replace(ODD_SPACE, ' ').trim();
}
