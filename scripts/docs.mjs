// Writes the page of every rule, and the JSON Schema of the config, from the rules themselves.
// `--check` fails where one of them is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

import { bundle } from './support/bundle.mjs';
import { configSchema } from './support/config-schema.mjs';

const FOLDER = 'docs/rules';
const CONFIG_SCHEMA = 'schemas/config.schema.json';

const LANGUAGES = [
  {
    locale: 'en',
    why: 'Why',
    examples: 'Examples',
    options: 'Options',
    byDefault: 'by default',
    levels: ({ draft, publish }) =>
      `Level while drafting: ${draft}. Before publication: ${publish}.`,
    insteadOf: 'Instead of',
    write: 'write',
  },
  {
    locale: 'th',
    why: 'เหตุผล',
    examples: 'ตัวอย่าง',
    options: 'ตัวเลือก',
    byDefault: 'ค่าตั้งต้น',
    levels: ({ draft, publish }) => `ระดับขณะร่าง: ${draft} ก่อนเผยแพร่: ${publish}`,
    insteadOf: 'แทนที่จะเขียนว่า',
    write: 'ควรเขียนว่า',
  },
];

const fenced = (text) => `\`\`\`text\n${text.replaceAll(/[⟦⟧]/g, '').trim()}\n\`\`\``;

function optionLines(options, { locale, byDefault }) {
  return options.map(({ name, summary, choices, default: value }) => {
    const kinds = choices ? ` (${choices.map((choice) => `\`${choice}\``).join(', ')})` : '';
    return `- \`${name}\`${kinds}: ${summary[locale]}; ${byDefault} \`${value}\``;
  });
}

function section(meta, language) {
  const { locale, why, examples, options, levels, insteadOf, write } = language;
  return [
    `## ${meta.summary[locale]}`,
    levels(meta.levels),
    `### ${why}`,
    meta.why[locale],
    `### ${examples}`,
    ...meta.examples.flatMap(({ bad, good }) => [insteadOf, fenced(bad), write, fenced(good)]),
    ...(meta.options ? [`### ${options}`, optionLines(meta.options, language).join('\n')] : []),
  ];
}

function page(meta) {
  const body = LANGUAGES.flatMap((language) => section(meta, language));
  return `${[`# ${meta.id}`, ...body].join('\n\n')}\n`;
}

const { rules } = await bundle('src/core/rules/index.ts');
const { configShape } = await bundle('src/core/config/config-shape.ts');
const metas = rules.map(({ meta }) => meta);
const schema = JSON.stringify(configSchema(configShape(metas)), null, 2);

const files = new Map([
  ...metas.map((meta) => [`${FOLDER}/${meta.id}.md`, page(meta)]),
  [CONFIG_SCHEMA, await format(schema, { parser: 'json', printWidth: 100 })],
]);
mkdirSync(FOLDER, { recursive: true });
const stale = readdirSync(FOLDER)
  .map((name) => `${FOLDER}/${name}`)
  .filter((path) => !files.has(path));
const changed = [...files].filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  const outdated = [...stale, ...changed.map(([path]) => path)];
  if (outdated.length > 0) {
    console.error(`Out of date: ${outdated.join(', ')}. Run npm run docs`);
    process.exitCode = 1;
  }
} else {
  for (const path of stale) rmSync(path);
  for (const [path, text] of changed) writeFileSync(path, text);
  console.log(`${files.size} files, ${changed.length} written, ${stale.length} removed`);
}
