import type { FrontmatterPath } from '../../document/frontmatter-tree.js';
import type { YamlLine } from '../../document/yaml/yaml-line.js';

/** The map or list around a line, found by the columns of the lines around it. */
export interface Surroundings {
  readonly path: FrontmatterPath;
  /** The keys of the same map, without that of the line itself. */
  readonly siblings: ReadonlySet<string>;
}

/**
 * What surrounds a line that begins at `column`, behind its dashes. Only columns count, so that it
 * works while the line is not yet YAML.
 */
export function surroundingsOf(
  source: string,
  lines: readonly YamlLine[],
  index: number,
  column: number,
): Surroundings {
  const above = new Climb(source, lines, column);
  const own = lines[index];
  if (own && own.kind !== 'blank') above.passDash(own);
  above.toRoot(index - 1);
  const below = keysBelow(source, lines.slice(index + 1), column);
  return { path: above.path, siblings: new Set([...above.siblings, ...below]) };
}

/** Goes up line by line, and notes the keys and lists on the way out. */
class Climb {
  readonly path: (string | number)[] = [];
  readonly siblings: string[] = [];
  readonly #source: string;
  readonly #lines: readonly YamlLine[];
  /** What is not further left than this is inside, or beside. */
  #column: number;
  /** Whether a key at this very column is the parent: a list may begin below its key. */
  #isList = false;
  #isBeside = true;

  constructor(source: string, lines: readonly YamlLine[], column: number) {
    this.#source = source;
    this.#lines = lines;
    this.#column = column;
  }

  toRoot(from: number): void {
    for (let index = from; 0 <= index; index -= 1) {
      const line = this.#lines[index];
      if (line?.kind === 'entry') this.#passEntry(line);
      else if (line?.kind === 'item' && line.indent < this.#column) this.passDash(line);
    }
  }

  /** A dash makes what stands behind it an item of a list. */
  passDash({ indent, column }: YamlLine): void {
    if (column <= indent || this.#column < column) return;
    this.path.unshift(0);
    this.#column = indent;
    this.#isList = true;
    this.#isBeside = false;
  }

  #passEntry(line: YamlLine): void {
    if (line.column === this.#column && !this.#isList) {
      if (this.#isBeside) this.siblings.push(this.#keyOf(line));
      this.passDash(line);
      return;
    }
    const isParent = line.column < this.#column || (this.#isList && line.column === this.#column);
    if (!isParent) return;
    this.path.unshift(this.#keyOf(line));
    this.#column = line.column;
    this.#isList = false;
    this.#isBeside = false;
    this.passDash(line);
  }

  #keyOf({ key }: YamlLine): string {
    return key ? this.#source.slice(key.start, key.end) : '';
  }
}

/** The keys at the same column, until something stands further left, or the next item begins. */
function keysBelow(source: string, lines: readonly YamlLine[], column: number): string[] {
  const keys: string[] = [];
  for (const { kind, column: own, indent, key } of lines) {
    if (kind === 'blank' || kind === 'comment' || kind === 'inside') continue;
    if (own < column || (own === column && indent < own)) break;
    if (own === column && key) keys.push(source.slice(key.start, key.end));
  }
  return keys;
}
