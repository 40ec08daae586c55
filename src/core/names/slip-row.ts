/** More slips than these make another name. */
export const MOST_SLIPS = 3;

/**
 * How the first letters of a name compare with a text: the fewest slips (letters missing, too many
 * or exchanged) if they stand for three letters of the text fewer, two fewer … three more. One row
 * of the table of edit distances, as far as it matters.
 */
export interface SlipRow {
  /** One more than is needed, so that each has a neighbour. */
  readonly slips: readonly number[];
  readonly fewest: number;
}

const WIDTH = 2 * MOST_SLIPS + 1;

/** Where no letters of the text are. A small whole number: V8 keeps rows of these as such. */
const FAR = 1000;

/** For no letters. */
export const FIRST_ROW: SlipRow = {
  slips: [FAR, FAR, FAR, 0, 1, 2, 3, FAR],
  fewest: 0,
};

/**
 * The row for one letter more.
 *
 * @param letter UTF-16 code unit, the `count`-th of the name
 */
export function nextRow(row: SlipRow, letter: number, count: number, text: string): SlipRow {
  const slips: number[] = [];
  let fewest = FAR;
  let left = FAR;
  let own = row.slips[0] ?? FAR;
  for (let column = 0; column < WIDTH; column += 1) {
    const length = count + column - MOST_SLIPS;
    const missing = row.slips[column + 1] ?? FAR;
    const exchanged = text.charCodeAt(length - 1) === letter ? own : own + 1;
    const isThere = 0 <= length && length <= text.length;
    left = isThere ? Math.min(exchanged, missing + 1, left + 1) : FAR;
    own = missing;
    slips.push(left);
    if (left < fewest) fewest = left;
  }
  slips.push(FAR);
  return { slips, fewest };
}

/** How many letters of the text `count` letters of the name stand for, if the slips are fewest. */
export function likeliestLengths({ slips, fewest }: SlipRow, count: number): number[] {
  return slips.flatMap((own, column) => (own === fewest ? count + column - MOST_SLIPS : []));
}
