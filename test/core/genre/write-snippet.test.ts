import { strict as assert } from 'node:assert';

import { MEETING_KINDS, type Style } from '../../../src/core/genre/genre.js';
import { allSections, sectionsOf } from '../../../src/core/genre/sections-of.js';
import { writeSnippet } from '../../../src/core/genre/write-snippet.js';
import { writeText } from '../../../src/core/genre/write-text.js';
import { expandSnippet, tabStopsOf } from '../../support/snippet.js';
import { plausibleValues } from './plausible.js';
import { nameOfStyle, STYLES } from './releases.js';

const NOTHING = { known: {}, likely: {} };

/** Single sections, and whole releases with their many mirrors. */
function textsIn({ language, house }: Style) {
  return [
    ...allSections(language, house).map((section) => [section]),
    ...MEETING_KINDS.map((kind) => sectionsOf(kind, language, house)),
  ];
}

describe('writeSnippet', () => {
  for (const style of STYLES) {
    describe(nameOfStyle(style), () => {
      const values = plausibleValues(style);

      it('writes what writeText writes, if every tab stop is left as it comes', () => {
        for (const sections of textsIn(style)) {
          const text = writeText(sections, style);
          assert.equal(expandSnippet(writeSnippet(sections, style, NOTHING)), text);
        }
      });

      it('writes values that are known, and holds likely ones in tab stops', () => {
        for (const sections of textsIn(style)) {
          const text = writeText(sections, style, values);
          const known = writeSnippet(sections, style, { known: values, likely: {} });
          const likely = writeSnippet(sections, style, { known: {}, likely: values });
          assert.equal(expandSnippet(known), text);
          assert.equal(expandSnippet(likely), text);
          assert.ok(tabStopsOf(known).length <= tabStopsOf(likely).length);
        }
      });

      it('counts its tab stops without a gap, and ends at the last', () => {
        for (const sections of textsIn(style)) {
          const snippet = writeSnippet(sections, style, NOTHING);
          assert.deepEqual(
            tabStopsOf(snippet),
            tabStopsOf(snippet).map((_, index) => index),
          );
          assert.match(snippet, /\$0$/u);
        }
      });
    });
  }

  it('takes signs of snippets in a value for what they are', () => {
    const style: Style = { language: 'th', house: 'ministry', digits: 'arabic' };
    const odd = { hostName: 'นาย $1 {a} ${2:b} \\ |,', place: 'ห้อง $0}' };
    for (const sections of textsIn(style)) {
      const text = writeText(sections, style, odd);
      for (const values of [
        { known: odd, likely: {} },
        { known: {}, likely: odd },
      ]) {
        assert.equal(expandSnippet(writeSnippet(sections, style, values)), text);
      }
    }
  });
});
