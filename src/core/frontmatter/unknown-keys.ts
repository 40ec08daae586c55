import type { FrontmatterEntry } from '../document/frontmatter-tree.js';
import { MOST_PROBLEMS } from '../document/yaml/diagnose-yaml.js';
import type { Localized } from '../l10n/locale.js';
import type { Fix } from '../lint/rule.js';
import type { Span } from '../text/span.js';
import { fieldsOf, shapeAt } from './fields.js';
import { adviceFor, isKnownKey, type KeyAdvice } from './known-keys.js';
import { perFrontmatter } from './per-frontmatter.js';
import { changeTo } from './value-repair.js';
import { mapsIn } from './walk.js';

export interface UnknownKey {
  readonly span: Span;
  readonly message: Localized;
  readonly fixes: readonly Fix[];
}

/** Keys that the schema does not know, where it knows what keys there may be. */
export const unknownKeys = perFrontmatter(({ root }): readonly UnknownKey[] => {
  const found = mapsIn(root).flatMap(({ map, path }) => {
    const shape = shapeAt(path);
    if (!shape || fieldsOf(shape).length === 0) return [];
    const taken = new Set(map.entries.map(({ key }) => key));
    return map.entries
      .filter(({ key }) => !isKnownKey(shape, key))
      .map((entry) => ({ entry, shape, taken }));
  });
  return found
    .slice(0, MOST_PROBLEMS)
    .map(({ entry, shape, taken }) => toUnknownKey(entry, adviceFor(shape, entry.key, taken)));
});

function toUnknownKey(
  { key, keySpan }: FrontmatterEntry,
  { meant, belongsTo }: KeyAdvice,
): UnknownKey {
  const message = messageFor(key, { ...(meant && { meant }), ...(belongsTo && { belongsTo }) });
  if (meant === undefined) return { span: keySpan, message, fixes: [] };
  const safe = key.toLowerCase() === meant.toLowerCase();
  const edits = [{ span: keySpan, text: meant }];
  return { span: keySpan, message, fixes: [{ title: changeTo(meant), safe, edits }] };
}

function messageFor(key: string, { meant, belongsTo }: KeyAdvice): Localized {
  if (meant !== undefined) {
    return {
      en: `A press release has no key “${key}”; write “${meant}”`,
      th: `ไม่มีหัวข้อชื่อ “${key}” ควรเขียนว่า “${meant}”`,
    };
  }
  if (belongsTo !== undefined) {
    return {
      en: `“${key}” belongs on an indented line below “${belongsTo}:”`,
      th: `“${key}” ต้องย่อหน้าอยู่ใต้ “${belongsTo}:”`,
    };
  }
  return {
    en: `A press release has no key “${key}”; delete it, or begin its name with x- to keep it`,
    th: `ไม่มีหัวข้อชื่อ “${key}” และจะไม่ถูกนำไปใช้ ให้ลบออก หรือขึ้นต้นชื่อด้วย x- หากต้องการเก็บไว้`,
  };
}
