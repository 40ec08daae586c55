/** More slips than these make another name. */
export const MOST_SLIPS = 3;

const WIDTH = 2 * MOST_SLIPS + 1;

/** One more than is needed, so that each column has a neighbour. */
const COLUMNS = WIDTH + 1;

/** Where the text has no letters. */
const FAR = 1000;

/** For no letters. */
const FIRST_ROW = [FAR, FAR, FAR, 0, 1, 2, 3, FAR];

/**
 * How the first letters of a name compare with a text: the table of edit distances, as far as it
 * matters. The row for so many letters has the fewest slips (letters missing, too many or exchanged)
 * if they stand for three letters of the text fewer, two fewer … three more.
 *
 * One table serves name after name and text after text: its rows are written over, for making them
 * anew takes longer than filling them.
 */
export class SlipTable {
  readonly #slips: Uint16Array;
  readonly #fewest: Uint16Array;
  #text = '';

  /** @param most how many letters a name has at most */
  constructor(most: number) {
    this.#slips = new Uint16Array((most + 1) * COLUMNS);
    this.#slips.set(FIRST_ROW);
    this.#fewest = new Uint16Array(most + 1);
  }

  /** From now on names are compared with this text; what the rows say of another is void. */
  startWith(text: string): void {
    this.#text = text;
  }

  /** The fewest slips that `count` letters have. */
  fewest(count: number): number {
    return this.#fewest[count] ?? FAR;
  }

  /**
   * Fills the row for one letter more than the row before it.
   *
   * @param letter UTF-16 code unit, the `count`-th of the name
   */
  fill(count: number, letter: number): void {
    const row = count * COLUMNS;
    const above = row - COLUMNS;
    let fewest = FAR;
    let left = FAR;
    for (let column = 0; column < WIDTH; column += 1) {
      const length = count + column - MOST_SLIPS;
      left = this.#slipsAt(above + column, length, letter, left);
      this.#slips[row + column] = left;
      if (left < fewest) fewest = left;
    }
    this.#slips[row + WIDTH] = FAR;
    this.#fewest[count] = fewest;
  }

  /** For the first `length` letters of the text; `left` is what one letter fewer has. */
  #slipsAt(above: number, length: number, letter: number, left: number): number {
    if (length < 0 || this.#text.length < length) return FAR;
    const own = this.#slips[above] ?? FAR;
    const missing = this.#slips[above + 1] ?? FAR;
    const exchanged = this.#text.charCodeAt(length - 1) === letter ? own : own + 1;
    return Math.min(exchanged, missing + 1, left + 1);
  }

  /** How many letters of the text `count` letters of the name stand for, if the slips are fewest. */
  likeliestLengths(count: number): number[] {
    const row = this.#slips.subarray(count * COLUMNS, count * COLUMNS + WIDTH);
    const fewest = this.fewest(count);
    return Array.from(row).flatMap((own, column) =>
      own === fewest ? count + column - MOST_SLIPS : [],
    );
  }
}
