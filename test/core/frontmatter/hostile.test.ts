import assert from 'node:assert/strict';

import fc from 'fast-check';

import { parseFrontmatter } from '../../../src/core/document/frontmatter.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { completeFrontmatter } from '../../../src/core/frontmatter/complete.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { FRONTMATTER_RULES } from '../../support/frontmatter-rules.js';
import { lintText } from '../../support/lint-text.js';

function repeat(piece: (index: number) => string, times: number): string {
  return Array.from({ length: times }, (_, index) => piece(index)).join('');
}

/** Texts that make a careless parser run out of memory, of stack or of time. */
const HOSTILE = {
  'aliases of lists that multiply': `a0: &a0 [x]\n${repeat((n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]\n`, 30)}`,
  'aliases of maps that multiply': `a0: &a0 {x: 1}\n${repeat((n) => `a${n + 1}: &a${n + 1} {a: *a${n}, b: *a${n}}\n`, 30)}`,
  'an alias of what it stands in': 'a: &a [*a]\n',
  'a chain of aliases': `a0: &a0 x\n${repeat((n) => `a${n + 1}: &a${n + 1} [*a${n}]\n`, 300)}`,
  '100,000 brackets': `a: ${'['.repeat(100_000)}`,
  '100,000 braces': `a: ${'{a: '.repeat(100_000)}`,
  '100,000 dashes': `a:\n  ${'- '.repeat(100_000)}x`,
  'a thousand levels of indentation': repeat((depth) => `${' '.repeat(depth)}a:\n`, 1000),
  'five megabytes of keys': 'a: 1\n'.repeat(1_000_000),
  'five megabytes in one value': `a: ${'ก'.repeat(5_000_000)}`,
  'five megabytes of spaces': `a: ${' '.repeat(5_000_000)}`,
  'NUL and other controls': 'a\0: \0\x1b[31m\nb: \x07',
  'halves of characters': `a: ${'\ud800'.repeat(5000)}\n\udc00: \udc00`,
  'open quotation marks': 'a: "\n'.repeat(1000),
  'open quotation marks of items': `a:\n${'- "\n'.repeat(1000)}`,
  'quotation marks in a row': `a: ${'"'.repeat(4000)}`,
  'backslashes without end': `a: "${'\\'.repeat(90_000)}`,
  'spaces before a colon': `a${' '.repeat(90_000)}: b\nc: d`,
  'colons in a row': `a: ${': '.repeat(2000)}`,
  'closing braces': 'a: }\n'.repeat(1000),
  'tabs before every key': '\ta: b\n'.repeat(1000),
  'the same key again and again': 'a: 1\n'.repeat(1200),
  'a long misspelt key': `countri${'e'.repeat(50_000)}s: [TH]`,
  'a long wrong value': `status: ${'approve'.repeat(10_000)}`,
  'names of methods':
    '__proto__: 1\nconstructor: 2\ntags: [{valueOf: 1}, {valueOf: 1}]\ncountries: [{toString: 1}, {toString: 1}]',
  'a tag that makes objects':
    'a: !!js/function "function () {}"\nb: !!binary aGVsbG8=\nc: !!timestamp 2001-12-14',
} satisfies Record<string, string>;

describe('hostile frontmatter', () => {
  for (const [name, yaml] of Object.entries(HOSTILE)) {
    for (const closing of ['\n---\nข่าว', '']) {
      it(`gets a diagnostic for ${name}${closing === '' ? ', not closed' : ''}`, () => {
        const findings = lintText(`---\n${yaml}${closing}`, FRONTMATTER_RULES);
        assert.notEqual(findings.length, 0);
        assert.ok(findings.length < 500, String(findings.length));
      });
    }
  }

  for (const [name, yaml] of Object.entries(HOSTILE)) {
    it(`lets one type in ${name}`, () => {
      const release = parsePressRelease(`---\n${yaml}\n---\nข่าว`);
      for (const offset of [4, Math.floor(yaml.length / 2), yaml.length + 4]) {
        const { items = [] } = completeFrontmatter(release, offset, '2026-12-01') ?? {};
        assert.ok(items.length < 500, String(items.length));
      }
    });
  }

  it('never throws, and finds places inside the text, whatever stands between the fences', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'th', 'title', 'ข่าว', '“', '”', '\u00a0', '\u200b', '0812345678', '๑'),
      fc.constantFrom(': ', ':', ',', '[', ']', '{', '}', '- ', '#', '&a ', '*a', '!', '|', '>'),
      fc.constantFrom('\n', '\n  ', '\n\t', '\r\n', '\r', '"', "'", '\\', '\0', '\ud800', '---\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `---\na: b\n${pieces.join('')}\n---\nข่าว`;
        for (const { span, fixes = [] } of lintText(text, FRONTMATTER_RULES)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          for (const { edits } of fixes) applyEdits(text, edits);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is mended for good where the repairs of all problems are sure', () => {
    const line = fc.constantFrom(
      'type: press-release',
      'title: ข่าว: ด่วน',
      '\ttitle: ข่าว',
      'agency： กระทรวง',
      'agency:กระทรวง',
      'tags: [ก, ข',
      'summary: “ด่วน: สรุป”',
      'summary: "สรุป',
      'summary: "a" b',
      '\u200bstatus: draft',
      'tags:\n\t- ก\n\t- ข',
      '# หมายเหตุ',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = `---\n${lines.join('\n')}\n---\nข่าว`;
        const { problems = [] } = parseFrontmatter(text) ?? {};
        if (!problems.every(({ isSure }) => isSure)) return;
        const mended = applyEdits(
          text,
          problems.flatMap(({ repair = [] }) => repair),
        );
        const left = parseFrontmatter(mended)?.problems ?? [];
        assert.deepEqual(
          left.filter(({ kind }) => kind !== 'duplicate-key'),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
