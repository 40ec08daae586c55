import assert from 'node:assert/strict';

import { describeHidden, limitFindings } from '../../../src/core/lint/limit-findings.js';
import type { ReportedFinding } from '../../../src/core/lint/report.js';
import type { Severity } from '../../../src/core/lint/rule.js';

function findings(...severities: readonly Severity[]): ReportedFinding[] {
  return severities.map((severity, start) => ({
    rule: 'no-misspelling',
    severity,
    span: { start, end: start + 1 },
    message: { en: 'Wrong', th: 'ผิด' },
  }));
}

const starts = (list: readonly ReportedFinding[]) => list.map(({ span }) => span.start);

describe('limitFindings', () => {
  it('shows all where there is room', () => {
    const all = findings('info', 'error', 'warning');
    assert.deepEqual(limitFindings(all, 3), { shown: all, hidden: [] });
  });

  it('shows errors first, in the order of the text, and leaves a place to say what is hidden', () => {
    const { shown, hidden } = limitFindings(
      findings('info', 'error', 'warning', 'info', 'error'),
      4,
    );
    assert.deepEqual(starts(shown), [1, 2, 4]);
    assert.deepEqual(starts(hidden), [0, 3]);
    assert.match(describeHidden(hidden).en, /^2 more/);
    assert.match(describeHidden(hidden).th, /2/);
  });
});
