import assert from 'node:assert/strict';

import fc from 'fast-check';

import { isEmptyItem, nextMarker, parseEnumerator } from '../../../src/core/convert/enumerator.js';
import { renumberList, renumberListsIn } from '../../../src/core/convert/renumber-list.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { readMarks } from '../../support/marks.js';

describe('nextMarker', () => {
  const NEXT: readonly (readonly [string, string])[] = [
    ['๑) การค้า', '๒) '],
    ['1. การค้า', '2. '],
    ['(๙) การค้า', '(๑๐) '],
    ['  ๑.๙ การค้า', '  ๑.๑๐ '],
    ['1.1) การค้า', '1.2) '],
    ['ก) การค้า', 'ข) '],
    ['(ค) การค้า', '(ง) '],
    ['a) trade', 'b) '],
    ['09. การค้า', '10. '],
    ['๑)การค้า', '๒)'],
    ['> 1) การค้า', '> 2) '],
    ['๑)  “การค้า”', '๒)  '],
  ];
  for (const [line, marker] of NEXT) {
    it(`is “${marker}” after “${line}”`, () => {
      assert.equal(nextMarker(line), marker);
    });
  }

  const NONE = [
    'การค้า 1) ก',
    '',
    '๑) ',
    'ก)',
    'ฮ) สุดท้าย',
    '2562. ปีที่',
    '2562) ปีที่',
    '2.5 ล้านบาท',
    '16.00 น. เริ่มพิธี',
    '16.30 - 17.00 น.',
    '12 แห่ง',
    'ศ. ดร. ผู้เชี่ยวชาญ',
    'น. ส. ผู้แทน',
    '(1 การค้า',
    '1.5',
    '- การค้า',
    '๑)/๒๕๖๒',
  ];
  for (const line of NONE) {
    it(`is nothing after “${line}”`, () => {
      assert.equal(nextMarker(line), undefined);
    });
  }

  it('knows an item without text, where Enter ends the list', () => {
    assert.ok(isEmptyItem('  ๑) '));
    assert.ok(isEmptyItem('1.'));
    assert.ok(!isEmptyItem('๑) ก'));
    assert.ok(!isEmptyItem(''));
  });

  it('begins a line that is an item of the same list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const marker = nextMarker(text) ?? '๑) ';
        assert.ok(parseEnumerator(`${marker}ก`));
      }),
    );
  });
});

/** Renumbers at the mark, or what the marks select. */
function renumbered(marked: string): string {
  const { text, spans } = readMarks(marked);
  const [span] = spans;
  assert.ok(span);
  const edits =
    span.start === span.end ? renumberList(text, span.start) : renumberListsIn(text, spans);
  return applyEdits(text, edits);
}

describe('renumbering', () => {
  const LISTS: Readonly<Record<string, readonly [string, string]>> = {
    'closes gaps in the digits of the list': ['๑) ก⟦⟧\n๓) ข\n7) ค', '๑) ก\n๒) ข\n๓) ค'],
    'keeps the first number': ['3. ก\n⟦⟧3. ข', '3. ก\n4. ข'],
    'goes over empty lines and lines within items': [
      '๑) ก\n\n   ต่อ\n\n๑) ข⟦⟧\n\n๑) ค',
      '๑) ก\n\n   ต่อ\n\n๒) ข\n\n๓) ค',
    ],
    'numbers lists within items': [
      '1. ก⟦⟧\n  1) ข\n  1) ค\n1. ง\n  1) จ',
      '1. ก\n  1) ข\n  2) ค\n2. ง\n  1) จ',
    ],
    'numbers lists of another kind that are not indented': [
      '๑) ก\nก) ข⟦⟧\nค) ค\n๕) ง\nก) จ',
      '๑) ก\nก) ข\nข) ค\n๒) ง\nก) จ',
    ],
    'gives parts the number of their item': [
      '๑. ก\n๑.๑ ข\n๑.๓ ค\n๓. ง⟦⟧\n๓.๑ จ\n๓.๒ ฉ',
      '๑. ก\n๑.๑ ข\n๑.๒ ค\n๒. ง\n๒.๑ จ\n๒.๒ ฉ',
    ],
    'leaves other lists alone': [
      '1) ก\n3) ข\n\nย่อหน้า\n\n1) ค⟦⟧\n3) ง\n\n# หัวข้อ\n2) จ\n2) ฉ',
      '1) ก\n3) ข\n\nย่อหน้า\n\n1) ค\n2) ง\n\n# หัวข้อ\n2) จ\n2) ฉ',
    ],
    'sees that a list begins again behind a paragraph': [
      '๑) ก⟦⟧\n๓) ข\nนอกจากนี้\n๑) ค\n๒) ง',
      '๑) ก\n๒) ข\nนอกจากนี้\n๑) ค\n๒) ง',
    ],
    'changes the selected items only': ['1) ก\n⟦5) ข\n5) ค⟧\n5) ง', '1) ก\n5) ข\n6) ค\n5) ง'],
    'numbers each of several selected lists, however little of it is selected': [
      '1) ⟦ก⟧\n5) ⟦ข⟧⟦ค\n5)⟧ ง\n5) จ\n5⟦) ฉ\n⟧8) ช',
      '1) ก\n2) ขค\n3) ง\n5) จ\n5) ฉ\n8) ช',
    ],
    'keeps line ends': ['1. ก⟦⟧\r\n1. ข\r1. ค', '1. ก\r\n2. ข\r3. ค'],
    'does nothing where there is no list': ['ย่อหน้า⟦⟧ 1) ก 3) ข', 'ย่อหน้า 1) ก 3) ข'],
  };
  for (const [title, [marked, expected]] of Object.entries(LISTS)) {
    it(title, () => {
      assert.equal(renumbered(marked), expected);
    });
  }

  it('has nothing left to do when it is done', () => {
    const line = fc.constantFrom(
      ...['๑) ก', '3. ข', '  1) ค', 'ก) ง', '๑.๓ จ', '(2) ฉ', '', 'ย่อหน้า', '  ต่อ', '# หัวข้อ'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const all = { start: 0, end: text.length };
        const once = applyEdits(text, renumberListsIn(text, [all]));
        assert.deepEqual(renumberListsIn(once, [{ start: 0, end: once.length }]), []);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes enumerators and nothing else, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 50 }), (text, offset) => {
        applyEdits(text, renumberList(text, Math.min(offset, text.length)));
      }),
    );
  });
});
