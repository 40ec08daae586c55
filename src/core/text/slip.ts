/** How much one word differs from another in a single place: what stands there in each. */
interface Difference {
  readonly own: string;
  readonly other: string;
}

function sharedStart(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function differenceOf(own: string, other: string): Difference {
  const shorter = Math.min(own.length, other.length);
  const start = sharedStart(own, other, shorter);
  const end = sharedEnd(own, other, shorter - start);
  return { own: own.slice(start, own.length - end), other: other.slice(start, other.length - end) };
}

/**
 * Whether two different words differ by one slip of the hand: a letter missing, too many, or
 * exchanged, or two that changed places.
 */
export function isOneSlip(own: string, other: string): boolean {
  const difference = differenceOf(own, other);
  const [first = '', second = ''] = difference.own;
  return (
    Math.max(difference.own.length, difference.other.length) === 1 ||
    (second !== '' && difference.own.length === 2 && difference.other === second + first)
  );
}
