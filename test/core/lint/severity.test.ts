import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { lint } from '../../../src/core/lint/lint.js';
import type { LintSettings } from '../../../src/core/lint/lint-settings.js';
import type { DocumentRule } from '../../../src/core/lint/rule.js';
import { testContext } from '../../support/lint-text.js';

const message = { en: 'Wrong', th: 'ผิด' };
const place = { start: 0, end: 1 };

const rule: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'some-rule',
    summary: message,
    why: message,
    levels: { draft: 'warning', publish: 'warning' },
    examples: [],
  },
  check: () => [
    { span: place, message },
    { span: place, message, severity: 'error' },
  ],
};

function severities(settings: LintSettings): string[] {
  return lint(parsePressRelease('ก'), [rule], testContext, settings).map(
    ({ severity }) => severity,
  );
}

describe('the severity of a finding', () => {
  it('is the level of its rule, or its own', () => {
    assert.deepEqual(severities({ profile: 'draft' }), ['warning', 'error']);
  });

  it('is the level that the project chose for the rule', () => {
    const levels = new Map([['some-rule', 'info' as const]]);
    assert.deepEqual(severities({ profile: 'draft', levels }), ['info', 'info']);
  });
});
