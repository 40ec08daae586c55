import type { DateExpression } from '../dates/date-expression.js';
import type {
  FrontmatterEntry,
  FrontmatterNode,
  FrontmatterPath,
  FrontmatterScalar,
} from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { describeDate } from '../hover/date-hover.js';
import type { Hover } from '../hover/hover-at.js';
import type { Localized } from '../l10n/locale.js';
import { countryOf } from '../names/countries.js';
import { findInstitution } from '../names/institutions.js';
import { findPosition } from '../names/positions.js';
import { type Span, touchesOffset } from '../text/span.js';
import { documentationOf } from './completion/complete-key.js';
import type { Choice, Field, Shape, TextTopic } from './field.js';
import { fieldAt, shapeAt } from './fields.js';
import { parseIsoMoment } from './iso-moment.js';

/**
 * What to show for the key or value of the frontmatter at `offset`, or `undefined` where there is
 * nothing to say.
 *
 * @param today the reader's local day, `2019-12-12`
 */
export function hoverFrontmatter(
  { frontmatter }: PressRelease,
  offset: number,
  today: string,
): Hover | undefined {
  if (!frontmatter?.root || !touchesOffset(frontmatter.yaml, offset)) return undefined;
  const place = placeAt(frontmatter.root, [], offset);
  if (!place) return undefined;
  const { path, scalar, keySpan } = place;
  const markdown = scalar ? describeValue(scalar, path, today) : describeKey(path);
  return markdown && { span: scalar?.inner ?? keySpan, markdown };
}

interface HoverPlace {
  readonly path: FrontmatterPath;
  readonly keySpan: Span;
  /** Missing on a key. */
  readonly scalar?: FrontmatterScalar;
}

const NOWHERE: Span = { start: 0, end: 0 };

function placeAt(
  node: FrontmatterNode | undefined,
  path: FrontmatterPath,
  offset: number,
): HoverPlace | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') {
    return touchesOffset(node.span, offset) ? { path, keySpan: NOWHERE, scalar: node } : undefined;
  }
  if (node.kind === 'list') {
    const index = node.items.findIndex(({ span }) => touchesOffset(span, offset));
    return index < 0 ? undefined : placeAt(node.items[index], [...path, index], offset);
  }
  for (const entry of node.entries) {
    const found = placeInEntry(entry, path, offset);
    if (found) return found;
  }
  return undefined;
}

function placeInEntry(
  { key, keySpan, value }: FrontmatterEntry,
  above: FrontmatterPath,
  offset: number,
): HoverPlace | undefined {
  const path = [...above, key];
  if (touchesOffset(keySpan, offset)) return { path, keySpan };
  return value && touchesOffset(value.span, offset) ? placeAt(value, path, offset) : undefined;
}

function describeKey(path: FrontmatterPath): Localized | undefined {
  const field = fieldAt(path);
  if (!field) return undefined;
  const { title } = field;
  const documentation = documentationOf(field);
  const choices = choicesOf(field);
  return {
    en: `**${title.en}**\n\n${documentation.en}${listOf(choices, 'en')}`,
    th: `**${title.th}**\n\n${documentation.th}${listOf(choices, 'th')}`,
  };
}

function choicesOf({ shape }: Field): readonly Choice[] {
  const own = shape.kind === 'list' ? shape.item : shape;
  return own.kind === 'choice' ? own.choices : [];
}

function listOf(choices: readonly Choice[], locale: keyof Localized): string {
  if (choices.length < 2) return '';
  return `\n\n${choices.map(({ value, name }) => `- \`${value}\`: ${name[locale]}`).join('\n')}`;
}

function describeValue(
  scalar: FrontmatterScalar,
  path: FrontmatterPath,
  today: string,
): Localized | undefined {
  const text = String(scalar.value);
  const shape = shapeAt(path);
  switch (shape?.kind) {
    case 'date':
      return describeIsoDate(text, scalar.inner, today);
    case 'country':
      return describeCountry(text);
    case 'choice':
      return shape.choices.find(({ value }) => value === text)?.name;
    case 'text':
      return describeName(text, topicOf(shape, path));
    case 'list':
    case 'localized':
    case 'map':
    case undefined:
      return undefined;
  }
}

function describeIsoDate(text: string, span: Span, today: string): Localized | undefined {
  const day = parseIsoMoment(text)?.day;
  if (!day) return undefined;
  const { year, month } = day;
  const end = { span, day: day.day, month, year, weekday: null, parts: {} };
  const date: DateExpression = {
    span,
    kind: 'date',
    value: text.slice(0, '2026-12-01'.length),
    weekday: null,
    time: null,
    era: 'CE',
    problem: null,
    language: 'en',
    digits: 'arabic',
    ends: [end],
  };
  return describeDate(date, { today, countries: [] });
}

function describeCountry(code: string): Localized | undefined {
  const country = countryOf(code);
  if (!country) return undefined;
  const { thai, english, thaiFormal = thai, englishFormal = english } = country;
  return {
    th: `**${thai}** · ${thaiFormal}\n\n${english} · ${englishFormal}`,
    en: `**${english}** · ${englishFormal}\n\n${thai} · ${thaiFormal}`,
  };
}

/** The topic of a text, or of the texts in two languages that it is one of. */
function topicOf(shape: Shape, path: FrontmatterPath): TextTopic | undefined {
  if (shape.kind === 'text' && shape.topic) return shape.topic;
  const parent = shapeAt(path.slice(0, -1));
  return parent?.kind === 'localized' ? parent.topic : undefined;
}

/** An official name in both languages, and how it is abbreviated. */
function describeName(text: string, topic: TextTopic | undefined): Localized | undefined {
  if (topic === 'position') return bothNames(findPosition(text));
  if (topic !== 'agency' && topic !== 'organization') return undefined;
  const institution = findInstitution(text);
  if (!institution) return undefined;
  const { thaiAbbreviations = [], englishAbbreviations = [] } = institution;
  const short = [...thaiAbbreviations, ...englishAbbreviations].join(' · ');
  const names = bothNames(institution);
  if (!names || short === '') return names;
  return { en: `${names.en}\n\n${short}`, th: `${names.th}\n\n${short}` };
}

function bothNames(
  names: { readonly thai: string; readonly english: string } | undefined,
): Localized | undefined {
  if (!names) return undefined;
  const { thai, english } = names;
  return { th: `**${thai}**\n\n${english}`, en: `**${english}**\n\n${thai}` };
}
