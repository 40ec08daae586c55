import { strict as assert } from 'node:assert';

import { listAt, readJson, stringAt, valueAt } from '../support/json.js';
import { readMarks, writeMarks } from '../support/marks.js';

/** Every word of the sample is marked, and nothing else. */
const WORDS = {
  'Thai marks with their base': '⟦กล่าวว่า⟧ ⟦น้ำ⟧ ⟦เพื่อ⟧ ⟦ผู้⟧ ⟦สิทธิ์⟧',
  'a mark that was typed apart': '⟦น\u0e4d\u0e49า⟧ ⟦\u0e48ก⟧',
  'the marks of abbreviation and repetition': '⟦กรุงเทพฯ⟧ ⟦ต่าง⟧ ⟦ๆ⟧ ⟦ฯลฯ⟧',
  'numbers in both digit sets': '⟦๑,๒๐๐.๕๐⟧ ⟦16.00⟧ ⟦น⟧. ⟦๒/๒๕๖๒⟧, ⟦5G⟧',
  'enumerators without their bracket': '⟦๑⟧) ⟦ก⟧) (⟦๒⟧)',
  'apostrophes of both shapes': "⟦Thailand's⟧ ⟦minister’s⟧ ⟦ministers⟧'",
  'quotation marks': '“⟦ไทยแลนด์⟧” ‘⟦คำ⟧’⟦อื่น⟧ "⟦Digital⟧"',
  'identifiers with a hyphen': '⟦COVID-19⟧ ⟦F-16⟧ ⟦ไทย⟧-⟦ญี่ปุ่น⟧ ⟦Thailand⟧–⟦Japan⟧',
  'a zero-width space, which parts words': '⟦ประชุม⟧\u200b⟦ทวิภาคี⟧\u00a0⟦ไทย⟧',
  'a soft hyphen and a word joiner, which do not': '⟦ประ\u00adชุม⟧ ⟦ทวิ\u2060ภาคี⟧',
};

/** Beginnings of lines for which a marker is repeated on the next. */
const ENTERS: Record<string, string | undefined> = {
  '- เรื่อง': '- ',
  '  * เรื่อง': '* ',
  '> เรื่อง': '> ',
  '- ': undefined,
  '**เรื่อง**': undefined,
  '๑) เรื่อง': undefined,
  '1. Item': undefined,
};

describe('language-configuration.json', () => {
  const configuration = readJson('language-configuration.json');

  describe('a word', () => {
    const word = stringAt(configuration, 'wordPattern', 'pattern');
    const flags = stringAt(configuration, 'wordPattern', 'flags');
    for (const [name, marked] of Object.entries(WORDS)) {
      it(`has ${name}`, () => {
        const { text } = readMarks(marked);
        const words = Array.from(text.matchAll(new RegExp(word, `g${flags}`)), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }));
        assert.equal(writeMarks(text, words), marked);
      });
    }
  });

  it('repeats the marker of a list that has no numbers', () => {
    const rules = listAt(configuration, 'onEnterRules');
    for (const [line, expected] of Object.entries(ENTERS)) {
      const rule = rules.find((each) =>
        new RegExp(stringAt(each, 'beforeText', 'pattern')).test(line),
      );
      assert.equal(valueAt(rule, 'action', 'appendText'), expected, line);
    }
  });

  it('folds a language part', () => {
    const start = new RegExp(stringAt(configuration, 'folding', 'markers', 'start'));
    const end = new RegExp(stringAt(configuration, 'folding', 'markers', 'end'));
    assert.match('::: {lang=en}', start);
    assert.match(':::', end);
    assert.doesNotMatch(':::', start);
    assert.doesNotMatch('::: {lang=en}', end);
  });

  it('closes what it opens with another character', () => {
    for (const pair of listAt(configuration, 'autoClosingPairs')) {
      assert.notEqual(stringAt(pair, 'open'), stringAt(pair, 'close'));
    }
  });
});
