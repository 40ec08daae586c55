import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { Localized } from '../l10n/locale.js';
import { safeChange, suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { INVISIBLE } from '../text/invisible-characters.js';

const meta: RuleMeta = {
  id: 'no-invisible-character',
  summary: {
    en: 'Disallow characters that cannot be seen',
    th: 'ห้ามมีอักขระที่มองไม่เห็น',
  },
  why: {
    en: 'Zero-width spaces, direction marks and control characters come along when text is copied. They break searches, hashtags, links and line breaks. No-break spaces are left alone.',
    th: 'ช่องว่างกว้างศูนย์ เครื่องหมายทิศทาง และอักขระควบคุมมักติดมากับข้อความที่คัดลอก ทำให้ค้นหา แฮชแท็ก ลิงก์ และการตัดบรรทัดผิดพลาด ส่วนช่องว่างไม่ตัดบรรทัด (NBSP) ไม่ถือว่าผิด',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [{ bad: 'รอง⟦\u200b⟧นายกรัฐมนตรี', good: 'รองนายกรัฐมนตรี' }],
};

/** Control characters that break a line in Word and on the web. */
const LINE_SEPARATOR = String.raw`\u000b\u000c\u0085\u2028\u2029`;
const CONTROL = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f`;

/** U+FFFC is what is left of a picture that was copied along. */
const RUN = new RegExp(
  String.raw`(?<invisible>[${INVISIBLE}\ufffc]+)` +
    `|(?<separator>[${LINE_SEPARATOR}]+)` +
    `|(?<control>[${CONTROL}]+)`,
  'gu',
);

const DIRECTION_OR_JOINER = /^[\u200c-\u200f\u202a-\u202e\u2066-\u2069]+$/u;
/** Scripts that need direction marks or joiners, or zero-width spaces between words; emoji. */
const NEEDS_THEM =
  /[\u0590-\u0dff\u0e80-\u109f\u1780-\u18af\ud800-\udfff\ufb1d-\ufdff\ufe70-\ufefc\u2190-\u2bff]|\ufe0f/;

const NAMES: Readonly<Record<string, Localized>> = {
  '\u200b': { en: 'a zero-width space', th: 'ช่องว่างกว้างศูนย์' },
  '\ufeff': { en: 'a byte order mark', th: 'เครื่องหมายลำดับไบต์ (BOM)' },
  '\u00ad': { en: 'a soft hyphen', th: 'ยัติภังค์ซ่อน (soft hyphen)' },
  '\ufffc': { en: 'the trace of a pasted picture', th: 'ร่องรอยของรูปภาพที่วางไว้' },
};
const UNNAMED: Localized = { en: 'an invisible character', th: 'อักขระที่มองไม่เห็น' };

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether the characters do their work between letters of another script. */
function isNeeded(text: string, start: number, run: string): boolean {
  const neighbours = text.charAt(start - 1) + text.charAt(start + run.length);
  if (run === '\u200b') return NEEDS_THEM.test(neighbours);
  return DIRECTION_OR_JOINER.test(run) && NEEDS_THEM.test(text);
}

function isAtLineStart(text: string, { index }: RegExpExecArray): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*$/u.test(text.slice(Math.max(0, index - 8), index));
}

/** A line of these makes a heading of the one above it, or parts what stands around it. */
const LINE_OF_SIGNS = new RegExp(`^[\\s${INVISIBLE}]*[-=_*][-=_*\\s${INVISIBLE}]*$`, 'u');

/** Of a longer line only so much is looked at. */
const LONGEST_LINE_OF_SIGNS = 80;

/** Whether the run keeps Markdown from reading its line as more than text: \u200b--- as a rule. */
function hidesMarkup(text: string, match: RegExpExecArray): boolean {
  if (!isAtLineStart(text, match)) return false;
  const end = match.index + match[0].length;
  const [rest = ''] = text.slice(end, end + LONGEST_LINE_OF_SIGNS).split('\n', 1);
  return LINE_OF_SIGNS.test(rest);
}

/** What takes the place of the run: nothing, a bullet where an old font had one, or a space. */
function replacementFor(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  const isAtStart = isAtLineStart(text, match);
  if (match.groups?.['control'] !== undefined) {
    return isAtStart && /\s/u.test(text.charAt(end)) ? '•' : '';
  }
  if (match.groups?.['separator'] === undefined || isAtStart) return '';
  return /\s|^$/u.test(text.charAt(end)) || /\s/u.test(text.charAt(match.index - 1)) ? '' : ' ';
}

function messageFor(run: string, replacement: string): Localized {
  const name = NAMES[run.charAt(0)] ?? UNNAMED;
  const todo =
    replacement === ''
      ? { en: 'delete it', th: 'ควรลบออก' }
      : { en: `write “${replacement}” instead`, th: `ควรใช้ “${replacement}” แทน` };
  return {
    en: `Here stands ${name.en} (${codeOf(run)}); ${todo.en}`,
    th: `ตรงนี้มี${name.th} (${codeOf(run)}) ${todo.th}`,
  };
}

function* check(block: Block): Iterable<Finding> {
  for (const match of block.text.matchAll(RUN)) {
    const [run] = match;
    const span = { start: match.index, end: match.index + run.length };
    if (isProtected(block, span) || isNeeded(block.text, match.index, run)) continue;
    const replacement = replacementFor(block.text, match);
    // A control character inside a word may be all that is left of a letter.
    const isSure =
      (match.groups?.['control'] === undefined || replacement !== '') &&
      !hidesMarkup(block.text, match);
    yield {
      span,
      message: messageFor(run, replacement),
      fixes: [isSure ? safeChange(span, replacement) : suggestedChange(span, replacement)],
    };
  }
}

export const noInvisibleCharacter: BlockRule = { scope: 'block', meta, check };
