import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parsePressRelease, updatePressRelease } from '../src/core/document/press-release.js';
import { createLinter } from '../src/core/lint/lint.js';
import { rules } from '../src/core/rules/index.js';
import { createWordSegmenter } from '../src/platform/word-segmenter.js';
import { corpusFiles } from '../test/support/corpus.js';
import { installPeers, PEERS } from './install-peers.js';
import type { Measure } from './measure.js';

const MEGABYTE = 2 ** 20;
const KEYSTROKES = 300;

/** One long release made of real ones. */
function longRelease(): string {
  let text = '---\ntype: press-release\ntitle: ข่าวยาว\ndate: 2019-12-12\n---\n\n';
  for (const path of corpusFiles()) {
    if (MEGABYTE <= text.length) break;
    text += `${readFileSync(path, 'utf8').replace(/\r?\n/gu, '\n\n')}\n\n`;
  }
  return text.slice(0, MEGABYTE);
}

/** Joins the parts of a text in memory, as they are in what VS Code hands over. */
function flatten(text: string): void {
  text.indexOf('\0');
}

/** Milliseconds of each keystroke, with all that the editor does for its diagnostics. */
function typeInto(text: string): number[] {
  const context = { segment: createWordSegmenter(), today: '2019-12-12' };
  const linter = createLinter(rules, context, { profile: 'draft' });
  let release = parsePressRelease(text);
  linter(release);
  const times: number[] = [];
  for (let count = 0; count < KEYSTROKES; count += 1) {
    // Five letters in a row at places all over the text.
    const place = Math.floor(((count - (count % 5)) / KEYSTROKES) * (text.length - MEGABYTE / 8));
    const start = release.text.indexOf('า', place + MEGABYTE / 16) + 1 + (count % 5);
    const typed = release.text.slice(0, start) + 'ก' + release.text.slice(start);
    flatten(typed);
    const began = performance.now();
    release = updatePressRelease(release, typed, [{ start, removed: 0, inserted: 1 }]);
    linter(release);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}

/** A keystroke anywhere: at which millisecond so many of them are done. */
function percentile(times: readonly number[], share: number): number {
  return times[Math.floor(times.length * share)] ?? Infinity;
}

function timeOfMarkdownlint(text: string): number {
  installPeers();
  const program = resolve(PEERS, 'time-markdownlint.mjs');
  const { stdout } = spawnSync(process.execPath, [program], { input: text, encoding: 'utf8' });
  return Number(stdout);
}

let typed: readonly number[] | undefined;
const times = (): readonly number[] => (typed ??= typeInto(longRelease()));

const MEDIAN_MILLISECONDS = 2;
const SLOW_MILLISECONDS = 16;
const CHEAPER = 200;

export const measures: readonly Measure[] = [
  {
    title: `a keystroke in 1 MB, rules included: the median, against ${MEDIAN_MILLISECONDS} ms`,
    target: 1,
    run: () => MEDIAN_MILLISECONDS / percentile(times(), 0.5),
  },
  {
    title: `a keystroke in 1 MB, rules included: the slowest twentieth, against ${SLOW_MILLISECONDS} ms`,
    target: 1,
    run: () => SLOW_MILLISECONDS / percentile(times(), 0.95),
  },
  {
    title: 'a keystroke in 1 MB, rules included, against a pass of markdownlint',
    target: CHEAPER,
    run: () => timeOfMarkdownlint(longRelease()) / percentile(times(), 0.5),
  },
];
