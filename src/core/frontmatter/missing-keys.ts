import type { PressRelease } from '../document/press-release.js';
import { findText } from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import { type BodyValues, readBody } from './body-values.js';
import { fieldAt } from './fields.js';
import { toYamlText } from './write-yaml.js';

/** Lines that give a missing key a value. */
export interface KeyProposal {
  readonly lines: readonly string[];
  /** Whether the value is known, not guessed. */
  readonly isSure: boolean;
}

/** More would make the list of fixes too long to read. */
const MOST_CATEGORIES = 4;

/**
 * What a key of the top level that is missing may say, judged by the body; the likeliest first.
 *
 * @param today the writer's local day, for a date that the body does not tell
 */
export function proposalsFor(key: string, release: PressRelease, today: string): KeyProposal[] {
  const body = readBody(release);
  switch (key) {
    case 'type':
      return [{ lines: ['type: press-release'], isSure: true }];
    case 'title':
      return titleLines(body);
    case 'date':
      return [{ lines: [`date: ${body.date ?? today}`], isSure: body.isDateSure }];
    case 'languages':
      return languageLines(release, body);
    case 'agency':
      return body.agency === undefined ? [] : guesses(key, [body.agency]);
    case 'status':
      return guesses(key, ['approved', 'published']);
    case 'category':
      return guesses(key, body.category === undefined ? commonCategories() : [body.category]);
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
  return examples.slice(0, MOST_CATEGORIES).map(String);
}
