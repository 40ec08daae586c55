/**
 * The answers for all items in the order of the items, while some of those that follow are already
 * being worked on.
 *
 * @param atOnce how many are worked on at the same time; no work is begun that nobody waits for
 */
export async function* mapInOrder<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  atOnce: number,
): AsyncIterable<Answer> {
  const pending: Promise<Answer>[] = [];
  for (const item of items) {
    if (pending.length >= Math.max(1, atOnce)) {
      const first = pending.shift();
      if (first) yield await first;
    }
    pending.push(work(item));
  }
  for (const answer of pending) yield await answer;
}
