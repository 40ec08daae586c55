// Compiles the frontmatter's JSON Schemas to plain code, so that nothing is compiled (and no `eval`
// is needed) in the editor or in a browser, and writes down what editors need to know of them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

import { fieldsOf, withoutTexts } from './support/frontmatter-fields.mjs';

const SCHEMAS = {
  draft: 'schemas/press-release.schema.json',
  publish: 'schemas/press-release.publish.schema.json',
};
const VALIDATORS = 'src/core/frontmatter/schema-validators.generated.ts';
const FIELDS = 'src/core/frontmatter/fields.generated.ts';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

async function compileValidators() {
  const ajv = new Ajv.default({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  // One refers to the other by its file name.
  for (const path of Object.values(SCHEMAS)) {
    ajv.addSchema(withoutTexts(readJson(path)), basename(path));
  }
  const { outputFiles } = await build({
    stdin: {
      contents: standaloneCode.default(ajv, {
        draft: basename(SCHEMAS.draft),
        publish: basename(SCHEMAS.publish),
      }),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const [code, ...rest] = outputFiles[0].text.split(/^export \{$[^]*?^\};$/m);
  if (rest.length !== 1) throw new Error('Cannot find the exports of the compiled schemas');
  return `// Written by scripts/generate.mjs from schemas/*.schema.json.
// @ts-nocheck
import type { Profile } from '../lint/rule.js';
import type { SchemaValidator } from './schema-validator.js';

${code}
export const validators: Readonly<Record<Profile, SchemaValidator>> = { draft, publish };
`;
}

function describeFields() {
  const schema = readJson(SCHEMAS.draft);
  return `// Written by scripts/generate.mjs from ${SCHEMAS.draft}.
import type { Field } from './field.js';

export const FIELDS: readonly Field[] = ${JSON.stringify(fieldsOf(schema, schema), null, 2)};
`;
}

function write(path, code) {
  if (existsSync(path) && readFileSync(path, 'utf8') === code) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

write(VALIDATORS, await compileValidators());
write(FIELDS, describeFields());
