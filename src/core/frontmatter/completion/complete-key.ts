import { matching } from './matching.js';
import type { Field, Shape } from '../field.js';
import { fieldsOf, shapeAt } from '../fields.js';
import type { Localized } from '../../l10n/locale.js';
import { exampleOf, wantedOf } from '../wanted.js';
import { type FrontmatterCompletion, inBoth } from './completion.js';
import type { FrontmatterCursor } from './frontmatter-cursor.js';
import { keySnippet, type SnippetContext } from './key-snippets.js';

/** The keys that the map around the cursor does not have yet, in the order of the schema. */
export function completeKey(
  cursor: FrontmatterCursor,
  context: SnippetContext,
): FrontmatterCompletion[] {
  const fields = fieldsOf(shapeAt(cursor.path)).filter(({ key }) => !cursor.siblings.has(key));
  return matching(fields, cursor.typed, ({ key, title }) => [key, title.th, title.en]).map(
    (field) => toCompletion(field, cursor, context),
  );
}

function toCompletion(
  field: Field,
  { isFollowed, isInFlow, column }: FrontmatterCursor,
  context: SnippetContext,
): FrontmatterCompletion {
  const common = {
    kind: 'key',
    label: inBoth(field.key),
    detail: field.title,
    documentation: documentationOf(field),
    edits: [],
  } as const;
  // A key that has its colon is only renamed.
  if (isFollowed) return { ...common, insert: field.key, isSnippet: false, continues: false };
  if (isInFlow || isScalar(field.shape)) {
    return { ...common, insert: `${field.key}: `, isSnippet: false, continues: true };
  }
  return {
    ...common,
    insert: keySnippet(field, column, context),
    isSnippet: true,
    continues: false,
  };
}

function isScalar({ kind }: Shape): boolean {
  return kind === 'text' || kind === 'date' || kind === 'choice' || kind === 'country';
}

/** What the key is for, what it takes, and an example. */
export function documentationOf(field: Field): Localized {
  const wanted = wantedOf(field.shape);
  const example = exampleOf(field);
  const sample = example === undefined ? '' : `\n\n\`${field.key}: ${example}\``;
  return {
    en: `${field.description.en}\n\nTakes ${wanted.en}.${sample}`,
    th: `${field.description.th}\n\nค่าที่ใช้: ${wanted.th}${sample}`,
  };
}
