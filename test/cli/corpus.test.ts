import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { Examiner } from '../../src/cli/lint/examiner.js';
import { overlaps } from '../../src/core/text/span.js';
import { corpusFile, corpusFiles, corpusTest } from '../support/corpus.js';
import { readLintJson } from './support/lint-json.js';
import { runCli } from './support/run-cli.js';

const SEED = corpusFile('seed-25177.txt');

function lintSeed() {
  const text = readFileSync(SEED, 'utf8');
  const { output } = runCli(['lint', '--format', 'json', SEED]);
  return { text, findings: readLintJson(output).findings };
}

describe('the seed release', () => {
  corpusTest('has its faults reported', () => {
    const { text, findings } = lintSeed();
    const passagesOf = (rule: string) =>
      findings.filter((each) => each.rule === rule).map(({ start, end }) => text.slice(start, end));

    assert.deepEqual(passagesOf('no-misspelling'), ['เพลตฟอร์ม']);
    assert.deepEqual(passagesOf('numerals-agree'), ['12', '2562']);
    const headline = text.split('\n')[0]?.split('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-')[1];
    assert.deepEqual(new Set(passagesOf('no-repeated-headline')), new Set([headline]));
  });

  corpusTest('has nothing reported that is right', () => {
    const { text, findings } = lintSeed();
    for (const passage of [
      '5G',
      'https://www.thaigov.go.th/news/contents/details/25177',
      'วันพฤหัสบดีที่',
    ]) {
      const start = text.indexOf(passage);
      assert.ok(0 <= start, `the seed has ${passage}`);
      const span = { start, end: start + passage.length };
      assert.deepEqual(
        findings.filter((finding) => overlaps(finding, span)),
        [],
      );
    }
  });
});

describe('the linter', () => {
  corpusTest('reads all real releases to the end, and reports places that there are', async () => {
    const examiner = new Examiner({
      asked: { profile: 'publish' },
      configPath: undefined,
      fixMode: 'report',
    });
    for (const path of corpusFiles()) {
      const examined = await examiner.examineFile({ path, origin: 'named' });
      assert.ok(examined.kind === 'checked', `${path} can be read and checked`);
      for (const { span, rule } of examined.findings) {
        const isInside = span.start <= span.end && span.end <= examined.text.length;
        assert.ok(0 <= span.start && isInside, `${rule} in ${path} at ${span.start}-${span.end}`);
      }
    }
  });
});
