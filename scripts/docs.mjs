// Writes the page of every rule from the rule itself. `--check` fails where a page is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundle } from './support/bundle.mjs';

const FOLDER = 'docs/rules';

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
const pages = new Map(rules.map(({ meta }) => [`${meta.id}.md`, page(meta)]));
mkdirSync(FOLDER, { recursive: true });
const stale = readdirSync(FOLDER).filter((name) => !pages.has(name));
const changed = [...pages].filter(([name, text]) => {
  const path = `${FOLDER}/${name}`;
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  const outdated = [...stale, ...changed.map(([name]) => name)];
  if (outdated.length > 0) {
    console.error(`Out of date: ${outdated.join(', ')}. Run npm run docs`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) rmSync(`${FOLDER}/${name}`);
  for (const [name, text] of changed) writeFileSync(`${FOLDER}/${name}`, text);
  console.log(`${pages.size} rule pages, ${changed.length} written, ${stale.length} removed`);
}
