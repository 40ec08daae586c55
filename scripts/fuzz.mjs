// `npm run fuzz`: every rule on broken releases of the corpus and on noise, as text and as Markdown.
// Fails if a rule throws, or takes longer than it may. `-- --seed 7 --broken 500 --noise 100`.
import { parseArgs } from 'node:util';

import { bundle } from './support/bundle.mjs';
import { Failure, main } from './support/failure.mjs';

/** Milliseconds that a rule may take for 10 KB. */
const LONGEST = 50;
const SHOWN = 8;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2562' },
    broken: { type: 'string', default: '20000' },
    noise: { type: 'string', default: '5000' },
  },
});

function countOf(name) {
  const count = Number(values[name]);
  if (!Number.isInteger(count) || count < 0) throw new Failure(`--${name} takes a whole number`);
  return count;
}

/** Of each rule its slowest run. */
function slowestRuns(runs) {
  const slowest = new Map();
  for (const run of runs) {
    const known = slowest.get(run.rule);
    if (!known || known.time < run.time) slowest.set(run.rule, run);
  }
  return [...slowest.values()].sort((a, b) => b.time - a.time);
}

await main(async () => {
  const { fuzz } = await bundle('test/support/fuzz.ts');
  const options = { seed: countOf('seed'), broken: countOf('broken'), noise: countOf('noise') };
  const slowest = slowestRuns(fuzz(options));
  for (const { rule, time, format, text } of slowest.slice(0, SHOWN)) {
    const start = JSON.stringify(text.slice(0, 40));
    console.log(
      `${time.toFixed(1).padStart(7)} ms  ${rule}  (${format}, ${text.length}: ${start}…)`,
    );
  }
  const [worst] = slowest;
  if (worst && LONGEST < worst.time) {
    throw new Failure(
      `${worst.rule} takes ${Math.round(worst.time)} ms for 10 KB, more than ${LONGEST}`,
    );
  }
  console.log(`✓ ${options.broken} broken releases and ${options.noise} other texts, no exception`);
});
