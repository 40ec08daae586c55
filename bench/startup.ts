import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Measure } from './measure.js';

const COMMAND_LINE = 'dist/cli.cjs';

const SMALL_RELEASE = `---
type: press-release
title:
  th: รัฐมนตรีว่าการกระทรวงพาณิชย์หารือกับเอกอัครราชทูตญี่ปุ่น
date: 2026-11-19
---

เมื่อวันที่ 19 พฤศจิกายน 2569 รัฐมนตรีว่าการกระทรวงพาณิชย์หารือกับเอกอัครราชทูตญี่ปุ่น
`;

const RUNS = 40;

/** How many milliseconds Node takes for a program, its own start included. */
function timeNode(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/** How fast the command line is for these arguments, as a share of a program without content. */
function compareToNothing(...args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'press-release-startup-'));
  const nothing = join(folder, 'nothing.cjs');
  const release = join(folder, 'small.press.md');
  writeFileSync(nothing, '');
  writeFileSync(release, SMALL_RELEASE);
  const command = [COMMAND_LINE, ...args.map((arg) => (arg === 'FILE' ? release : arg))];
  try {
    const turns = Array.from({ length: RUNS }, () => ({
      other: timeNode([nothing]),
      own: timeNode(command),
    }));
    return median(turns.map(({ other }) => other)) / median(turns.map(({ own }) => own));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const measures: readonly Measure[] = [
  {
    title: 'checking one small file, start-up of Node included, against a program without content',
    target: 1 / 1.7,
    run: () => compareToNothing('lint', 'FILE'),
  },
  {
    title: 'spelling out a number, against the same',
    target: 1 / 1.7,
    run: () => compareToNothing('spell', '21'),
  },
  {
    title: 'checking a release of three pages in two languages, against the same',
    target: 1 / 3,
    run: () => compareToNothing('lint', 'samples/clean.press.md'),
  },
];
