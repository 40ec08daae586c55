import { nearestWord } from '../dates/edit-distance.js';
import { FIELDS } from './fields.generated.js';
import type { Field, Shape } from './field.js';
import { fieldsOf } from './fields.js';

/** Keys of site generators that have no counterpart here, and harm nobody. */
const KEYS_OF_OTHERS = new Set([
  'aliases',
  'cssclasses',
  'expiryDate',
  'lastmod',
  'layout',
  'params',
  'permalink',
  'slug',
  'translationKey',
  'weight',
]);

/** What writers, translators and other programs call a key. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  abstract: 'summary',
  attachment: 'attachments',
  categories: 'category',
  country: 'countries',
  department: 'agency',
  description: 'summary',
  digits: 'numerals',
  embargoed: 'embargo',
  headline: 'title',
  heading: 'title',
  image: 'images',
  keywords: 'tags',
  lang: 'languages',
  language: 'languages',
  location: 'place',
  mail: 'email',
  ministry: 'agency',
  mobile: 'phone',
  numerics: 'numerals',
  participant: 'participants',
  photos: 'images',
  pictures: 'images',
  publishDate: 'date',
  published: 'date',
  releaseDate: 'date',
  state: 'status',
  tag: 'tags',
  tel: 'phone',
  telephone: 'phone',
  translation: 'counterpart',
  venue: 'place',
  website: 'url',
};

export interface KeyAdvice {
  /** The key of this map that was meant. */
  readonly meant?: string;
  /** The key below which it belongs: `place` below `event`. */
  readonly belongsTo?: string;
}

/** Whether a key may stand in a map of this shape without a word. */
export function isKnownKey(shape: Shape, key: string): boolean {
  if (fieldsOf(shape).some((field) => field.key === key)) return true;
  return key.startsWith('x-') || KEYS_OF_OTHERS.has(key);
}

/** What to do about a key that the schema does not know. */
export function adviceFor(shape: Shape, key: string, taken: ReadonlySet<string>): KeyAdvice {
  const free = fieldsOf(shape).filter((field) => !taken.has(field.key));
  const meant = meantField(free, key);
  if (meant) return { meant: meant.key };
  const parent = FIELDS.find(({ shape: inner }) => fieldsOf(inner).some((one) => one.key === key));
  return parent ? { belongsTo: parent.key } : {};
}

function meantField(fields: readonly Field[], key: string): Field | undefined {
  const lower = key.toLowerCase();
  const byName = fields.find(
    ({ key: own, title }) =>
      own.toLowerCase() === lower || title.th === key || title.en.toLowerCase() === lower,
  );
  if (byName) return byName;
  const other = OTHER_NAMES[key] ?? OTHER_NAMES[lower];
  const near = nearestWord(
    lower,
    fields.map((field) => field.key),
  );
  const isShort = lower.length < 3;
  return fields.find((field) => field.key === (other ?? (isShort ? undefined : near)));
}
