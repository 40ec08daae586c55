import { mocha } from './mocha.js';

import './language.test.js';
import './diagnostics.test.js';
import './config.test.js';
import './fixing.test.js';
import './hover.test.js';
import './frontmatter.test.js';
import './dates.test.js';
import './numerals.test.js';
import './numeral-answers.test.js';
import './lists.test.js';
import './names.test.js';
import './new-release.test.js';
import './placeholders.test.js';
import './writing.test.js';
import './publication.test.js';
import './settings.test.js';

/** What VS Code calls after it has loaded this file. Throws when a test has failed. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} editor tests failed`);
}
