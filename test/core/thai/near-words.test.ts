import assert from 'node:assert/strict';

import fc from 'fast-check';

import { NearWordFinder } from '../../../src/core/thai/near-words.js';
import { writeMarks } from '../../support/marks.js';

const WORDS = ['ประชาชน', 'ยุทธศาสตร์', 'กฎหมาย', 'โครงการ', 'องค์กร', 'องค์การ'];
const finder = new NearWordFinder(WORDS);

/** The text with marks around what is found, and the words that may be meant. */
function findIn(text: string): string {
  const found = finder.findIn(text);
  const marked = writeMarks(
    text,
    found.map(({ span }) => span),
  );
  return [marked, ...found.map(({ right }) => right)].join(' ');
}

describe('words but for a slip', () => {
  it('are found with a letter missing', () => {
    assert.equal(findIn('ตามยุทธศสตร์ชาติ'), 'ตาม⟦ยุทธศสตร์⟧ชาติ ยุทธศาสตร์');
  });

  it('are found with a letter exchanged', () => {
    assert.equal(findIn('ของประขาชนไทย'), 'ของ⟦ประขาชน⟧ไทย ประชาชน');
  });

  it('are found with a letter too many', () => {
    assert.equal(findIn('ตามกฎหหมายนี้'), 'ตาม⟦กฎหหมาย⟧นี้ กฎหมาย');
  });

  it('are found with two letters that changed places', () => {
    assert.equal(findIn('ดำเนินโคงรการใหม่'), 'ดำเนิน⟦โคงรการ⟧ใหม่ โครงการ');
  });

  it('are found with a letter too many, or two that changed places, at their end', () => {
    assert.equal(findIn('ตามกฎหมาขยนี้'), 'ตาม⟦กฎหมาขย⟧นี้ กฎหมาย');
    assert.equal(findIn('ตามกฎหมยานี้'), 'ตาม⟦กฎหมยา⟧นี้ กฎหมาย');
    assert.equal(findIn('ตามกฎหมาโยธา'), 'ตาม⟦กฎหมา⟧โยธา กฎหมาย');
  });

  it('are found torn by a space, but by no end of a line', () => {
    assert.equal(findIn('ตามกฎ หมายนี้'), 'ตาม⟦กฎ หมาย⟧นี้ กฎหมาย');
    assert.equal(findIn('ตามกฎ\nหมายนี้'), 'ตามกฎ\nหมายนี้');
  });

  it('are found without their last letter, or with another where the word ends', () => {
    assert.equal(findIn('พัฒนาโครงกา แล้ว'), 'พัฒนา⟦โครงกา⟧ แล้ว โครงการ');
    assert.equal(findIn('พัฒนาโครงกาน แล้ว'), 'พัฒนา⟦โครงกาน⟧ แล้ว โครงการ');
    assert.equal(findIn('พัฒนาโครงกา\nแล้ว'), 'พัฒนาโครงกา\nแล้ว');
    assert.equal(findIn('พัฒนาโครงกาและ'), 'พัฒนา⟦โครงกา⟧และ โครงการ');
    assert.equal(findIn('ยุทธศาสตรมหาบัณฑิต'), 'ยุทธศาสตรมหาบัณฑิต');
  });

  it('are not found where a word stands as it should', () => {
    assert.equal(findIn('องค์กรและองค์การเพื่อประชาชน'), 'องค์กรและองค์การเพื่อประชาชน');
  });

  it('are found where they begin or end within a word that stands as it should', () => {
    const overlapping = new NearWordFinder(['ในพระราช', 'พระราชทาน', 'พิธีเปิด', 'เปิดงาน']);
    const rights = (text: string) => overlapping.findIn(text).map(({ right }) => right);
    assert.deepEqual(rights('ในพระราชทนา'), ['พระราชทาน']);
    assert.deepEqual(rights('พิธิเปิดงาน'), ['พิธีเปิด']);
  });

  it('are found without their first letter, if they are long', () => {
    assert.equal(findIn('ตามแนวครงการใหม่'), 'ตามแนว⟦ครงการ⟧ใหม่ โครงการ');
    assert.equal(findIn('นักงค์กรใหม่'), 'นักงค์กรใหม่');
  });

  it('are not found with two slips, nor with another first letter', () => {
    assert.equal(findIn('ปรขาชน คงการ ประเทศ'), 'ปรขาชน คงการ ประเทศ');
    assert.equal(findIn('มุทธศาสตร์'), 'มุทธศาสตร์');
  });

  it('are found with any letter inside missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.nat(), (word, seed) => {
        const place = 1 + (seed % (word.length - 2));
        const written = word.slice(0, place) + word.slice(place + 1);
        const found = finder.findIn(`(${written})`);
        assert.ok(WORDS.includes(written) || found.some(({ right }) => right === word));
      }),
    );
  });

  it('lie inside the text', () => {
    const letters = fc.constantFrom(...WORDS, 'ประ', 'กา', 'ร์', 'ห', ' ', '\n');
    fc.assert(
      fc.property(fc.array(letters), (pieces) => {
        const text = pieces.join('');
        for (const { span } of finder.findIn(text)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
      }),
    );
  });
});
