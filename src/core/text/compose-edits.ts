import { applyEdits, type TextEdit } from './edit.js';
import { mergeSpans, type Span } from './span.js';

/** An edit, and where its text stands when all edits are done. */
interface DoneEdit {
  readonly edit: TextEdit;
  readonly span: Span;
}

/**
 * The edits that do at once what `first` and then `second` do. Those of `second` refer to the text
 * `between`, which `first` made; what comes out refers to the text before both.
 */
export function composeEdits(
  first: readonly TextEdit[],
  between: string,
  second: readonly TextEdit[],
): TextEdit[] {
  const done = doneEdits(first);
  const places = mergeSpans([...done.map(({ span }) => span), ...second.map(({ span }) => span)]);
  const takeDone = takeInOrder(done, ({ span }) => span);
  const takeSecond = takeInOrder(inOrder(second), ({ span }) => span);
  let growth = 0;
  return places.map((place) => {
    const start = place.start - growth;
    growth += takeDone(place).reduce((sum, { edit }) => sum + growthOf(edit), 0);
    const text = applyEdits(
      between.slice(place.start, place.end),
      takeSecond(place).map((edit) => moveBack(edit, place.start)),
    );
    return { span: { start, end: place.end - growth }, text };
  });
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function growthOf({ span, text }: TextEdit): number {
  return text.length - (span.end - span.start);
}

function doneEdits(edits: readonly TextEdit[]): DoneEdit[] {
  let growth = 0;
  return inOrder(edits).map((edit) => {
    const start = edit.span.start + growth;
    growth += growthOf(edit);
    return { edit, span: { start, end: start + edit.text.length } };
  });
}

function moveBack({ span, text }: TextEdit, by: number): TextEdit {
  return { span: { start: span.start - by, end: span.end - by }, text };
}

/** Gives the items within each of a row of places, which hold all items between them. */
function takeInOrder<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): (place: Span) => Item[] {
  let next = 0;
  return ({ end }) => {
    const first = next;
    for (let item = items[next]; item && spanOf(item).end <= end; item = items[next]) next += 1;
    return items.slice(first, next);
  };
}
