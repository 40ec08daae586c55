import assert from 'node:assert/strict';

import { applyEdits } from '../../../src/core/text/edit.js';
import { FRONTMATTER_RULES } from '../../support/frontmatter-rules.js';
import { lintText } from '../../support/lint-text.js';
import { readMarks, writeMarks } from '../../support/marks.js';
import { AGREEMENT_SAMPLES } from './samples/agreement.js';
import { RIGHT_SAMPLES } from './samples/right.js';
import type { FrontmatterSample } from './samples/sample.js';
import { SCHEMA_SAMPLES } from './samples/schema.js';
import { SYNTAX_SAMPLES } from './samples/syntax.js';
import { VALUE_SAMPLES } from './samples/values.js';

const TABLES = {
  'what YAML cannot read': SYNTAX_SAMPLES,
  'what the schema does not want': SCHEMA_SAMPLES,
  'what programs read otherwise': VALUE_SAMPLES,
  'what does not go together': AGREEMENT_SAMPLES,
};

function checkSample({ text: marked, rule, en, th, fixed, profile = 'draft' }: FrontmatterSample) {
  const { text } = readMarks(marked);
  const findings = lintText(text, FRONTMATTER_RULES, { profile });
  const places = findings.map(({ span }) => span);
  assert.equal(writeMarks(text, places), marked);
  assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule]);
  assert.deepEqual(findings[0]?.message, { en, th });
  const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  assert.equal(edits.length === 0 ? undefined : applyEdits(text, edits), fixed);
  if (fixed === undefined) return;
  const left = lintText(fixed, FRONTMATTER_RULES, { profile });
  assert.deepEqual(
    left.map(({ message }) => message.en),
    [],
    'nothing is left to say',
  );
}

describe('samples of frontmatter', () => {
  for (const [title, samples] of Object.entries(TABLES)) {
    describe(title, () => {
      for (const [name, sample] of Object.entries(samples)) {
        it(`finds ${name}`, () => {
          checkSample(sample);
        });
      }
    });
  }

  describe('what is right', () => {
    for (const [name, text] of Object.entries(RIGHT_SAMPLES)) {
      it(`passes ${name}`, () => {
        const findings = lintText(text, FRONTMATTER_RULES, { profile: 'draft' });
        assert.deepEqual(
          findings.map(({ message }) => message.en),
          [],
        );
      });
    }
  });
});
