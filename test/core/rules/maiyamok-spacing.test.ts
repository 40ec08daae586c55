import assert from 'node:assert/strict';

import { maiyamokSpacing } from '../../../src/core/rules/maiyamok-spacing.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { lintText } from '../../support/lint-text.js';
import { testRule } from '../../support/test-rule.js';

testRule(maiyamokSpacing, {
  passes: {
    'a space on both sides': 'หน่วยงานต่าง ๆ ที่เกี่ยวข้อง',
    'a space behind only': 'หน่วยงานต่างๆ ที่เกี่ยวข้อง',
    'other marks behind': 'เรื่องอื่นๆ) และเรื่องต่าง ๆ” จบเร็วๆ',
    'a line that begins with the mark': '- ๆที่เกี่ยวข้อง',
    'a hashtag': '#ดีๆมีทุกวัน',
  },
  flags: {
    'the next word glued to it': {
      text: 'หน่วยงานต่าง⟦ๆ⟧ที่เกี่ยวข้อง',
      says: 'A space stands behind ๆ; write “ๆ ”',
      fixed: 'หน่วยงานต่างๆ ที่เกี่ยวข้อง',
    },
    'the next word glued to it, with a space before': {
      text: 'กลไกต่าง ⟦ๆ⟧โดยเฉพาะ',
      says: 'หลังไม้ยมกต้องเว้นวรรค ควรเขียนว่า “ๆ ”',
      fixed: 'กลไกต่าง ๆ โดยเฉพาะ',
    },
  },
});

describe('maiyamok-spacing with a house style', () => {
  const TEXT = 'ต่างๆ และอื่น ๆ กับใหม่\u00a0ๆ';

  function fixedWith(before: string): string {
    const options = new Map([['maiyamok-spacing', { before }]]);
    const findings = lintText(TEXT, [maiyamokSpacing], { options });
    return applyEdits(
      TEXT,
      findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
    );
  }

  it('puts a space before the mark as the Royal Society does', () => {
    assert.equal(fixedWith('spaced'), 'ต่าง ๆ และอื่น ๆ กับใหม่\u00a0ๆ');
  });

  it('closes the mark to its word', () => {
    assert.equal(fixedWith('closed'), 'ต่างๆ และอื่นๆ กับใหม่ๆ');
  });

  it('lets both be', () => {
    assert.equal(fixedWith('any'), TEXT);
  });
});
