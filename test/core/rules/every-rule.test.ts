import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';

import fc from 'fast-check';

import { parsePressRelease, updatePressRelease } from '../../../src/core/document/press-release.js';
import { LOCALES, type Localized } from '../../../src/core/l10n/locale.js';
import { createLinter } from '../../../src/core/lint/lint.js';
import type { ReportedFinding } from '../../../src/core/lint/report.js';
import { applySafeFixes } from '../../../src/core/lint/safe-fixes.js';
import type { Rule } from '../../../src/core/lint/rule.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit.js';
import { overlapsAny, shiftSpan, type Span } from '../../../src/core/text/span.js';
import { lintText, testContext } from '../../support/lint-text.js';
import { applyRandomEdit, randomEdit } from '../../support/random-edit.js';
import { longReleaseText, releaseText } from '../../support/release-text.js';

function safeEdits(findings: readonly ReportedFinding[]): TextEdit[] {
  return findings.flatMap(({ fixes = [] }) => fixes.find(({ safe }) => safe)?.edits ?? []);
}

/** One report for all there are in a release. */
const REPORTED_ONCE = new Set(['no-double-space']);

/** Rules of the frontmatter add what is missing, and ask for more in what they have added. */
const textRules = rules.filter(({ meta }) => !meta.id.startsWith('frontmatter-'));

function isInside({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

/** The text after every safe fix. */
function fixAll(text: string, some: readonly Rule[]): string {
  return applySafeFixes(text, (of) => lintText(of, some));
}

function countErrors(findings: readonly ReportedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
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
        for (const { span, related = [] } of lintText(sample, rules)) {
          assert.ok(before <= span.start && span.start < span.end && span.end <= sample.length);
          for (const place of related) assert.ok(isInside(place.span, sample));
          before = span.start;
        }
      }),
    );
  });

  it('edits places inside the text, none of them twice in one fix', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { edits } of lintText(sample, rules).flatMap(({ fixes = [] }) => fixes)) {
          const spans = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
          for (const [index, span] of spans.entries()) {
            assert.ok(isInside(span, sample));
            assert.ok((spans[index - 1]?.end ?? 0) <= span.start);
          }
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

  it('gives the same when all safe fixes are applied twice', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const fixed = fixAll(sample, rules);
        assert.equal(fixAll(fixed, rules), fixed);
      }),
    );
  });

  it('changes nothing outside of what it reports with a safe fix', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { rule, span, fixes = [] } of lintText(sample, textRules)) {
          if (REPORTED_ONCE.has(rule)) continue;
          for (const edit of fixes.filter(({ safe }) => safe).flatMap(({ edits }) => edits)) {
            assert.ok(span.start <= edit.span.start && edit.span.end <= span.end, rule);
          }
        }
      }),
    );
  });

  it('leaves no error with a safe fix that was not there before', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const before = countErrors(lintText(sample, textRules));
        const fixed = fixAll(sample, textRules);
        for (const [rule, count] of countErrors(lintText(fixed, textRules))) {
          assert.ok(count <= (before.get(rule) ?? 0), `${rule}: ${JSON.stringify(fixed)}`);
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

  it('finds after any row of edits what it finds in the whole text, read anew', () => {
    fc.assert(
      fc.property(text, fc.array(randomEdit(rules), { maxLength: 5 }), (first, edits) => {
        const linter = createLinter(rules, testContext, { profile: 'publish' });
        let release = parsePressRelease(first);
        for (const one of edits) {
          const [after, change] = applyRandomEdit(release.text, one);
          release = updatePressRelease(release, after, [change]);
          assert.deepEqual(linter(release), lintText(after, rules));
        }
      }),
    );
  });

  it('finds the same in a text of many stretches, whatever was open or known in others', () => {
    const linter = createLinter(rules, testContext, { profile: 'publish' });
    fc.assert(
      fc.property(
        longReleaseText(rules),
        fc.array(randomEdit(rules), { minLength: 3, maxLength: 6 }),
        (first, edits) => {
          let release = parsePressRelease(first);
          linter(release);
          for (const one of edits) {
            const [after, change] = applyRandomEdit(release.text, one);
            release = updatePressRelease(release, after, [change]);
            assert.deepEqual(linter(release), lintText(after, rules));
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
