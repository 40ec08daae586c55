import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { createLinter } from '../../../src/core/lint/lint.js';
import { linkResolves } from '../../../src/core/rules/link-resolves.js';
import { testContext } from '../../support/lint-text.js';
import { readMarks, writeMarks } from '../../support/marks.js';
import { testRule } from '../../support/test-rule.js';

testRule(linkResolves, {
  passes: {
    'addresses as they should be':
      'https://www.example.go.th http://example.go.th www.example.go.th',
    'a scheme that is spoken of': 'เว็บไซต์ที่ขึ้นต้นด้วย https:// เท่านั้น',
    'a code span': '`https:// www.example.go.th`',
    'files, where nobody can look for them': '[คำสั่ง](orders/1.pdf)',
  },
  flags: {
    'a space in the address': {
      text: 'ที่ ⟦https:// www⟧.example.go.th',
      says: 'No browser opens this address; write “https://www…”',
      fixed: 'ที่ https://www.example.go.th',
    },
    'a slash too few': {
      text: '(⟦https:/www⟧.example.go.th)',
      fixed: '(https://www.example.go.th)',
    },
    'no colon': { text: '⟦http//www⟧.example.go.th', fixed: 'http://www.example.go.th' },
    'a letter too many': {
      text: '⟦htttps://⟧example.go.th',
      says: 'ที่อยู่นี้เปิดไม่ได้ ควรเขียนว่า “https://…”',
      fixed: 'https://example.go.th',
    },
  },
});

describe('link-resolves among files', () => {
  const files = new Set(['orders/1.pdf', 'ภาพ 1.jpg']);

  function mark(text: string): string {
    const linter = createLinter([linkResolves], testContext, { profile: 'publish' });
    const findings = linter(parsePressRelease(text), (path) => files.has(path));
    return writeMarks(
      text,
      findings.map(({ span }) => span),
    );
  }

  for (const sample of [
    '[คำสั่ง](orders/1.pdf) [คำสั่ง](⟦orders/2.pdf⟧) [คำสั่ง](orders/1.pdf#page=2 "title")',
    '[ร้อยละ](⟦100%⟧)',
    '![ภาพ](ภาพ%201.jpg) ![ภาพ](⟦ภาพ%202.jpg⟧)',
    '[เว็บ](https://www.example.go.th) [ข้างล่าง](#ข้างล่าง) [ราก](/news) [จดหมาย](mailto:a@example.go.th)',
    '---\nimages:\n  - src: ⟦signing.jpg⟧\n  - src: orders/1.pdf\ncounterpart: ⟦a.en.press.md⟧\n---\n',
  ]) {
    it(`looks for ${sample.replaceAll('\n', ' ')}`, () => {
      assert.equal(mark(readMarks(sample).text), sample);
    });
  }
});
