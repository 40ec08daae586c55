import { findEntry } from '../document/frontmatter-tree.js';
import type { Fix } from '../lint/rule.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineEnd, lineStart } from '../text/line-bounds.js';
import type { MissingTranslation } from './translations.js';
import { toYamlText } from './write-yaml.js';

/** Adds the official name in the language that misses it, where it is known. */
export function translationFix(text: string, missing: MissingTranslation): Fix | undefined {
  const { language, known } = missing;
  const edit = known === undefined ? undefined : translationEdit(text, missing, toYamlText(known));
  if (!edit) return undefined;
  const title = { en: `Add ${language}: ${known}`, th: `เพิ่ม ${language}: ${known}` };
  return { title, safe: false, edits: [edit] };
}

/** Puts the name behind the empty key, or on a line of its own below the other text. */
function translationEdit(
  text: string,
  { map, language, from }: MissingTranslation,
  value: string,
): TextEdit | undefined {
  const empty = findEntry(map, language);
  if (empty) {
    const colon = empty.keySpan.end + ':'.length;
    return { span: { start: colon, end: colon }, text: ` ${value}` };
  }
  if (map.isFlow || !from.value) return undefined;
  const indent = ' '.repeat(from.keySpan.start - lineStart(text, from.keySpan.start));
  const end = lineEnd(text, from.value.span.end);
  const line = `${lineBreakOf(text)}${indent}${language}: ${value}`;
  return { span: { start: end, end }, text: line };
}
