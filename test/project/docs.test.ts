import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { readConfig } from '../../src/core/config/read-config.js';
import { rules } from '../../src/core/rules/index.js';

describe('docs/config.md', () => {
  it('shows a config that can be read', () => {
    const page = readFileSync('docs/config.md', 'utf8');
    const [, yaml = ''] = /```yaml\n(.*?)```/su.exec(page) ?? [];
    const { config, problems } = readConfig(
      yaml,
      rules.map(({ meta }) => meta),
    );
    assert.deepEqual(problems, []);
    assert.equal(config.rules.size, 3);
    assert.equal(config.overrides.length, 1);
  });
});
