// `npm run bench`: prints what each measure reached, and fails if one missed its target.
// `npm run bench -- numerals` runs just that file of bench/.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { bundle } from './support/bundle.mjs';
import { Failure, main } from './support/failure.mjs';

/** Shared by the measures; measures nothing itself. */
const HELPERS = new Set(['bench/install-peers.ts', 'bench/measure.ts']);

const percent = (share) => `${Math.round(share * 100)} %`;

function chosenFiles(names) {
  if (names.length === 0) {
    return globSync('bench/*.ts')
      .filter((path) => !HELPERS.has(path))
      .sort();
  }
  const files = names.map((name) => `bench/${basename(name, '.ts')}.ts`);
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new Failure(`Cannot find ${missing}`);
  return files;
}

await main(async () => {
  let missed = 0;
  for (const file of chosenFiles(process.argv.slice(2))) {
    const { measures } = await bundle(file);
    for (const { title, target, run } of measures) {
      const share = run();
      const isMissed = !(target <= share);
      if (isMissed) missed += 1;
      console.log(
        `${isMissed ? '✗' : '✓'} ${title}: ${percent(share)} (target ${percent(target)})`,
      );
    }
  }
  if (missed > 0) throw new Failure(`${missed} measures missed their target`);
});
