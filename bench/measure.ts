/** Something that has to be as fast as a share of something else, timed in the same run. */
export interface Measure {
  readonly title: string;
  /** The share to reach: 0.55 is 55 % of the other's speed. */
  readonly target: number;
  /** Times both and gives the share that was reached. */
  readonly run: () => number;
}

const ROUNDS = 40;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How fast `subject` is as a share of `reference`: 2 is twice as fast. They take turns. */
export function compareSpeed(subject: () => unknown, reference: () => unknown): number {
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    other.push(timeOf(reference));
    own.push(timeOf(subject));
  }
  // What else the machine does can only add to a time, so the shortest is the truest.
  return Math.min(...other) / Math.min(...own);
}

/**
 * How linear `work` is: the time for one text of four times the length, as a share of four times the
 * time for the text. 1 is linear, 0.25 would be quadratic.
 */
export function compareGrowth(text: string, work: (text: string) => unknown): number {
  const long = text.repeat(4);
  return (
    4 *
    compareSpeed(
      () => work(long),
      () => work(text),
    )
  );
}
