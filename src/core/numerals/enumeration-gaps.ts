import { ANY_DIGIT, toThaiDigits } from '../thai/digits.js';
import { type Enumerator, enumeratorNumber } from './enumerators.js';

/** An item that is missing from a list. */
export interface EnumerationGap {
  readonly before: Enumerator;
  /** The items behind the gap, to the end of the list. */
  readonly rest: readonly [Enumerator, ...Enumerator[]];
}

/** Fewer are two numbers, not a list. */
const FEWEST_ITEMS = 3;

/** Items further apart belong to different lists. */
const FARTHEST = 3000;

/** Lists within lists; nobody reads deeper ones. */
const DEEPEST = 12;

interface List {
  readonly items: [Enumerator, ...Enumerator[]];
  readonly gaps: { readonly before: Enumerator; readonly index: number }[];
}

function lastOf({ items }: List): Enumerator {
  return items.at(-1) ?? items[0];
}

/**
 * Whether the text has the number where it may number an item after all: glued to a word, in
 * another form, as ข้อ 3.
 */
function mayHaveItem(text: string, value: number, { form }: Enumerator): boolean {
  if (form.startsWith('letter')) return text.includes(`${enumeratorNumber(value, form)})`);
  const number = `(?:${String(value)}|${toThaiDigits(String(value))})(?!${ANY_DIGIT})`;
  return new RegExp(
    String.raw`(?<!${ANY_DIGIT}[.,]?)${number}(?:\\?[).:/-](?!${ANY_DIGIT})|[ก-ฮเ-ไ])` +
      String.raw`|(?:\n|ข้อ|ข้อที่|ประการที่)[ \t\u00a0]*${number}`,
    'u',
  ).test(text);
}

/** Reads lists within lists: an item goes on with the innermost list that it follows. */
class ListReader {
  private readonly open: List[] = [];
  readonly lists: List[] = [];

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(item: Enumerator): void {
    if (item.value === 1) this.begin(item);
    else if (!this.goOn(item)) this.leap(item);
  }

  private begin(item: Enumerator): void {
    const list: List = { items: [item], gaps: [] };
    this.lists.push(list);
    this.open.push(list);
    if (DEEPEST < this.open.length) this.open.shift();
  }

  private goOn(item: Enumerator): boolean {
    const at = this.open.findLastIndex((list) => {
      const last = lastOf(list);
      return last.form === item.form && last.value + 1 === item.value;
    });
    this.add(at, item);
    return 0 <= at;
  }

  /** One item may be missing; more are another list. */
  private leap(item: Enumerator): void {
    const at = this.open.findLastIndex((list) => lastOf(list).form === item.form);
    const list = this.open[at];
    const before = list && lastOf(list);
    if (!list || before?.value !== item.value - 2) return;
    const between = { start: before.span.end, end: item.span.start };
    if (FARTHEST < between.end - between.start) return;
    const text = this.text.slice(between.start, between.end);
    if (!mayHaveItem(text, item.value - 1, item)) {
      list.gaps.push({ before, index: list.items.length });
    }
    this.add(at, item);
  }

  private add(at: number, item: Enumerator): void {
    this.open[at]?.items.push(item);
    if (0 <= at) this.open.length = at + 1;
  }
}

/** Where a list lacks an item. `items` are the enumerators of the text, in order. */
export function findEnumerationGaps(text: string, items: readonly Enumerator[]): EnumerationGap[] {
  const reader = new ListReader(text);
  for (const item of items) reader.read(item);
  return reader.lists
    .filter((list) => FEWEST_ITEMS <= list.items.length)
    .flatMap((list) =>
      list.gaps.flatMap(({ before, index }) => {
        const [after, ...others] = list.items.slice(index);
        return after ? [{ before, rest: [after, ...others] }] : [];
      }),
    );
}
