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
