import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { headlineAt } from '../../../src/core/facts/headline-at.js';
import { readMarks } from '../../support/marks.js';

function lengthAt(marked: string): number | undefined {
  const { text, spans } = readMarks(marked);
  return headlineAt(parsePressRelease(text), spans[0]?.start ?? 0)?.length;
}

describe('headlineAt', () => {
  it('counts the title in which one writes, without its quotation marks', () => {
    assert.equal(lengthAt('---\ntitle:\n  th: ไทย⟦⟧ – ลาว\n---\n'), 'ไทย – ลาว'.length);
    assert.equal(
      lengthAt('---\ntitle:\n  en: "Thailand: talks⟦⟧"\n---\n'),
      'Thailand: talks'.length,
    );
  });

  it('stays where one types a space behind it', () => {
    assert.equal(lengthAt('---\ntitle:\n  th: ไทย ⟦⟧\n---\n'), 'ไทย'.length);
    assert.equal(lengthAt('# ไทย ⟦⟧\n\nวันนี้'), 'ไทย'.length);
  });

  it('counts a heading without its mark', () => {
    assert.equal(lengthAt('# รัฐมนตรีหารือ⟦⟧\n\nวันนี้'), 'รัฐมนตรีหารือ'.length);
  });

  it('has nothing to say of subheadings, of the body, of other keys', () => {
    assert.equal(lengthAt('# ข่าว\n\n## ประเด็น⟦⟧\n'), undefined);
    assert.equal(lengthAt('# ข่าว\n\nวันนี้⟦⟧\n'), undefined);
    assert.equal(lengthAt('---\ntitle:\n  th: ข่าว\nagency: กรม⟦⟧\n---\n'), undefined);
  });
});
