import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { foldsOf } from '../../../src/core/outline/folds-of.js';
import { outlineOf } from '../../../src/core/outline/outline-of.js';
import type { OutlineItem } from '../../../src/core/outline/outline-item.js';
import { readMarks, writeMarks } from '../../support/marks.js';

const RELEASE = `---
type: press-release
title:
  th: ลงนาม
  en: Signed
participants:
  - name: { th: นายดี }
    role: host
tags: [ก, ข]
---

# พาดหัว

ย่อหน้า

## ประเด็น

ข้อความ

::: {lang=en}

# Headline

Text

## Points {#points}

Text

:::

ท้ายข่าว
`;

function lines(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ name, detail, children }) => [
    `${indent}${name.th}${detail === '' ? '' : ` = ${detail}`}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('outlineOf', () => {
  it('shows the keys of the frontmatter with their values, then headings and language parts', () => {
    assert.deepEqual(lines(outlineOf(parsePressRelease(RELEASE))), [
      'ส่วนหัว',
      '  ประเภทเอกสาร (type) = press-release',
      '  พาดหัวข่าว (title) = ลงนาม',
      '    ภาษาไทย (th) = ลงนาม',
      '    ภาษาอังกฤษ (en) = Signed',
      '  ผู้เข้าร่วม (participants) = นายดี',
      '    1 = นายดี',
      '      ชื่อ (name) = นายดี',
      '        ภาษาไทย (th) = นายดี',
      '      บทบาท (role) = host',
      '  คำสำคัญ (tags) = ก, ข',
      'พาดหัว',
      '  ประเด็น',
      '    ภาษาอังกฤษ',
      '      Headline',
      '        Points',
    ]);
  });

  it('ends a heading where the next of its level begins, or its part ends', () => {
    const { text, spans } = readMarks(
      '⟦# ก\n\n## ข\n\nข้อความ\n\n⟧⟦# ค\n\n::: {lang=en}\n\n# D\n\ntext\n\n:::\n\nท้าย\n⟧',
    );
    const found = outlineOf(parsePressRelease(text)).map(({ span }) => span);
    assert.equal(writeMarks(text, found), writeMarks(text, spans));
  });

  it('keeps every name inside its item, and every item inside the one around it', () => {
    const check = (items: readonly OutlineItem[], start: number, end: number) => {
      for (const { span, nameSpan, children } of items) {
        assert.ok(start <= span.start && span.end <= end);
        assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end);
        check(children, span.start, span.end);
      }
    };
    for (const text of [
      RELEASE,
      '# ',
      '---\na: *b\nc: &d { e: f }\nf: *d\n: g\n---\n',
      ':::',
      '::: {lang=en}\n# a',
    ]) {
      check(outlineOf(parsePressRelease(text)), 0, text.length);
    }
  });
});

describe('foldsOf', () => {
  it('folds the frontmatter, its longer keys, sections and parts', () => {
    const firsts = foldsOf(parsePressRelease(RELEASE)).map(({ start }) =>
      RELEASE.slice(start).split('\n', 1).join(''),
    );
    assert.deepEqual(firsts, [
      '---',
      'title:',
      'participants:',
      'name: { th: นายดี }',
      '# พาดหัว',
      '## ประเด็น',
      '::: {lang=en}',
      '# Headline',
      '## Points {#points}',
    ]);
  });

  it('folds what comments mark', () => {
    const text = 'ก\n<!-- #region ภาคผนวก -->\nข\n<!-- #endregion -->\nค\n<!-- #endregion -->\n';
    const folds = foldsOf(parsePressRelease(text));
    assert.equal(
      writeMarks(text, folds),
      'ก\n⟦<!-- #region ภาคผนวก -->\nข\n<!-- #endregion -->⟧\nค\n<!-- #endregion -->\n',
    );
  });
});
