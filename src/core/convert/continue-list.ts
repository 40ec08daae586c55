import { isEmptyItem, nextMarker } from './enumerator.js';

/** What Enter does at the end of a line: another item, or the end of the list. */
export type Continuation =
  { readonly kind: 'next-item'; readonly marker: string } | { readonly kind: 'end-list' };

/**
 * What Enter does in an enumeration (`๑)`, `1.`, `ก)`, `(๑)`), with the cursor at `column` of the
 * line, counted from 0 in UTF-16 code units.
 *
 * @returns `undefined` where Enter is only Enter
 */
export function continueList(line: string, column: number): Continuation | undefined {
  if (line.slice(column).trim() !== '') return undefined;
  if (isEmptyItem(line)) return { kind: 'end-list' };
  const marker = nextMarker(line);
  return marker === undefined ? undefined : { kind: 'next-item', marker };
}
