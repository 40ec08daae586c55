import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** How a line for the person at the terminal begins among all that an extension host logs. */
const PREFIX = '[suite] ';

/** Prints where the tests run, a line for each test and, last, the totals as JSON. */
export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const { stats } = this;
    runner
      .once('start', () => {
        print(`host ${JSON.stringify({ version: vscode.version, kind: hostKind() })}`);
      })
      .on('pass', (test) => {
        print(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      })
      .on('fail', (test, error: unknown) => {
        print(`✗ ${test.fullTitle()}\n${describeError(error)}`);
      })
      .once('end', () => {
        print(`end ${JSON.stringify({ passed: stats.passes, failed: stats.failures })}`);
      });
  }
}

function hostKind(): 'node' | 'web' {
  return 'WorkerGlobalScope' in globalThis ? 'web' : 'node';
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(`${PREFIX}${line}`);
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const difference =
    'actual' in error && 'expected' in error && error.expected !== undefined
      ? `\n  expected: ${JSON.stringify(error.expected)}\n  actual:   ${JSON.stringify(error.actual)}`
      : '';
  return `  ${error.stack ?? error.message}${difference}`;
}
