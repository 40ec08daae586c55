import type { PressRelease } from '../document/press-release.js';
import { findText } from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import { type BodyValues, readBody } from './body-values.js';
import type { Choice } from './field.js';
import { fieldAt, shapeAt } from './fields.js';
import { parseIsoMoment } from './iso-moment.js';
import { toYamlText } from './write-yaml.js';

/** Lines that give a missing key a value. */
export interface KeyProposal {
  readonly lines: readonly string[];
  /** Whether the value is known, not guessed. */
  readonly isSure: boolean;
}

/** More would make the list of fixes too long to read. */
const MOST_GUESSES = 4;

/**
 * What a key that is missing may say, judged by the body; the likeliest first.
 *
 * @param name the keys from the top level down: `event.start`
 * @param today the writer's local day, for a date that the body does not tell
 */
export function proposalsFor(name: string, release: PressRelease, today: string): KeyProposal[] {
  const body = readBody(release);
  switch (name) {
    case 'type':
      return [{ lines: ['type: press-release'], isSure: true }];
    case 'title':
      return titleLines(body);
    case 'date':
      return [{ lines: [`date: ${body.date ?? today}`], isSure: body.isDateSure }];
    case 'languages':
      return languageLines(release, body);
    case 'agency': {
      const agency = body.agency();
      return agency === undefined ? [] : guesses(name, [agency]);
    }
    case 'status':
      return guesses(name, ['approved', 'published']);
    case 'category':
      return guesses(name, body.category === undefined ? commonCategories() : [body.category]);
    case 'event.kind':
      return guesses('kind', kindsNamedIn(release.text));
    case 'event.start':
      return guesses('start', startDays(release, body));
    default:
      return [];
  }
}

function guesses(key: string, values: readonly string[]): KeyProposal[] {
  return values.map((value) => ({ lines: [`${key}: ${toYamlText(value)}`], isSure: false }));
}

function titleLines({ headlines }: BodyValues): KeyProposal[] {
  const lines = Object.entries(headlines).map(([key, text]) => `  ${key}: ${toYamlText(text)}`);
  return lines.length === 0 ? [] : [{ lines: ['title:', ...lines], isSure: true }];
}

/** The languages of the headline and of the body. */
function languageLines({ frontmatter }: PressRelease, body: BodyValues): KeyProposal[] {
  const inTitle = (language: Language) =>
    findText(frontmatter?.root, ['title', language]) !== undefined;
  const languages = (['th', 'en'] as const).filter(
    (language) => inTitle(language) || body.languages.includes(language),
  );
  if (languages.length === 0) return [];
  return [{ lines: [`languages: [${languages.join(', ')}]`], isSure: true }];
}

function commonCategories(): string[] {
  const examples = fieldAt(['category'])?.examples ?? [];
  return examples.slice(0, MOST_GUESSES).map(String);
}

/** The kinds of events whose name stands anywhere in the release. */
function kindsNamedIn(text: string): string[] {
  const shape = shapeAt(['event', 'kind']);
  if (shape?.kind !== 'choice') return [];
  const lower = text.toLowerCase();
  const isNamed = ({ value, name: { th, en } }: Choice) =>
    value !== 'other' && (text.includes(verbOf(th)) || lower.includes(en.toLowerCase()));
  const named = shape.choices.filter(isNamed).map(({ value }) => value);
  return named.slice(0, MOST_GUESSES);
}

/** `การเข้าเยี่ยมคารวะ` → `เข้าเยี่ยมคารวะ`, as sentences have it. */
function verbOf(name: string): string {
  return name.replace(/^การ/u, '');
}

/** The day that the body names, and that of the release. */
function startDays({ frontmatter }: PressRelease, { date }: BodyValues): string[] {
  const ofRelease = findText(frontmatter?.root, ['date']);
  const days = [date, ofRelease].filter((day) => day !== undefined && parseIsoMoment(day));
  return [...new Set(days.map(String))];
}
