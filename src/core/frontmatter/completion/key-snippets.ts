import type { Language } from '../../document/language.js';
import type { Choice, Field, ListShape, MapShape, Shape } from '../field.js';

export interface SnippetContext {
  /** The languages in which texts are wanted. */
  readonly languages: readonly Language[];
  /** The writer's local day. */
  readonly today: string;
}

/** A key with all that belongs below it, and a tab stop for each value. */
export function keySnippet(field: Field, column: number, context: SnippetContext): string {
  return new SnippetWriter(context).write(field, column);
}

function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/gu, '\\$&');
}

class SnippetWriter {
  readonly #context: SnippetContext;
  #stops = 0;

  constructor(context: SnippetContext) {
    this.#context = context;
  }

  write({ key, shape, examples }: Field, column: number): string {
    return `${key}:${this.#value(shape, examples[0], column)}`;
  }

  /** What stands behind the colon of a key that begins at `column`. */
  #value(shape: Shape, example: unknown, column: number): string {
    switch (shape.kind) {
      case 'text':
        return shape.topic === 'phone' ? ` "${this.#stop('')}"` : ` ${this.#stop('')}`;
      case 'date':
        return ` ${this.#stop(this.#context.today)}`;
      case 'country':
        return ` ${this.#stop('TH')}`;
      case 'choice':
        return ` ${this.#choice(shape.choices)}`;
      case 'localized':
        return this.#texts(column + 2);
      case 'map':
        return this.#entries(shape, example, column + 2, ' '.repeat(column + 2));
      case 'list':
        return this.#list(shape, example, column);
    }
  }

  #stop(text: string): string {
    this.#stops += 1;
    return `\${${this.#stops}${text === '' ? '' : `:${escapeSnippet(text)}`}}`;
  }

  #choice(choices: readonly Choice[]): string {
    const [only, ...others] = choices;
    if (only && others.length === 0) return only.value;
    this.#stops += 1;
    return `\${${this.#stops}|${choices.map(({ value }) => value).join(',')}|}`;
  }

  #texts(column: number): string {
    const lines = this.#context.languages.map(
      (language) => `\n${' '.repeat(column)}${language}: ${this.#stop('')}`,
    );
    return lines.join('');
  }

  /** The keys that the schema's example has: those that are usual. */
  #entries({ fields }: MapShape, example: unknown, column: number, lead: string): string {
    const usual = keysOf(example);
    return fields
      .filter(({ key }) => usual.includes(key))
      .map((field, index) => {
        const indent = index === 0 ? lead : ' '.repeat(column);
        return `\n${indent}${this.write(field, column)}`;
      })
      .join('');
  }

  #list({ item }: ListShape, example: unknown, column: number): string {
    if (item.kind === 'map') {
      const first: unknown = Array.isArray(example) ? example[0] : undefined;
      return this.#entries(item, first, column + 4, `${' '.repeat(column + 2)}- `);
    }
    if (item.kind === 'country') return ` [TH, ${this.#stop('')}]`;
    if (item.kind === 'choice') return ` [${this.#stop(this.#context.languages.join(', '))}]`;
    return ` [${this.#stop('')}]`;
  }
}

function keysOf(example: unknown): string[] {
  return typeof example === 'object' && example !== null ? Object.keys(example) : [];
}
