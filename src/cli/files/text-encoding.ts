export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

/** Bytes that are no text at all, or text in an encoding that is none of ours. */
export type DecodingProblem = 'binary' | 'unknown-encoding';

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** `undefined` where the bytes are not of the encoding. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const THAI = /[ก-๛]/gu;
const LONE_THAI = /(?<![ก-๛])[ก-๛](?![ก-๛])/gu;
/** Vowels and tone marks that stand upon a letter, and all that they may follow. */
const MARK = String.raw`\u0e31\u0e34-\u0e3a\u0e47-\u0e4e`;
const MARK_OR_LETTER = String.raw`\u0e01-\u0e3a\u0e47-\u0e4e`;
const MISPLACED_MARK = new RegExp(`(?<![${MARK_OR_LETTER}])[${MARK}]`, 'gu');
/** Control characters and what Windows-874 leaves unassigned. */
const FOREIGN = /[^\P{Cc}\t\n\f\r]|\p{Co}/u;

/** Thai is written in runs, its marks upon letters; other bytes read as Thai hardly ever are. */
const MOST_DOUBTFUL = 0.25;

/** Nearly every byte means something in Windows-874; only what looks like Thai is taken for it. */
function looksThai(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const thai = count(THAI);
  if (thai === 0 || FOREIGN.test(text)) return false;
  return count(LONE_THAI) + count(MISPLACED_MARK) <= MOST_DOUBTFUL * thai;
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | DecodingProblem {
  const unicode = decodeAs('utf-8', bytes);
  if (unicode !== undefined) {
    return { text: unicode, encoding: 'utf-8', hasByteOrderMark: false };
  }
  const thai = decodeAs('windows-874', bytes);
  return thai !== undefined && looksThai(thai)
    ? { text: thai, encoding: 'windows-874', hasByteOrderMark: false }
    : 'unknown-encoding';
}

/**
 * Reads UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-874 (of which TIS-620
 * is a part).
 */
export function decodeText(bytes: Uint8Array): DecodedText | DecodingProblem {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (!mark) return bytes.includes(0) ? 'binary' : decodeUnmarked(bytes);

  const text = decodeAs(mark.encoding, bytes);
  if (text === undefined) return 'unknown-encoding';
  return text.includes('\0') ? 'binary' : { text, encoding: mark.encoding, hasByteOrderMark: true };
}

function encodeWindows874(text: string): Uint8Array | undefined {
  const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const characters = new TextDecoder('windows-874').decode(allBytes);
  const byteOf = new Map(Array.from(characters, (character, byte) => [character, byte]));
  const bytes = Array.from(text, (character) => byteOf.get(character));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}

/** The reverse of `decodeText`; `undefined` if the encoding lacks a character of the text. */
export function encodeText(decoded: DecodedText): Uint8Array | undefined {
  const { text, encoding, hasByteOrderMark } = decoded;
  const marked = hasByteOrderMark ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'windows-874':
      return encodeWindows874(marked);
  }
}
