import Mocha from 'mocha';

/** Runs files of Mocha tests in this process, prints a line for each test and gives the totals. */
export async function runMocha(files) {
  const mocha = new Mocha({
    reporter: LineReporter,
    timeout: 300_000, // a guard against waiting for ever, not an expectation
    forbidOnly: true,
    forbidPending: true,
  });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const { passes, failures } = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  return { passed: passes, failed: failures };
}

class LineReporter extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('fail', (test, error) => {
      console.log(`  ✗ ${test.fullTitle()}\n    ${error.stack ?? error.message}`);
    });
  }
}
