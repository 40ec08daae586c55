/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one
 * word of the other (optimal string alignment). Meant for single words.
 */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** A word of `right` that is likely meant by `word`: the nearest, if only one is as near. */
export function nearestWord<Word extends string>(
  word: string,
  right: readonly Word[],
): Word | undefined {
  let nearest: Word | undefined;
  let best = Infinity;
  for (const candidate of right) {
    const most = mostSlips(Math.max(word.length, candidate.length));
    if (Math.abs(word.length - candidate.length) > most) continue;
    const distance = editDistance(word, candidate);
    if (distance > most || distance > best) continue;
    nearest = distance === best ? undefined : candidate;
    best = distance;
  }
  return nearest;
}

/** Longer words are still told apart after a second slip: คมนาคม is two from มีนาคม. */
function mostSlips(length: number): number {
  return length < 8 ? 1 : 2;
}
