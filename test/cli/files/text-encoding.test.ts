import assert from 'node:assert/strict';

import fc from 'fast-check';

import { decodeText, type Encoding, encodeText } from '../../../src/cli/files/text-encoding.js';
import { toWindows874 } from '../support/windows-874.js';

const TEXT = 'วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒ (Wednesday)\r\nเวลา ๑๖.๐๐ น.\n';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  const samples: readonly [string, Uint8Array, Encoding, boolean][] = [
    ['UTF-8', utf8(TEXT), 'utf-8', false],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`), 'utf-8', true],
    ['UTF-16, the low byte first', utf16le(`\ufeff${TEXT}`), 'utf-16le', true],
    ['UTF-16, the high byte first', utf16be(`\ufeff${TEXT}`), 'utf-16be', true],
    ['Windows-874 or TIS-620', toWindows874(TEXT), 'windows-874', false],
  ];
  for (const [title, bytes, encoding, hasByteOrderMark] of samples) {
    it(`reads ${title}`, () => {
      assert.deepEqual(decodeText(bytes), { text: TEXT, encoding, hasByteOrderMark });
    });
  }

  it('reads an empty file', () => {
    const empty = { text: '', encoding: 'utf-8', hasByteOrderMark: false };
    assert.deepEqual(decodeText(new Uint8Array()), empty);
  });

  it('keeps a second byte order mark, which is part of the text', () => {
    const decoded = decodeText(utf8('\ufeff\ufeffก'));
    assert.ok(typeof decoded !== 'string');
    assert.equal(decoded.text, '\ufeffก');
  });

  it('reads a Windows-874 text of a single word', () => {
    const decoded = decodeText(toWindows874('No. 1: ข่าว'));
    assert.ok(typeof decoded !== 'string');
    assert.equal(decoded.text, 'No. 1: ข่าว');
  });

  it('calls what has NUL bytes binary', () => {
    assert.equal(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), 'binary');
    assert.equal(decodeText(utf16le('without a mark')), 'binary');
    assert.equal(decodeText(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)), 'binary');
  });

  const foreign: Readonly<Record<string, Uint8Array>> = {
    'French in Windows-1252': Buffer.from('Le président a été reçu à Paris, où il dîne', 'latin1'),
    'German in Windows-1252': Buffer.from('Schöne Grüße, die Straße ist geöffnet', 'latin1'),
    'UTF-8 that is cut in the middle of a letter': utf8('ข่าว').subarray(0, -1),
    'UTF-8 with one broken byte': Buffer.concat([utf8(TEXT), Buffer.of(0xff), utf8(TEXT)]),
    'UTF-16 with half a character at its end': utf16le(`\ufeff${TEXT}`).subarray(0, -1),
    'UTF-16 with half a surrogate pair': utf16le('\ufeffก\ud83d'),
    'bytes that are no text': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xa1),
  };
  for (const [title, bytes] of Object.entries(foreign)) {
    it(`does not take ${title} for Thai`, () => {
      assert.equal(decodeText(bytes), 'unknown-encoding');
    });
  }

  it('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decodeText(bytes);
        assert.ok(typeof decoded === 'string' || typeof decoded.text === 'string');
      }),
    );
  });
});

describe('encodeText', () => {
  it('gives back the bytes of any text that could be decoded', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0'));
    const bytes = fc.oneof(
      text.map(utf8),
      text.map((each) => utf8(`\ufeff${each}`)),
      text.map((each) => utf16le(`\ufeff${each}`)),
      text.map((each) => utf16be(`\ufeff${each}`)),
      fc.stringMatching(/^[ก-ฮ]{2,9}[ -~]*$/u).map((each) => Buffer.from(toWindows874(each))),
    );
    fc.assert(
      fc.property(bytes, (original) => {
        const decoded = decodeText(original);
        assert.ok(typeof decoded !== 'string');
        assert.deepEqual(Buffer.from(encodeText(decoded) ?? []), Buffer.from(original));
      }),
    );
  });

  it('does not lose a character that the encoding lacks', () => {
    const decoded = { text: 'ข่าว 日本', encoding: 'windows-874', hasByteOrderMark: false } as const;
    assert.equal(encodeText(decoded), undefined);
  });
});
