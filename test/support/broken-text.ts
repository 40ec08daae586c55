import fc from 'fast-check';

/** Something done to a text that real releases do not need but get. */
export type Mutation = (text: string) => string;

/** What upsets finders: marks without bases, odd spaces, halves of pairs, the beginnings of things. */
const PIECES = [
  ...[
    '\u200b',
    '\ufeff',
    '\u00a0',
    '\u00ad',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ud83d',
    '\ude00',
    '\uf70a',
  ],
  ...['่', '้', '์', 'ั', 'ิ', 'ุ', 'ํ', 'า', 'ำ', 'เ', 'แ', 'โ', 'ๆ', 'ฯ', 'ฯลฯ', 'ฺ'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '<',
    '>',
    '{',
    '}',
    '`',
    '```',
    '*',
    '_',
    '|',
    '\\',
  ],
  ...[
    '.',
    ',',
    ':',
    '...',
    '....',
    '- -',
    '--',
    '---\n',
    '…',
    '/',
    '%',
    '#',
    '@',
    '&nbsp;',
    '<!--',
    '-->',
  ],
  ...[
    '1',
    '๑',
    '1,',
    '12:30',
    '16.00 น.',
    '๒๕๖๒',
    '2562',
    '0812345678',
    '1234567890121',
    '31 เมษายน ',
  ],
  ...['1) ', '๒) ', 'ก) ', '1. ', 'พ.ศ. ', 'ค.ศ. ', 'วัน', 'วันที่ ', 'วันพุธที่ ', 'มกราคม ', 'ม.ค. '],
  ...['กระทรวง', 'สำนักงาน', 'นาย', 'นางสาวก ข', 'บริษัท ', 'จำกัด', 'จังหวัด', 'ล้านบาท', 'ร้อยละ '],
  ...[
    'ส า',
    'ความความ',
    'the the ',
    'https://',
    'a@b',
    'xxx',
    'TODO',
    'COVID-19',
    '::: {lang=en}\n',
    '\n',
  ],
  ...['\n\n', '\r\n', '\t', ' ', '  ', '> ', '- ', '# ', 'ก', 'a', 'A', 'ABC', 'ก.', 'ก.ข.'],
] as const;

const piece = fc.constantFrom(...PIECES);
/** Where in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const times = fc.oneof(
  { arbitrary: fc.constant(1), weight: 8 },
  { arbitrary: fc.integer({ min: 2, max: 300 }), weight: 1 },
);
const length = fc.integer({ min: 1, max: 60 });

function at(text: string, share: number): number {
  return Math.floor(share * text.length);
}

function splice(text: string, start: number, removed: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

const insertion = fc.record({ place, piece, times }).map(
  (where): Mutation =>
    (text) =>
      splice(text, at(text, where.place), 0, where.piece.repeat(where.times)),
);

const removal = fc.record({ place, length }).map(
  (where): Mutation =>
    (text) =>
      splice(text, at(text, where.place), where.length, ''),
);

const repetition = fc
  .record({ from: place, length, to: place, times })
  .map((where): Mutation => (text) => {
    const start = at(text, where.from);
    const copied = text.slice(start, start + where.length);
    return splice(text, at(text, where.to), 0, copied.repeat(where.times));
  });

const exchange = place.map((share): Mutation => (text) => {
  const start = at(text, share);
  return splice(text, start, 2, text.charAt(start + 1) + text.charAt(start));
});

/** One to eight of them, one after the other. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(insertion, removal, repetition, exchange), { minLength: 1, maxLength: 8 })
  .map((steps) => (text) => steps.reduce((broken, step) => step(broken), text));

/** Texts that are none, short and long. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join('')),
  fc
    .record({ pieces: fc.array(piece, { minLength: 1, maxLength: 3 }), often: fc.nat(3000) })
    .map(({ pieces, often }) => pieces.join('').repeat(often)),
);
