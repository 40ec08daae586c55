import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';

import fc from 'fast-check';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { LOCALES, type Localized } from '../../../src/core/l10n/locale.js';
import type { ReportedFinding } from '../../../src/core/lint/report.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit.js';
import { overlapsAny, shiftSpan } from '../../../src/core/text/span.js';
import { lintText } from '../../support/lint-text.js';
import { releaseText } from '../../support/release-text.js';

function safeEdits(findings: readonly ReportedFinding[]): TextEdit[] {
  return findings.flatMap(({ fixes = [] }) => fixes.find(({ safe }) => safe)?.edits ?? []);
}

function assertTranslated(text: Localized, what: string): void {
  assert.match(text.th, /[ก-๛]/u, `${what} in Thai`);
  assert.match(text.en, /[A-Za-z]/u, `${what} in English`);
  assert.doesNotMatch(text.en, /[a-z]\.$/u, `${what} ends without a full stop`);
}

describe('the catalogue of rules', () => {
  it('is in alphabetical order, each id once', () => {
    const ids = rules.map(({ meta }) => meta.id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  for (const { meta } of rules) {
    it(`has file, test, page and examples of ${meta.id}`, () => {
      for (const path of [
        `src/core/rules/${meta.id}.ts`,
        `test/core/rules/${meta.id}.test.ts`,
        `docs/rules/${meta.id}.md`,
      ]) {
        assert.ok(existsSync(path), `${path} is missing`);
      }
      assert.ok(meta.examples.length > 0);
    });

    it(`speaks Thai and English in ${meta.id}`, () => {
      assertTranslated(meta.summary, 'summary');
      assert.match(meta.why.th, /[ก-๛]/u);
      for (const finding of meta.examples.flatMap(({ bad }) =>
        lintText(bad.replace(/[⟦⟧]/gu, ''), rules),
      )) {
        assertTranslated(finding.message, 'message');
        for (const { title } of finding.fixes ?? []) {
          for (const locale of LOCALES) assert.notEqual(title[locale], '');
        }
      }
    });
  }
});

describe('every rule', () => {
  const text = releaseText(rules);

  it('finds places inside the text, in order', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let before = 0;
        for (const { span } of lintText(sample, rules)) {
          assert.ok(before <= span.start && span.start < span.end && span.end <= sample.length);
          before = span.start;
        }
      }),
    );
  });

  it('leaves nothing to fix once its safe fixes are applied', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const rule of rules) {
          const fixed = applyEdits(sample, safeEdits(lintText(sample, [rule])));
          assert.deepEqual(safeEdits(lintText(fixed, [rule])), []);
        }
      }),
    );
  });

  it('never touches protected text with a safe fix', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const protectedSpans = parsePressRelease(sample).blocks.flatMap(({ block, start }) =>
          block.protectedSpans.map((span) => shiftSpan(span, start)),
        );
        for (const { span } of safeEdits(lintText(sample, rules))) {
          assert.ok(!overlapsAny(protectedSpans, span));
        }
      }),
    );
  });
});
