import type { Style } from '../genre/genre.js';
import type { Section } from '../genre/section.js';
import type { SlotValues } from '../genre/slots.js';
import { writeSnippet } from '../genre/write-snippet.js';
import { writeText } from '../genre/write-text.js';

/** Writes the parts of a release one after the other, as plain text or as a snippet. */
export interface ReleaseWriter {
  /** Sections of the genre, parted by blank lines. */
  readonly sections: (sections: readonly Section[], style: Style, values: SlotValues) => string;
  /** A text as it is. */
  readonly plain: (text: string) => string;
}

/** What is not known stays a blank in brackets. */
export const textWriter: ReleaseWriter = {
  sections: writeText,
  plain: (text) => text,
};

/**
 * Makes a tab stop of each blank and of each choice, counted through the whole release; a name that
 * is typed once stands wherever the same language has it.
 */
export function createSnippetWriter(): ReleaseWriter {
  let last = 0;
  return {
    sections: (sections, style, values) => {
      const snippet = writeSnippet(sections, style, { known: values, likely: {} });
      const before = last;
      return snippet.replace(/\$0$/u, '').replace(STOP, (whole, stop: string | undefined) => {
        if (stop === undefined) return whole;
        const number = Number(stop) + before;
        last = Math.max(last, number);
        return `\${${number}`;
      });
    },
    plain: (text) => text.replace(/[\\$]/gu, String.raw`\$&`),
  };
}

/** The beginning of a tab stop, or a character that is escaped. */
const STOP = /\\.|\$\{(\d+)/gu;
