import assert from 'node:assert/strict';

import MarkdownIt from 'markdown-it';

import { convertNumerals } from '../../../src/core/convert/convert-numerals.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { type DigitScript, toThaiDigits } from '../../../src/core/thai/digits.js';
import { writeMarks } from '../../support/marks.js';

const markdown = new MarkdownIt();

/** The page as readers see it: a line for each paragraph and item, items with their number. */
function page(text: string): string[] {
  const lines: string[] = [];
  let number: number | undefined;
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'ordered_list_open') number = Number(token.attrGet('start') ?? 1);
    if (token.type === 'ordered_list_close') number = undefined;
    if (token.type !== 'inline') continue;
    const words = token.content.replaceAll('\n', ' ');
    lines.push(number === undefined ? words : `${number}. ${words}`);
    if (number !== undefined) number += 1;
  }
  return lines;
}

function convert(text: string, to: DigitScript): string {
  return applyEdits(text, convertNumerals(parsePressRelease(text), to).edits);
}

function leftMarks(text: string): string {
  const { left } = convertNumerals(parsePressRelease(text), 'thai');
  return writeMarks(
    text,
    left.filter(({ reason }) => reason === 'list-marker').map(({ span }) => span),
  );
}

describe('ordered Markdown lists', () => {
  const LIST = 'ความร่วมมือ 2 ด้าน\n\n1. การค้า ปี 2562\n2. การลงทุน\n';

  it('stay lists when the numerals change to Thai', () => {
    const converted = convert(LIST, 'thai');
    assert.equal(converted, 'ความร่วมมือ ๒ ด้าน\n\n1. การค้า ปี ๒๕๖๒\n2. การลงทุน\n');
    assert.deepEqual(page(converted), ['ความร่วมมือ ๒ ด้าน', '1. การค้า ปี ๒๕๖๒', '2. การลงทุน']);
  });

  it('would run together in one paragraph with Thai numbers, which is why they keep theirs', () => {
    assert.deepEqual(page(toThaiDigits(LIST)), ['ความร่วมมือ ๒ ด้าน', '๑. การค้า ปี ๒๕๖๒ ๒. การลงทุน']);
  });

  it('are told among what was left', () => {
    assert.equal(leftMarks(LIST), 'ความร่วมมือ 2 ด้าน\n\n⟦1⟧. การค้า ปี 2562\n⟦2⟧. การลงทุน\n');
    assert.equal(leftMarks('1) ก\n   1. ข\n\n> 12) ค'), '⟦1⟧) ก\n   ⟦1⟧. ข\n\n> ⟦12⟧) ค');
    assert.equal(leftMarks('ปี 2562. ก\n\nชั้น 4) ข'), 'ปี 2562. ก\n\nชั้น 4) ข');
  });

  it('have another reason to stay in English parts, and are text in plain texts', () => {
    const { left } = convertNumerals(parsePressRelease('::: {lang=en}\n1. trade\n:::'), 'thai');
    assert.deepEqual(
      left.map(({ reason }) => reason),
      ['english'],
    );
    const { edits } = convertNumerals(parsePressRelease('1. การค้า', 'text'), 'thai');
    assert.equal(applyEdits('1. การค้า', edits), '๑. การค้า');
  });

  it('are what Thai enumerators at the start of a line become with Arabic numerals', () => {
    const text = 'ได้แก่\n\n๑) การค้า\n\n๒) การลงทุน\n';
    const converted = convert(text, 'arabic');
    assert.equal(converted, 'ได้แก่\n\n1) การค้า\n\n2) การลงทุน\n');
    assert.deepEqual(page(text), ['ได้แก่', '๑) การค้า', '๒) การลงทุน']);
    assert.deepEqual(page(converted), ['ได้แก่', '1. การค้า', '2. การลงทุน']);
  });
});
