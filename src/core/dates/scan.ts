const DIGITS = '0123456789๐๑๒๓๔๕๖๗๘๙';

/** Neighbours in months' names: มกราคม, เมษายน, กุมภาพันธ์, ม.ค., ก.ย., ก.พ., ม.ค without its dot. */
const MONTH_PAIRS = ['คม', 'ยน', 'ธ์', 'ค.', 'ย.', 'พ.', '.ค', '.ย', '.พ'];

/** The first letters of January, February …, also in capitals throughout. */
const ENGLISH_PAIRS = ['Ja', 'Fe', 'Ma', 'Ap', 'Ju', 'Au', 'Se', 'Oc', 'No', 'De'];

/**
 * Whether two neighbours are a pair where a date may be, by the hashes of both: the letters above,
 * or a digit after anything but a digit or the comma of an amount.
 */
const PAIRS = new Uint8Array(0x10000);

for (const digit of DIGITS) {
  for (let pair = hash(unitOf(digit)); pair < PAIRS.length; pair += 0x100) PAIRS[pair] = 1;
}
for (const before of `${DIGITS},`) {
  for (const digit of DIGITS) PAIRS[pairOf(unitOf(before), unitOf(digit))] = 0;
}
for (const pair of [...MONTH_PAIRS, ...ENGLISH_PAIRS]) {
  for (const spelling of [pair, pair.toUpperCase()]) {
    PAIRS[pairOf(spelling.charCodeAt(0), spelling.charCodeAt(1))] = 1;
  }
}

/**
 * The first place at or after `from` where a date may be: the second character of a pair. -1 if
 * there is none.
 */
export const nextPlace = createNextPlace(PAIRS);

/** A table in a closure stays a constant to the compiler when modules are bundled into one. */
function createNextPlace(pairs: Uint8Array): (text: string, from: number) => number {
  return (text, from) => {
    const { length } = text;
    let before = 0 < from && from <= length ? hash(text.charCodeAt(from - 1)) : 0;
    for (let at = from; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const here = (unit ^ (unit >>> 4)) & 0xff; // the hash; a call would cost a third of the scan
      if (pairs[(before << 8) | here] === 1) return at;
      before = here;
    }
    return -1;
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
