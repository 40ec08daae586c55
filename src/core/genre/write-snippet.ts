import { toDigits } from '../thai/digits.js';
import type { Style } from './genre.js';
import { joinSections, type Section } from './section.js';
import { shortFormOf, shorten, shortTransform } from './short-forms.js';
import { blankOf, type SlotValues } from './slots.js';
import { parseTemplate, type SlotPart, type TemplatePart } from './template.js';
import { digitsOf } from './write-text.js';

/** What a snippet starts from. */
export interface SnippetValues {
  /** Written as they are. */
  readonly known: SlotValues;
  /** What a tab stop holds at first, for the writer to confirm or to change. */
  readonly likely: SlotValues;
}

/**
 * The sections in the syntax of snippets: a tab stop for each blank and each choice, which mirrors
 * further places of the same name. The last tab stop is the end.
 */
export function writeSnippet(
  sections: readonly Section[],
  style: Style,
  values: SnippetValues = { known: {}, likely: {} },
): string {
  const writer = new SnippetWriter(style, values);
  return `${joinSections(sections, (section) => writer.write(section.template))}$0`;
}

const escapeText = (text: string) => text.replace(/[\\$}]/gu, '\\$&');
const escapeOption = (text: string) => text.replace(/[\\,|]/gu, '\\$&');

class SnippetWriter {
  readonly #style: Style;
  readonly #values: SnippetValues;
  /** The number of the tab stop of each key. */
  readonly #stops = new Map<string, number>();
  #count = 0;

  constructor(style: Style, values: SnippetValues) {
    this.#style = style;
    this.#values = values;
  }

  write(template: string): string {
    return parseTemplate(template)
      .map((part) => this.#part(part))
      .join('');
  }

  #part(part: TemplatePart): string {
    switch (part.kind) {
      case 'words':
        return escapeText(toDigits(part.text, digitsOf(this.#style)));
      case 'choice':
        return this.#choice(part.options);
      case 'slot':
        return this.#slot(part);
    }
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  #choice(options: readonly string[]): string {
    const written = options.map((option) => toDigits(option, digitsOf(this.#style)));
    return `\${${this.#next()}|${written.map(escapeOption).join(',')}|}`;
  }

  #slot(part: SlotPart): string {
    const form = shortFormOf(part.slot, this.#style.language);
    const known = this.#values.known[part.slot];
    if (known !== undefined) return escapeText(part.isShort ? shorten(known, form) : known);
    const whole = this.#stops.get(part.key);
    if (whole !== undefined) return `\${${whole}${part.isShort ? shortTransform(form) : ''}}`;
    return this.#firstStop(part);
  }

  /** A short form whose long form is not there has a tab stop of its own. */
  #firstStop({ slot, key, isShort }: SlotPart): string {
    const ownKey = isShort ? `${key}.short` : key;
    const stop = this.#stops.get(ownKey);
    if (stop !== undefined) return `\${${stop}}`;
    const { language } = this.#style;
    const held = this.#values.likely[slot] ?? blankOf(slot, language);
    if (typeof held !== 'string') {
      const choice = this.#choice(held);
      this.#stops.set(ownKey, this.#count);
      return choice;
    }
    this.#stops.set(ownKey, this.#next());
    const text = isShort ? shorten(held, shortFormOf(slot, language)) : held;
    return `\${${this.#count}:${escapeText(text)}}`;
  }
}
