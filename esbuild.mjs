// Builds what ships (dist/) and, with `tests`, what the tests run (out/).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from 'esbuild';

/** Kilobytes that a bundle may weigh. Raise one only with a reason in the commit message. */
const BUDGET = { 'dist/extension.cjs': 1000, 'dist/web.js': 1000, 'dist/cli-main.cjs': 1270 };

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
  external: ['vscode', 'wordcut'],
};
const production = process.argv.includes('--production');
const shipped = { ...shared, minify: production, sourcemap: production ? false : 'linked' };

/** A unit of UTF-16 at a time. */
const escapeAll = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes what is not ASCII as escapes, as esbuild does outside of regular expressions: V8 takes such
 * a file as it is, where it would have to decode another.
 */
const asciiOnly = {
  name: 'ascii-only',
  setup({ initialOptions, onEnd }) {
    Object.assign(initialOptions, { charset: 'ascii', write: false });
    // In the text of a tagged template an escape would not be the same.
    initialOptions.supported = { ...initialOptions.supported, 'template-literal': false };
    onEnd(({ outputFiles }) => {
      for (const { path, text } of outputFiles) writeFileSync(path, escapeAll(text));
    });
  },
};

/** The libraries inside the bundles, with their licences, as their licences ask. */
function writeNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = new Set(
    inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const notices = [...packages].sort().map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const [file] = globSync('LICEN[SC]E*', { cwd: folder, caseSensitiveMatch: false });
    if (!file) throw new Error(`Cannot find the licence of ${name}`);
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
}

/** Runs the command line once and keeps what V8 has compiled by then, see src/cli/start.ts. */
function compileCommandLine() {
  const preload = ['--require', './scripts/support/keep-compiled.cjs'];
  // One file: for more, the program changes flags of V8's, which then refuses what it has kept.
  const command = ['dist/cli.cjs', 'lint', 'samples/faults.press.md'];
  spawnSync(process.execPath, [...preload, ...command]);
}

function checkBudget() {
  for (const [file, kilobytes] of Object.entries(BUDGET)) {
    const size = Math.ceil(statSync(file).size / 1024);
    if (size > kilobytes)
      throw new Error(`${file} weighs ${size} KB; its budget is ${kilobytes} KB`);
  }
}

async function buildShipped() {
  rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all([
    build({
      ...shipped,
      platform: 'node',
      entryPoints: ['src/editor/main.ts'],
      outfile: 'dist/extension.cjs',
    }),
    build({
      ...shipped,
      platform: 'browser',
      entryPoints: ['src/editor/browser.ts'],
      outfile: 'dist/web.js',
    }),
    build({
      ...shipped,
      platform: 'node',
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli-main.cjs',
      // A library asks for its address, to give it to createRequire, which takes a path as well.
      define: { 'import.meta.url': '__filename' },
      // A script that was compiled before cannot import, only require.
      supported: { 'dynamic-import': false },
      plugins: [asciiOnly],
    }),
    build({
      ...shipped,
      platform: 'node',
      entryPoints: ['src/cli/start.ts'],
      outfile: 'dist/cli.cjs',
      banner: { js: '#!/usr/bin/env node' },
    }),
  ]);
  compileCommandLine();
  writeNotices(results.map(({ metafile }) => metafile));
  if (production) checkBudget();
}

/** Unit tests run file by file from out/; the editor suite is one file for every host. */
async function buildTests() {
  rmSync('out', { recursive: true, force: true });
  await Promise.all([
    build({
      entryPoints: globSync(['src/**/*.ts', 'test/**/*.ts', 'bench/*.ts'], {
        ignore: ['**/*.d.ts', 'bench/node_modules/**'],
      }),
      outdir: 'out',
      outbase: '.',
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      charset: 'utf8',
      sourcemap: 'linked',
      logLevel: 'warning',
    }),
    build({
      ...shared,
      platform: 'browser',
      entryPoints: ['test/editor/suite.ts'],
      outfile: 'out/editor-suite.js',
      sourcemap: 'inline',
      // Mocha's browser build assigns module.exports; the footer has the last word.
      format: 'iife',
      globalName: 'editorSuite',
      footer: { js: 'module.exports = editorSuite;' },
    }),
  ]);
  mkdirSync(dirname('out/package.json'), { recursive: true });
  writeFileSync('out/package.json', '{ "type": "commonjs" }\n');
}

await Promise.all([buildShipped(), process.argv.includes('tests') ? buildTests() : undefined]);
