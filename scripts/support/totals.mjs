/** How many tests passed and failed, from several runs. */
export function sumTotals(totals) {
  return totals.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

export function formatTotals({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** Prints the totals as the last line and sets the exit status. */
export function reportTotals(totals) {
  console.log(formatTotals(totals));
  if (totals.failed > 0) process.exitCode = 1;
}

/**
 * Reads what test runners print: our own last line, or Mocha's "12 passing" and "3 failing".
 * Gives nothing when the lines count no tests.
 */
export function readTotals(lines) {
  const text = lines.join('\n');
  const own = /^(\d+) passed, (\d+) failed$/m.exec(text);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]) };
  const passing = /^\s*(\d+) passing\b/m.exec(text);
  const failing = /^\s*(\d+) failing\b/m.exec(text);
  if (!passing) return undefined;
  return { passed: Number(passing[1]), failed: Number(failing?.[1] ?? 0) };
}
