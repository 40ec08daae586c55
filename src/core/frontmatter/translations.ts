import type { Frontmatter } from '../document/frontmatter.js';
import {
  findEntry,
  findNode,
  findText,
  type FrontmatterEntry,
  type FrontmatterMap,
  type FrontmatterPath,
} from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import { findInstitution } from '../names/institutions.js';
import { findPosition } from '../names/positions.js';
import type { TextTopic } from './field.js';
import { shapeAt } from './fields.js';
import { isEmpty } from './fault-messages.js';
import { perFrontmatter } from './per-frontmatter.js';
import { mapsIn } from './walk.js';

/** A text of one language without its equal in the other. */
export interface MissingTranslation {
  /** Of the map that has the text. */
  readonly path: FrontmatterPath;
  readonly map: FrontmatterMap;
  readonly language: Language;
  /** The text that there is. */
  readonly from: FrontmatterEntry;
  /** What it is in the missing language, for official names. */
  readonly known: string | undefined;
}

export const LANGUAGES: readonly Language[] = ['th', 'en'];

export function otherLanguage(language: Language): Language {
  return language === 'th' ? 'en' : 'th';
}

/** The languages that `languages:` lists; none if it is missing. */
export function listedLanguages({ root }: Frontmatter): Language[] {
  const list = findNode(root, ['languages']);
  if (list?.kind !== 'list') return [];
  return LANGUAGES.filter((language) =>
    list.items.some((item) => item.kind === 'scalar' && item.value === language),
  );
}

/** Texts that lack a language which `languages:` lists. */
export const missingTranslations = perFrontmatter((frontmatter): readonly MissingTranslation[] => {
  const listed = listedLanguages(frontmatter);
  return mapsIn(frontmatter.root).flatMap(({ map, path }) => {
    const shape = shapeAt(path);
    if (shape?.kind !== 'localized') return [];
    return listed.flatMap((language): MissingTranslation[] => {
      const from = findEntry(map, otherLanguage(language));
      if (!from || isEmpty(from.value) || !isEmpty(findEntry(map, language)?.value)) return [];
      const text = findText(map, [from.key]) ?? '';
      return [{ path, map, language, from, known: translate(text, language, shape.topic) }];
    });
  });
});

function translate(text: string, to: Language, topic: TextTopic | undefined): string | undefined {
  const names =
    topic === 'position'
      ? findPosition(text)
      : topic === 'organization'
        ? findInstitution(text)
        : undefined;
  return to === 'th' ? names?.thai : names?.english;
}
