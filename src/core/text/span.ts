/**
 * A place in a text: UTF-16 code units from 0, `end` exclusive. Unless its maker says otherwise,
 * the text is the whole file without its byte order mark.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a cursor at `offset` touches the span; both edges count, as they do for a reader. */
export function touchesOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The spans in order, with those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** The index of the first of `sorted` that ends behind the offset; takes logarithmic time. */
function firstEndingBehind(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether `span` overlaps any of `sorted`, which must be in order and free of overlaps, as
 * `mergeSpans` leaves them. Takes logarithmic time.
 */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  const candidate = sorted[firstEndingBehind(sorted, span.start)];
  return candidate !== undefined && overlaps(candidate, span);
}

/** Those of `sorted`, which must be in order and free of overlaps, that overlap `span`. */
export function overlapping<One extends Span>(sorted: readonly One[], span: Span): One[] {
  const found: One[] = [];
  for (let index = firstEndingBehind(sorted, span.start); ; index += 1) {
    const candidate = sorted[index];
    if (!candidate || !overlaps(candidate, span)) return found;
    found.push(candidate);
  }
}
