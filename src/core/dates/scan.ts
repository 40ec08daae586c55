/** What a visitor makes of a place: the offset from which the text is still unread. */
export type Visit = (offset: number) => number;

/** Few enough places to stay in the fastest cache beside the table. */
const WINDOW = 1024;

const DIGITS = '0123456789๐๑๒๓๔๕๖๗๘๙';

/** Neighbours in months' names: มกราคม, เมษายน, กุมภาพันธ์, ม.ค., ก.ย., ก.พ., ม.ค without its dot. */
const MONTH_PAIRS = ['คม', 'ยน', 'ธ์', 'ค.', 'ย.', 'พ.', '.ค', '.ย', '.พ'];

const MONTH_CAPITALS = 'JFMASOND';
const MONTH_SECONDS = 'aepucoAEPUCO';

/**
 * Whether two neighbours are a pair where a date may be, by the hashes of both: the letters above,
 * or a digit after anything but a digit or the comma of an amount.
 */
const PAIRS = new Uint8Array(0x10000);

for (const digit of DIGITS) {
  for (let first = 0; first < 0x100; first += 1) PAIRS[(first << 8) | hash(unitOf(digit))] = 1;
}
for (const before of `${DIGITS},`) {
  for (const digit of DIGITS) PAIRS[pairOf(unitOf(before), unitOf(digit))] = 0;
}
for (const pair of MONTH_PAIRS) PAIRS[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
for (const capital of MONTH_CAPITALS) {
  for (const second of MONTH_SECONDS) PAIRS[pairOf(unitOf(capital), unitOf(second))] = 1;
}

/**
 * Calls `visit` for the second character of each pair, in ascending order, unless the place is
 * already read. A visitor must not scan another text.
 */
export const scan = createScan(PAIRS);

/** Tables in a closure stay constants to the compiler when modules are bundled into one. */
function createScan(pairs: Uint8Array): (text: string, visit: Visit) => void {
  const places = new Int32Array(WINDOW + 1);

  /**
   * Puts the places of one window into `places` and says how many they are. There is no branch:
   * one that is guessed wrongly costs more than reading five characters.
   */
  function collect(text: string, from: number): number {
    const to = Math.min(from + WINDOW, text.length);
    let before = from === 0 ? 0 : hash(text.charCodeAt(from - 1));
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      const here = (unit ^ (unit >>> 4)) & 0xff; // the hash; a call would cost a third of the scan
      places[count] = at;
      count += pairs[(before << 8) | here] ?? 0;
      before = here;
    }
    return count;
  }

  return (text, visit) => {
    let unread = 0;
    for (let from = 0; from < text.length; from += WINDOW) {
      const count = collect(text, from);
      for (let index = 0; index < count; index += 1) {
        const place = places[index] ?? 0;
        if (unread <= place) unread = visit(place);
      }
    }
  };
}

function pairOf(first: number, second: number): number {
  return (hash(first) << 8) | hash(second);
}

/** Eight bits that tell Thai letters, ASCII and the digits of both apart. */
function hash(unit: number): number {
  return (unit ^ (unit >>> 4)) & 0xff;
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}
