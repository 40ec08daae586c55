import assert from 'node:assert/strict';

import type { ReleaseFormat } from '../../src/core/document/press-release.js';
import { LOCALES } from '../../src/core/l10n/locale.js';
import type { ReportedFinding } from '../../src/core/lint/report.js';
import type { Profile, Rule } from '../../src/core/lint/rule.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { lintText } from './lint-text.js';
import { readMarks, writeMarks } from './marks.js';

export interface FlaggedSample {
  /** With `⟦ ⟧` around each fault. */
  readonly text: string;
  /** The message of the first finding, in English or Thai. */
  readonly says?: string;
  /** The text after the first fix of every finding. */
  readonly fixed?: string;
  /** The text after each fix of the first finding, in their order. */
  readonly choices?: readonly string[];
  readonly format?: ReleaseFormat;
  /** `publish` unless told. */
  readonly profile?: Profile;
}

export interface RuleSamples {
  readonly passes: Readonly<Record<string, string | Omit<FlaggedSample, 'says' | 'fixed'>>>;
  readonly flags: Readonly<Record<string, FlaggedSample>>;
}

function applyFirstFixes(text: string, findings: readonly ReportedFinding[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
  );
}

function checkFlagged(rule: Rule, beside: readonly Rule[], sample: FlaggedSample): void {
  const { text } = readMarks(sample.text);
  const { format = 'markdown', profile = 'publish' } = sample;
  const findings = lintText(text, [rule, ...beside], { format, profile }).filter(
    (finding) => finding.rule === rule.meta.id,
  );
  const marked = writeMarks(
    text,
    findings.map(({ span }) => span),
  );
  assert.equal(marked, sample.text);
  const [first] = findings;
  if (sample.says !== undefined) {
    const messages = LOCALES.map((locale) => first?.message[locale]);
    assert.ok(messages.includes(sample.says), `says ${JSON.stringify(messages)}`);
  }
  if (sample.fixed !== undefined) assert.equal(applyFirstFixes(text, findings), sample.fixed);
  if (sample.choices) {
    const choices = (first?.fixes ?? []).map(({ edits }) => applyEdits(text, edits));
    assert.deepEqual(choices, sample.choices);
  }
}

/**
 * Runs a rule over its samples, and over the examples that its page shows.
 *
 * @param beside other rules that run with it, for rules that look at what others find
 */
export function testRule(
  rule: Rule,
  { passes, flags }: RuleSamples,
  beside: readonly Rule[] = [],
): void {
  describe(rule.meta.id, () => {
    for (const [title, sample] of Object.entries(passes)) {
      it(`passes ${title}`, () => {
        checkFlagged(rule, beside, typeof sample === 'string' ? { text: sample } : sample);
      });
    }
    for (const [title, sample] of Object.entries(flags)) {
      it(`flags ${title}`, () => {
        assert.match(sample.text, /⟦/, 'a flagged sample marks its fault');
        checkFlagged(rule, beside, sample);
      });
    }
    for (const { bad, good } of rule.meta.examples) {
      it(`keeps the promise of its page: ${bad.trim().split('\n').at(-1) ?? ''}`, () => {
        checkFlagged(rule, beside, { text: bad });
        checkFlagged(rule, beside, { text: good });
      });
    }
  });
}
