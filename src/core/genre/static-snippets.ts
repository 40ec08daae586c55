import { isStatic } from './is-static.js';
import type { Section } from './section.js';
import { allSections } from './sections-of.js';
import { writeSnippet } from './write-snippet.js';

/** A snippet as VS Code reads it from a file. */
export interface StaticSnippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The sections that are the same in every release, by name. */
export function staticSnippets(): Readonly<Record<string, StaticSnippet>> {
  const sections = (['th', 'en'] as const).flatMap((language) =>
    allSections(language, 'ministry').filter(isStatic),
  );
  return Object.fromEntries(sections.map((section) => [nameOf(section), toSnippet(section)]));
}

function nameOf({ title, language }: Section): string {
  return `${title.en} (${language === 'th' ? 'Thai' : 'English'})`;
}

function toSnippet(section: Section): StaticSnippet {
  const { title, language, prefixes } = section;
  const style = { language, house: 'ministry', digits: 'arabic' } as const;
  const named = language === 'th' ? 'ภาษาไทย' : 'ภาษาอังกฤษ';
  return {
    prefix: prefixes.map((prefix) => prefixIn(prefix, section)),
    description: `${title.th} ${named} · ${nameOf(section)}`,
    body: writeSnippet([section], style).split('\n'),
  };
}

/** Both languages are always offered: `quote-en`, `คำกล่าวอังกฤษ` beside `quote-th`, `คำกล่าว`. */
function prefixIn(prefix: string, { language }: Section): string {
  const isThai = /\p{Script=Thai}/u.test(prefix);
  if (!isThai) return `${prefix}-${language}`;
  return language === 'th' ? prefix : `${prefix}อังกฤษ`;
}
