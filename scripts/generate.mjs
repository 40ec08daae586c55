// Compiles the frontmatter's JSON Schema to plain code, so that nothing is compiled (and no `eval`
// is needed) in the editor or in a browser.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const SCHEMA = 'schemas/press-release.schema.json';
const VALIDATOR = 'src/core/frontmatter/schema-validator.generated.ts';

const HEADER = `// Written by scripts/generate.mjs from ${SCHEMA}.
// @ts-nocheck

/** One of Ajv's errors; the part that we use. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the schema is compiled to. It keeps the errors of its last call. */
interface SchemaValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

`;

async function compile(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: false,
    strict: true,
    keywords: ['x-th', 'x-values'],
    code: { source: true, lines: true },
  });
  const { outputFiles } = await build({
    stdin: {
      contents: standaloneCode.default(ajv, ajv.compile(schema)),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const [code, ...rest] = outputFiles[0].text.split('export default ');
  if (rest.length !== 1) throw new Error('Cannot find the export of the compiled schema');
  return `${HEADER}${code}const validator: SchemaValidator = ${rest[0]}export default validator;\n`;
}

const code = await compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
if (!existsSync(VALIDATOR) || readFileSync(VALIDATOR, 'utf8') !== code) {
  mkdirSync(dirname(VALIDATOR), { recursive: true });
  writeFileSync(VALIDATOR, code);
}
