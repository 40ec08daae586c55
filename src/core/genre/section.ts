import type { Language } from '../document/language.js';
import type { Localized } from '../l10n/locale.js';

/** A part of a release that comes in a form of its own. */
export interface Section {
  /** `welcome`, `lead/courtesy-call`; the same in both languages. */
  readonly id: string;
  readonly language: Language;
  readonly title: Localized;
  /** What a writer may type for it, in both scripts. */
  readonly prefixes: readonly string[];
  /** As `parseTemplate` reads it. */
  readonly template: string;
  /** Whether it goes on in the paragraph before. */
  readonly continues: boolean;
}

/** Paragraphs, parted by blank lines. */
export function joinSections(
  sections: readonly Section[],
  write: (section: Section) => string,
): string {
  return sections
    .map((section, index) => {
      const separator = section.continues ? ' ' : '\n\n';
      return `${index === 0 ? '' : separator}${write(section)}`;
    })
    .join('');
}
