import type { FrontmatterScalar } from '../document/frontmatter-tree.js';
import { languageByScript } from '../document/language.js';
import { lineBreakOf, lineStart } from '../text/line-bounds.js';
import type { MapShape } from './field.js';
import { changeTo, type FaultyValue, type ValueRepair } from './value-repair.js';

/** `title: ข่าว` becomes `title:` and `th: ข่าว` on the next line. */
export function underLanguage(
  { text, entry, isInFlow }: FaultyValue,
  { span, value, style }: FrontmatterScalar,
): ValueRepair | undefined {
  const language = languageByScript(String(value));
  const isOneLine = !/[\r\n]/u.test(text.slice(span.start, span.end));
  if (!entry || isInFlow || !language || !isOneLine || style === 'block') return undefined;
  const column = entry.keySpan.start - lineStart(text, entry.keySpan.start);
  const gap = { start: entry.keySpan.end + ':'.length, end: span.start };
  const inserted = `${lineBreakOf(text)}${' '.repeat(column + 2)}${language}: `;
  return {
    title: { en: `Put the text under ${language}:`, th: `ย้ายข้อความไปไว้ที่ ${language}:` },
    edits: [{ span: gap, text: inserted }],
    isSure: true,
  };
}

/** Of a list of pictures or people, `- a.jpg` becomes `- src: a.jpg`. */
export function underMainKey(
  { fields }: MapShape,
  { text, entry, isInFlow }: FaultyValue,
  { span, value, style }: FrontmatterScalar,
): ValueRepair | undefined {
  const written = text.slice(span.start, span.end);
  const main = fields.find(({ key }) => key === 'src' || key === 'name');
  if (entry || !main || style === 'block' || !/^[^,[\]{}\r\n]*$/u.test(written)) return undefined;
  const language = languageByScript(String(value)) ?? 'th';
  const inner = main.shape.kind === 'localized' ? `{ ${language}: ${written} }` : written;
  const whole = `${main.key}: ${inner}`;
  const edit = { span, text: isInFlow ? `{ ${whole} }` : whole };
  return { title: changeTo(edit.text), edits: [edit], isSure: false };
}
