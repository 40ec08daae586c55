import 'mocha/mocha.js';

import { LineReporter } from './line-reporter.js';

/** Mocha's browser build, which runs in both extension hosts: Node.js and a web worker. */
export const mocha = new Mocha({
  ui: 'bdd',
  reporter: LineReporter,
  timeout: 120_000, // a guard against waiting for ever, not an expectation: machines may be busy
  forbidOnly: true,
  forbidPending: true,
});

// Makes describe and it known; the files of tests, imported after this one, call them.
mocha.suite.emit('pre-require', globalThis, '', mocha);
