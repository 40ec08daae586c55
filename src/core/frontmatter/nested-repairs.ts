import type { FrontmatterMap, FrontmatterScalar } from '../document/frontmatter-tree.js';
import { languageByScript } from '../document/language.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineEnd, lineStart, nextLine } from '../text/line-bounds.js';
import type { ListShape, MapShape } from './field.js';
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

/** Keys that stand where a list of such belongs get a dash, and the lines below it two spaces. */
export function asItem(
  { item }: ListShape,
  { text, entry }: FaultyValue,
  map: FrontmatterMap,
): ValueRepair | undefined {
  const [first] = map.entries;
  const isBelow = entry && first && lineEnd(text, entry.keySpan.end) < first.keySpan.start;
  if (item.kind !== 'map' || map.isFlow || !isBelow) return undefined;
  const edits: TextEdit[] = [insertion(first.keySpan.start, '- ')];
  const end = map.span.start + text.slice(map.span.start, map.span.end).trimEnd().length;
  for (let at = nextLine(text, first.keySpan.start); at < end; at = nextLine(text, at)) {
    if (at < lineEnd(text, at)) edits.push(insertion(at, '  '));
  }
  return { title: { en: 'Begin it with a dash', th: 'เติมขีดให้เป็นข้อย่อย' }, edits, isSure: false };
}

function insertion(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}
