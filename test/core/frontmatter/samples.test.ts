import assert from 'node:assert/strict';

import { frontmatterDatesAgree } from '../../../src/core/rules/frontmatter-dates-agree.js';
import { frontmatterFieldsAgree } from '../../../src/core/rules/frontmatter-fields-agree.js';
import { frontmatterPresent } from '../../../src/core/rules/frontmatter-present.js';
import { frontmatterSchema } from '../../../src/core/rules/frontmatter-schema.js';
import { frontmatterSyntax } from '../../../src/core/rules/frontmatter-syntax.js';
import { noBuddhistYearInIsoDate } from '../../../src/core/rules/no-buddhist-year-in-iso-date.js';
import { noLossyScalar } from '../../../src/core/rules/no-lossy-scalar.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { lintText } from '../../support/lint-text.js';
import { readMarks, writeMarks } from '../../support/marks.js';
import type { FrontmatterSample } from './samples/sample.js';
import { SCHEMA_SAMPLES } from './samples/schema.js';
import { SYNTAX_SAMPLES } from './samples/syntax.js';

const RULES = [
  frontmatterDatesAgree,
  frontmatterFieldsAgree,
  frontmatterPresent,
  frontmatterSchema,
  frontmatterSyntax,
  noBuddhistYearInIsoDate,
  noLossyScalar,
];

const TABLES = {
  'frontmatter-schema': SCHEMA_SAMPLES,
  'frontmatter-syntax': SYNTAX_SAMPLES,
};

function checkSample({ text: marked, rule, en, th, fixed, profile = 'draft' }: FrontmatterSample) {
  const { text } = readMarks(marked);
  const findings = lintText(text, RULES, { profile });
  const places = findings.map(({ span }) => span);
  assert.equal(writeMarks(text, places), marked);
  assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule]);
  assert.deepEqual(findings[0]?.message, { en, th });
  const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  assert.equal(edits.length === 0 ? undefined : applyEdits(text, edits), fixed);
  if (fixed === undefined) return;
  const left = lintText(fixed, RULES, { profile });
  assert.deepEqual(
    left.map(({ message }) => message.en),
    [],
    'nothing is left to say',
  );
}

describe('samples of frontmatter', () => {
  for (const [rule, samples] of Object.entries(TABLES)) {
    describe(rule, () => {
      for (const [name, sample] of Object.entries(samples)) {
        it(`finds ${name}`, () => {
          checkSample(sample);
        });
      }
    });
  }
});
