/** More slips than these make another name. */
export const MOST_SLIPS = 3;

/**
 * How the first letters of a name compare with a text: the fewest slips (letters missing, too many
 * or exchanged) if they stand for three letters of the text fewer, two fewer … three more. One row
 * of the table of edit distances, as far as it matters.
 */
export interface SlipRow {
  readonly slips: readonly number[];
  readonly fewest: number;
}

const WIDTH = 2 * MOST_SLIPS + 1;

/** For no letters. */
export const FIRST_ROW: SlipRow = {
  slips: [Infinity, Infinity, Infinity, 0, 1, 2, 3],
  fewest: 0,
};

/** The row for one letter more, which is the `count`-th of the name. */
export function nextRow(row: SlipRow, letter: string, count: number, text: string): SlipRow {
  const slips: number[] = [];
  let fewest = Infinity;
  let left = Infinity;
  for (let column = 0; column < WIDTH; column += 1) {
    const length = count + column - MOST_SLIPS;
    const exchanged = (row.slips[column] ?? Infinity) + (text[length - 1] === letter ? 0 : 1);
    const missing = (row.slips[column + 1] ?? Infinity) + 1;
    const isThere = 0 <= length && length <= text.length;
    left = isThere ? Math.min(exchanged, missing, left + 1) : Infinity;
    slips.push(left);
    fewest = Math.min(fewest, left);
  }
  return { slips, fewest };
}

/** How many letters of the text `count` letters of the name stand for, if the slips are fewest. */
export function likeliestLengths({ slips, fewest }: SlipRow, count: number): number[] {
  return slips.flatMap((own, column) => (own === fewest ? count + column - MOST_SLIPS : []));
}
