import { findNode, type FrontmatterPath } from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { completeCountry } from './completion/complete-country.js';
import { completeDate } from './completion/complete-date.js';
import { completeKey } from './completion/complete-key.js';
import { completeAgency, completeBoth, completeOne } from './completion/complete-name.js';
import {
  type FrontmatterCompletion,
  type FrontmatterCompletions,
  inBoth,
  type PathQuery,
  type PlacedCompletion,
  plain,
} from './completion/completion.js';
import { cursorAt } from './completion/cursor.js';
import type { FrontmatterCursor } from './completion/frontmatter-cursor.js';
import { matching } from './completion/matching.js';
import type { Choice, ListShape, TextTopic } from './field.js';
import { fieldAt, shapeAt } from './fields.js';
import { lineStart } from '../text/line-bounds.js';
import { listedLanguages } from './translations.js';
import { toFlow, toYamlText } from './write-yaml.js';

/**
 * What a writer may go on with at `offset`, or `undefined` where the frontmatter has nothing to
 * offer. Works while what is typed is not yet YAML.
 *
 * @param today the writer's local day, `2019-12-12`
 */
export function completeFrontmatter(
  release: PressRelease,
  offset: number,
  today: string,
): FrontmatterCompletions | undefined {
  const cursor = cursorAt(release.text, offset);
  if (!cursor) return undefined;
  if (cursor.kind === 'key') {
    const keys = completeKey(cursor, { languages: languagesOf(release), today });
    return { items: keys.map((item) => ({ ...item, span: cursor.span })) };
  }
  const items = valuesAt(cursor, release, today).map((item) => placed(item, cursor, release.text));
  const paths = pathsAt(cursor);
  return { items, ...(paths && { paths }) };
}

function languagesOf({ frontmatter }: PressRelease): readonly Language[] {
  const listed = frontmatter ? listedLanguages(frontmatter) : [];
  return listed.length === 0 ? ['th', 'en'] : listed;
}

function valuesAt(
  cursor: FrontmatterCursor,
  release: PressRelease,
  today: string,
): FrontmatterCompletion[] {
  const { path, typed } = cursor;
  const shape = shapeAt(path);
  switch (shape?.kind) {
    case 'choice':
      return completeChoice(shape.choices, typed, takenAt(cursor, release));
    case 'date':
      return completeDate(typed, path, release, today);
    case 'country':
      return completeCountry(typed, release, takenAt(cursor, release));
    case 'localized':
      return cursor.isFollowed ? [] : completeBoth(shape, cursor);
    case 'list':
      return cursor.isFollowed ? [] : completeList(shape, cursor, release);
    case 'text':
      return completeText(shape.topic, cursor, release);
    case 'map':
    case undefined:
      return [];
  }
}

function completeText(
  topic: TextTopic | undefined,
  cursor: FrontmatterCursor,
  release: PressRelease,
): FrontmatterCompletion[] {
  const { path, typed } = cursor;
  if (topic === 'agency') return completeAgency(typed, release);
  if (topic === 'category') return completeExample(path, typed);
  const parent = shapeAt(path.slice(0, -1));
  const language = path.at(-1);
  if (parent?.kind !== 'localized' || (language !== 'th' && language !== 'en')) return [];
  return completeOne(parent.topic, language, cursor, release);
}

function completeChoice(
  choices: readonly Choice[],
  typed: string,
  taken: ReadonlySet<string>,
): FrontmatterCompletion[] {
  const free = choices.filter(({ value }) => !taken.has(value));
  return matching(free, typed, ({ value, name }) => [value, name.th, name.en]).map(
    ({ value, name }) => plain('choice', { label: name, detail: inBoth(value), insert: value }),
  );
}

/** The texts that the schema gives as examples: those that the website knows. */
function completeExample(path: FrontmatterPath, typed: string): FrontmatterCompletion[] {
  const field = fieldAt(path);
  const texts = (field?.examples ?? []).map(String);
  return matching(texts, typed, (text) => [text]).map((text) =>
    plain('text', {
      label: inBoth(text),
      detail: field?.title ?? inBoth(''),
      insert: toYamlText(text),
    }),
  );
}

/** A list in brackets, where none has been begun. */
function completeList(
  { item }: ListShape,
  { typed }: FrontmatterCursor,
  release: PressRelease,
): FrontmatterCompletion[] {
  if (item.kind === 'choice') {
    const values = item.choices.map(({ value }) => value);
    return [values, ...values.map((value) => [value])].map((list) => {
      const names = item.choices.filter(({ value }) => list.includes(value));
      const detail = {
        en: names.map(({ name }) => name.en).join(', '),
        th: names.map(({ name }) => name.th).join(', '),
      };
      return plain('choice', { label: inBoth(toFlow(list)), detail, insert: toFlow(list) });
    });
  }
  if (item.kind !== 'country') return [];
  return completeCountry(typed, release, new Set(['TH'])).map((country) => ({
    ...country,
    insert: `[TH, ${country.insert}]`,
  }));
}

/** What the list has besides the item at the cursor. */
function takenAt({ path, span }: FrontmatterCursor, release: PressRelease): ReadonlySet<string> {
  const list = findNode(release.frontmatter?.root, path.slice(0, -1));
  if (typeof path.at(-1) !== 'number' || list?.kind !== 'list') return new Set();
  const others = list.items.flatMap((item) =>
    item.kind === 'scalar' && item.inner.start !== span.start ? [String(item.value)] : [],
  );
  return new Set(others);
}

function pathsAt({ path, typed, span }: FrontmatterCursor): PathQuery | undefined {
  const shape = shapeAt(path);
  const topic = shape?.kind === 'text' ? shape.topic : undefined;
  if (topic !== 'counterpart' && topic !== 'file' && topic !== 'image') return undefined;
  return { topic, typed, span };
}

/** With the space that a colon or a dash wants behind it; without quotation marks inside others. */
function placed(
  item: FrontmatterCompletion,
  { span }: FrontmatterCursor,
  text: string,
): PlacedCompletion {
  const before = text.slice(lineStart(text, span.start), span.start);
  if (item.insert.startsWith('\n')) {
    return {
      ...item,
      span: { ...span, start: span.start - before.length + before.trimEnd().length },
    };
  }
  if (/["']$/u.test(before)) return { ...item, span, insert: withoutQuotes(item.insert) };
  return { ...item, span, insert: /[:,-]$/u.test(before) ? ` ${item.insert}` : item.insert };
}

function withoutQuotes(text: string): string {
  return text.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/u, '$<inner>');
}
