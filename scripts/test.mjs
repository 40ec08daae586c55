// `npm test`: from a fresh clone to the whole check. `npm test -- unit lint` runs just those steps.
// Until the dependencies are there, it may import nothing but what Node.js brings.
import { installDependencies } from './support/dependencies.mjs';
import { Failure, main } from './support/failure.mjs';
import { runNpmScript } from './support/npm.mjs';
import { ROOT } from './support/paths.mjs';
import { formatTotals, readTotals, reportTotals, sumTotals } from './support/totals.mjs';

/** In this order, the quick and telling ones first. `aloud` shows the lines as they come. */
const STEPS = [
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'deps', script: 'deps' },
  { name: 'unused', script: 'unused' },
  { name: 'unit', script: 'test:unit' },
  { name: 'grammar', script: 'test:grammar' },
  { name: 'package', script: 'package' },
  { name: 'installed', script: 'test:package', aloud: true },
  { name: 'editor', script: 'test:editor', aloud: true },
  { name: 'e2e', script: 'test:e2e', aloud: true },
];

/** How a test says that it could not run for want of something; nothing may be wanting in CI. */
const SKIPPED = /^\s*Skipped: /;

await main(async () => {
  const steps = [{ name: 'build', script: 'build' }, ...chosenSteps(process.argv.slice(2))];
  await installDependencies();

  const totals = [];
  for (const step of steps) {
    const outcome = await runStep(step);
    totals.push(outcome.totals);
    if (outcome.failure) {
      console.error(`✗ ${outcome.failure}`);
      break;
    }
  }
  reportTotals(sumTotals(totals));
});

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new Failure(`No step ${unknown.join(', ')}; there are ${known}`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

/** Runs a step to its end. Gives its totals and, when it failed, the line that says so. */
async function runStep({ name, script, aloud }) {
  const start = performance.now();
  console.log(`${name}…`);
  const { status, lines } = await runNpmScript(script, {
    cwd: ROOT,
    onLine: (line) => {
      if (aloud || SKIPPED.test(line)) console.log(line);
    },
  });
  const failure = failureOf(`${name} (npm run ${script})`, status, lines);
  if (failure && !aloud) for (const line of lines) console.error(line);

  const counted = readTotals(lines);
  const totals = failure ? withFailure(counted) : (counted ?? { passed: 1, failed: 0 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${counted || failure ? formatTotals(totals) : 'ok'} (${seconds} s)`);
  return { totals, failure };
}

function failureOf(step, status, lines) {
  if (status !== 0) return `${step} failed`;
  const skipped = lines.find((line) => SKIPPED.test(line));
  return process.env.CI && skipped ? `${step} left something out: ${skipped.trim()}` : undefined;
}

/** A step that failed has at least one failure, whatever it counted. */
function withFailure({ passed, failed } = { passed: 0, failed: 0 }) {
  return { passed, failed: Math.max(failed, 1) };
}
