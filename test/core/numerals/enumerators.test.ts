import { strict as assert } from 'node:assert';
import { findEnumerationGaps } from '../../../src/core/numerals/enumeration-gaps.js';
import { enumeratorText, findEnumerators } from '../../../src/core/numerals/enumerators.js';

function enumeratorsIn(text: string): string[] {
  return findEnumerators(text).map(({ value, form }) => enumeratorText(value, form));
}

function missingIn(text: string): string[] {
  return findEnumerationGaps(text, findEnumerators(text)).map(({ rest: [{ value, form }] }) =>
    enumeratorText(value - 1, form),
  );
}

describe('the numbers of a list', () => {
  it('are found on lines and within them, in either script and as letters', () => {
    assert.deepEqual(enumeratorsIn('1. ก\n2\\. ข\nได้แก่ (๑) ค (๒) ง **ก)** จ ข) ฉ'), [
      '1.',
      '2.',
      '(๑)',
      '(๒)',
      'ก)',
      'ข)',
    ]);
  });

  it('are not parts of numbers, of abbreviations, of laws or of what stands in brackets', () => {
    assert.deepEqual(
      enumeratorsIn(
        '1.5 ล้าน ก. ข. (1. ก) ตามมาตรา 34 (2) ข้อ 3) วรรคหนึ่ง (4) (กองทุน FIDF 3) ปี 2563) ไทย5)',
      ),
      [],
    );
  });
});

describe('an item that is missing', () => {
  it('shows between two others', () => {
    assert.deepEqual(missingIn('1) ก 2) ข 4) ค'), ['3)']);
    assert.deepEqual(missingIn('๑. ก\n๓. ข\n๔. ค\n๖. ง'), ['๒.', '๕.']);
    assert.deepEqual(missingIn('ก) ก ข) ข ง) ค จ) ง'), ['ค)']);
  });

  it('is none in a list that starts anew, stands in another, or goes on behind one', () => {
    for (const text of [
      '1) ก 2) ข 1) ก 2) ข 3) ค',
      '1. ก\n1. ก\n2. ข\n3. ค\n2. ข\n3. ค',
      '1. ก\n1) ก 2) ข\n2. ข\n3. ค 1) ก 2) ข 3) ค\n4. ง',
    ]) {
      assert.deepEqual(missingIn(text), [], text);
    }
  });

  it('is none where its number stands in another form', () => {
    for (const three of ['ค3)', '3.ค', '3ค', '(3) ค', '๓) ค', '\n3 ค', 'ข้อ 3 ค', '3/ ค']) {
      assert.deepEqual(missingIn(`1) ก 2) ข ${three} 4) ง 5) จ`), [], three);
    }
    assert.deepEqual(missingIn('1) ก 2) ข 13 คน 3.5 ล้าน 2,3 4) ง'), ['3)']);
  });

  it('is none with two items only, far apart, or with more than one missing', () => {
    assert.deepEqual(missingIn('1) ก 3) ข'), []);
    assert.deepEqual(missingIn('1) ก 2) ข 5) ค 6) ง'), []);
    assert.deepEqual(missingIn(`1) ก 2) ข ${'ก '.repeat(2000)} 4) ค 5) ง`), []);
  });
});
