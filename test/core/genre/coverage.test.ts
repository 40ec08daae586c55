import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';

import { SECTION_IDS } from '../../../src/core/genre/section-names.js';
import { corpusFile, corpusTest } from '../../support/corpus.js';
import { FORTY_RELEASES } from './forty-releases.js';

/** Those of the kinds of meetings, and those that read alike for all. */
const WRITTEN: ReadonlySet<string> = new Set(['headline', 'summary', 'lead', ...SECTION_IDS]);

const SMALLEST_SHARE = 0.9;

describe('sections of forty real releases on meetings', () => {
  const sections = Object.values(FORTY_RELEASES).flatMap((written) => written.split(' '));

  it('are those that can be written with a snippet, nine of ten', () => {
    assert.equal(Object.keys(FORTY_RELEASES).length, 40);
    const missing = sections.filter((section) => !WRITTEN.has(section));
    const share = 1 - missing.length / sections.length;
    assert.ok(share >= SMALLEST_SHARE, `${share}; without ${[...new Set(missing)].join(', ')}`);
  });

  corpusTest('are of releases that are there', () => {
    const lost = Object.keys(FORTY_RELEASES).filter((name) => !existsSync(corpusFile(name)));
    assert.deepEqual(lost, []);
  });
});
