import type { Span } from '../text/span.js';

/** Something that is found again by one half of it, and compared by the other. */
export interface NameHalf {
  readonly known: string;
  readonly compared: string;
}

/** A name of a person or a body as it stands in a text. */
export interface WrittenName {
  readonly span: Span;
  /** With single spaces. */
  readonly text: string;
  /** The same name, misspelt in one half, shares the other. */
  readonly halves: readonly NameHalf[];
}
