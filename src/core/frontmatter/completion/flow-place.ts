import { endOfQuoted } from '../../document/yaml/yaml-quotes.js';
import type { FrontmatterPath } from '../../document/frontmatter-tree.js';
import type { Span } from '../../text/span.js';

/** Where a writer is typing within brackets and braces; spans are relative to the first of them. */
export interface FlowPlace {
  readonly kind: 'key' | 'value';
  /** From the value in brackets on: of the map whose key is typed, or of the value. */
  readonly path: FrontmatterPath;
  readonly span: Span;
  readonly typed: string;
  readonly siblings: ReadonlySet<string>;
  /** Whether a colon follows the key. */
  readonly isFollowed: boolean;
}

/** A bracket or brace that is open. */
interface Open {
  readonly isMap: boolean;
  /** How many items are complete. */
  index: number;
  /** The key whose value is typed; none while a key is typed. */
  key: string | undefined;
  /** Where the key, item or value begins. */
  start: number;
  readonly keys: Set<string>;
}

/** The place of `offset` in a text that begins with a bracket or brace. */
export function flowPlaceAt(text: string, offset: number): FlowPlace | undefined {
  const open = openAt(text, offset);
  const inner = open.at(-1);
  if (!inner) return undefined;
  const lead = /^[\s"']*/u.exec(text.slice(inner.start, offset))?.[0].length ?? 0;
  const start = inner.start + lead;
  const rest = restOf(text.slice(offset), /["']/u.test(text.charAt(start - 1)));
  const isKey = inner.isMap && inner.key === undefined;
  return {
    kind: isKey ? 'key' : 'value',
    path: pathOf(open),
    span: { start, end: offset + rest.length },
    typed: text.slice(start, offset),
    siblings: inner.keys,
    isFollowed: /^\s*:/u.test(text.slice(offset + rest.length)),
  };
}

/** What of the key or value stands behind the cursor. */
function restOf(behind: string, isQuoted: boolean): string {
  const pattern = isQuoted ? /^[^"'\r\n]*/u : /^[^,\]}:\r\n]*/u;
  return pattern.exec(behind)?.[0].trimEnd() ?? '';
}

function openAt(text: string, offset: number): Open[] {
  const open: Open[] = [];
  for (let at = 0; at < offset; at += 1) {
    const unit = text.charAt(at);
    const inner = open.at(-1);
    const isStart = inner !== undefined && /^\s*$/u.test(text.slice(inner.start, at));
    if (isStart && (unit === '"' || unit === "'")) {
      const end = endOfQuoted(text, at);
      if (end === undefined || offset <= end - 1) break;
      at = end - 1;
    } else if (unit === '[' || unit === '{') {
      open.push({ isMap: unit === '{', index: 0, key: undefined, start: at + 1, keys: new Set() });
    } else if (unit === ']' || unit === '}') {
      open.pop();
    } else if (inner) {
      step(inner, text, at);
    }
  }
  return open;
}

function step(inner: Open, text: string, at: number): void {
  const unit = text.charAt(at);
  const isColon = unit === ':' && /[\s,}]/u.test(text.charAt(at + 1) || ' ');
  if (unit === ',') {
    inner.index += 1;
    inner.key = undefined;
    inner.start = at + 1;
  } else if (isColon && inner.isMap && inner.key === undefined) {
    inner.key = text
      .slice(inner.start, at)
      .trim()
      .replace(/^["']|["']$/gu, '');
    inner.keys.add(inner.key);
    inner.start = at + 1;
  }
}

/** Of a map whose key is typed, the map's own path. */
function pathOf(open: readonly Open[]): FrontmatterPath {
  return open.flatMap((one): (string | number)[] => {
    if (!one.isMap) return [one.index];
    return one.key === undefined ? [] : [one.key];
  });
}
