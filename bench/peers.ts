import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

import { corpusFiles } from '../test/support/corpus.js';
import { installPeers, PEERS } from './install-peers.js';
import type { Measure } from './measure.js';

/** CPU time in milliseconds, of all threads, and the most memory in MB. */
interface Usage {
  readonly time: number;
  readonly memory: number;
}

/** Runs in the measured program, and writes what it used when it ends. */
const REPORT_USAGE = `
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
`;

const ROUNDS = 2;

/** A folder with the releases as Markdown files, and whatever the programs leave there. */
function writeReleases(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'press-release-bench-'));
  if (paths.length === 0) throw new Error('Cannot find the corpus');
  for (const path of paths) {
    const target = join(
      folder,
      'releases',
      basename(dirname(path)),
      `${basename(path, '.txt')}.press.md`,
    );
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(path));
  }
  writeFileSync(join(folder, 'report-usage.cjs'), REPORT_USAGE);
  return folder;
}

function measureOnce(folder: string, args: readonly string[], cwd: string): Usage {
  const usageFile = join(folder, 'usage.json');
  rmSync(usageFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'report-usage.cjs'), ...args],
    {
      cwd,
      env: { ...process.env, USAGE_FILE: usageFile },
      stdio: 'ignore',
    },
  );
  // 1 says that something was found, 2 and more that the program failed.
  if (status === null || status > 1) throw new Error(`${args.join(' ')} failed`);
  const usage: unknown = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { time: numberAt(usage, 'time'), memory: numberAt(usage, 'memory') };
}

function numberAt(json: unknown, key: string): number {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, key) : 0;
  return Number(value);
}

/** The least of several rounds: what else the machine does can only add to it. */
function measure(folder: string, args: readonly string[], cwd = folder): Usage {
  const rounds = Array.from({ length: ROUNDS }, () => measureOnce(folder, args, cwd));
  return {
    time: Math.min(...rounds.map(({ time }) => time)),
    memory: Math.min(...rounds.map(({ memory }) => memory)),
  };
}

const program = (path: string): string => join(PEERS, 'node_modules', path);
const OWN = [resolve('dist/cli.cjs'), 'lint', 'releases', '--format', 'json'];

/** What both programs use over the same releases. */
function compare(
  paths: readonly string[],
  peer: (folder: string) => Usage,
): readonly [Usage, Usage] {
  installPeers();
  const folder = writeReleases(paths);
  try {
    return [peer(folder), measure(folder, OWN)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let known: readonly [Usage, Usage] | undefined;

function besideMarkdownlint(): readonly [Usage, Usage] {
  const markdownlint = program('markdownlint-cli2/markdownlint-cli2-bin.mjs');
  known ??= compare(corpusFiles(), (folder) => measure(folder, [markdownlint, 'releases/**/*.md']));
  return known;
}

/** Of so many releases textlint reads one: all would take it a quarter of an hour. */
const TEXTLINT_SHARE = 40;

function besideTextlint(): readonly [Usage, Usage] {
  const sample = corpusFiles().filter((_path, index) => index % TEXTLINT_SHARE === 0);
  // It looks for its rules from where it is run.
  return compare(sample, (folder) =>
    measure(folder, [program('textlint/bin/textlint.js'), join(folder, 'releases')], PEERS),
  );
}

export const measures: readonly Measure[] = [
  {
    title: 'all releases of the corpus: CPU time of markdownlint-cli2, against ours',
    target: 2,
    run: () => {
      const [peer, own] = besideMarkdownlint();
      return peer.time / own.time;
    },
  },
  {
    title: 'all releases of the corpus: memory of markdownlint-cli2, against ours',
    target: 1 / 0.6,
    run: () => {
      const [peer, own] = besideMarkdownlint();
      return peer.memory / own.memory;
    },
  },
  {
    title: 'some releases of the corpus: CPU time of textlint with four rules, against ours',
    target: 8,
    run: () => {
      const [peer, own] = besideTextlint();
      return peer.time / own.time;
    },
  },
];
