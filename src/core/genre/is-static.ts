import type { Section } from './section.js';
import type { SlotName } from './slots.js';
import { parseTemplate } from './template.js';

/** What no release says of itself; all else may be known from its frontmatter. */
const ALWAYS_OPEN: ReadonlySet<SlotName> = new Set([
  'field',
  'topic',
  'substance',
  'agreement',
  'year',
  'anniversary',
  'speaker',
  'quotation',
  'meeting',
]);

/** Whether the section is the same in every release: no digits of Thai text, nothing to fill in. */
export function isStatic({ template, language }: Section): boolean {
  return parseTemplate(template).every((part) =>
    part.kind === 'slot'
      ? ALWAYS_OPEN.has(part.slot)
      : language === 'en' || !/\d/u.test(part.kind === 'words' ? part.text : part.options.join()),
  );
}
