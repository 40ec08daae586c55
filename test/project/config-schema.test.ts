import assert from 'node:assert/strict';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

import { readConfig } from '../../src/core/config/read-config.js';
import { rules } from '../../src/core/rules/index.js';
import { readJson, recordAt } from '../support/json.js';

const metas = rules.map(({ meta }) => meta);
const validate = new Ajv2020({ strictTypes: false, allowUnionTypes: true }).compile(
  recordAt(readJson('schemas/config.schema.json')),
);

const RIGHT = [
  '',
  'profile: draft',
  'rules:\n  no-misspelling: off',
  'rules:\n  no-misspelling: { level: error, fix: safe, contested: true }',
  'rules:\n  headline-length: { longest: 120 }',
  'protect: [TH-*, 1669]\ndictionary: [เพลตฟอร์ม]',
  'overrides:\n  - files: [archive/**]\n    profile: publish\n    rules: { no-misspelling: info }',
];

const WRONG = [
  'protects: []',
  'profile: strict',
  'rules: [no-misspelling]',
  'rules:\n  no-mispelling: off',
  'rules:\n  no-misspelling: warn',
  'rules:\n  no-misspelling: { contested: perhaps }',
  'rules:\n  no-misspelling: { fix: always }',
  'rules:\n  headline-length: { longest: 0 }',
  'dictionary: เพลตฟอร์ม',
  'overrides:\n  - rules: { no-mispelling: off }',
];

describe('schemas/config.schema.json', () => {
  for (const text of RIGHT) {
    it(`accepts what the program accepts: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readConfig(text, metas).problems, []);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    });
  }

  for (const text of WRONG) {
    it(`rejects what the program reports: ${JSON.stringify(text)}`, () => {
      assert.equal(readConfig(text, metas).problems.length, 1);
      assert.equal(validate(parse(text)), false);
    });
  }
});
