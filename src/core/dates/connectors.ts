import { isBlank, isLineBreak, skipBlanks, skipBlanksBack, unitAt } from './characters.js';
import { WordTrie } from './word-trie.js';

/** How two neighbours belong together: first and last of a run, or members of a list. */
export type Connection = 'range' | 'slash' | 'list';

export interface Connector {
  readonly start: number;
  readonly end: number;
  readonly connection: Connection;
  /** A comma, which connects only what is known to be a list. */
  readonly isComma: boolean;
}

/** No connector with its blanks is longer: ` ไปจนถึง `. */
export const LONGEST_GAP = 24;

const connectors = new WordTrie<Connection>([
  ...['-', '–', '—', '‐', '‑', '‒', '―', '−', '~', '--', '–-'].map(
    (dash) => [dash, 'range'] as const,
  ),
  ...['ถึง', 'จนถึง', 'ไปจนถึง', 'ไปถึง', 'จนกระทั่งถึง', 'to', 'until', 'till', 'through'].map(
    (word) => [word, 'range'] as const,
  ),
  ['/', 'slash'],
  ...['และ', 'กับ', 'หรือ', 'และ/หรือ', ', และ', 'and', 'or', '&', ', and', ','].map(
    (word) => [word, 'list'] as const,
  ),
]);

/** The connector that begins at or after `offset`, blanks left aside. */
export function connectorAfter(text: string, offset: number): Connector | undefined {
  return toConnector(text, connectors.from(text, skipBlanks(text, offset)));
}

/** The connector that ends at or before `offset`, blanks left aside. */
export function connectorBefore(text: string, offset: number): Connector | undefined {
  return toConnector(text, connectors.before(text, skipBlanksBack(text, offset)));
}

/** How what ends at `start` is connected with what begins at `end`, if by nothing else. */
export function connectionBetween(
  text: string,
  start: number,
  end: number,
): Connection | undefined {
  if (end - start > LONGEST_GAP) return undefined;
  const connector = connectorAfter(text, start);
  if (!connector || connector.end > end) return undefined;
  return skipBlanks(text, connector.end) === end && !isBullet(text, start, connector)
    ? connector.connection
    : undefined;
}

/** A dash that opens a line marks an item of a list. */
function isBullet(text: string, start: number, { start: dash, connection }: Connector): boolean {
  if (connection !== 'range') return false;
  let at = dash;
  while (start < at && isBlank(unitAt(text, at - 1))) at -= 1;
  return start < at && isLineBreak(unitAt(text, at - 1));
}

function toConnector(
  text: string,
  found: { readonly start: number; readonly end: number; readonly word: Connection } | undefined,
): Connector | undefined {
  if (!found) return undefined;
  const { start, end, word } = found;
  return { start, end, connection: word, isComma: end - start === 1 && text.charAt(start) === ',' };
}
