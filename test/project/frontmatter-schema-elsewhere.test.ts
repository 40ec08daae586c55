import { strict as assert } from 'node:assert';

import { Validator } from '@cfworker/json-schema';
import { parseFrontmatter } from '../../src/core/document/frontmatter.js';
import { findSchemaFaults } from '../../src/core/frontmatter/validate.js';
import type { Profile } from '../../src/core/lint/rule.js';
import { AGREEMENT_SAMPLES } from '../core/frontmatter/samples/agreement.js';
import { RIGHT_SAMPLES } from '../core/frontmatter/samples/right.js';
import { SCHEMA_SAMPLES } from '../core/frontmatter/samples/schema.js';
import { VALUE_SAMPLES } from '../core/frontmatter/samples/values.js';
import { readJson, recordAt } from '../support/json.js';
import { readMarks } from '../support/marks.js';
import { ACCEPTED, LEAST, REFUSED } from './samples/frontmatter-values.js';

const draft = schemaOf('press-release.schema.json');
const publish = schemaOf('press-release.publish.schema.json');

/** Another reader of JSON Schema than the one from which the checks are compiled. */
const VALIDATORS: Readonly<Record<Profile, Validator>> = {
  draft: new Validator(draft, '2020-12', false),
  publish: new Validator(publish, '2020-12', false),
};
VALIDATORS.publish.addSchema(draft);

/** With an address, as a tool that loads it knows it. */
function schemaOf(file: string): Readonly<Record<string, unknown>> {
  return { ...recordAt(readJson(`schemas/${file}`)), $id: `https://example.go.th/${file}` };
}

const FAULTY = { ...AGREEMENT_SAMPLES, ...SCHEMA_SAMPLES, ...VALUE_SAMPLES };

const TEXTS: Readonly<Record<string, string>> = {
  ...textsOf(ACCEPTED, (line) => between(LEAST + line)),
  ...textsOf(REFUSED, ([line]) => between(`${line}\n${LEAST}`)),
  ...RIGHT_SAMPLES,
  ...textsOf(FAULTY, ({ text }) => readMarks(text).text),
};

function between(yaml: string): string {
  return `---\n${yaml}\n---\n`;
}

function textsOf<Sample>(
  samples: Readonly<Record<string, Sample>>,
  toText: (sample: Sample) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(samples).map(([key, value]) => [key, toText(value)]));
}

function valueOf(text: string): unknown {
  return parseFrontmatter(text)?.value ?? {};
}

describe('the schemas in another tool', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`accept or refuse as here: ${name}`, () => {
      const frontmatter = parseFrontmatter(text);
      if (!frontmatter) return;
      for (const profile of ['draft', 'publish'] as const) {
        const { valid } = VALIDATORS[profile].validate(valueOf(text));
        assert.equal(valid, findSchemaFaults(frontmatter, profile).length === 0, profile);
      }
    });
  }

  it('accept some of the samples and refuse others', () => {
    const verdicts = Object.values(TEXTS).map(
      (text) => VALIDATORS.draft.validate(valueOf(text)).valid,
    );
    assert.ok(verdicts.filter((isValid) => isValid).length > 20);
    assert.ok(verdicts.filter((isValid) => !isValid).length > 20);
  });
});
