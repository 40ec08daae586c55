import type * as vscode from 'vscode';

import type { ReportedFinding } from '../../core/lint/report.js';
import { type Tally, tallyOf } from '../../core/publication/tally.js';
import { LineIndex } from '../../core/text/lines.js';

/** What the check found in one release. */
export interface CheckedRelease {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  readonly findings: readonly ReportedFinding[];
  readonly tally: Tally;
}

export function checkedRelease(
  uri: vscode.Uri,
  text: string,
  findings: readonly ReportedFinding[],
): CheckedRelease {
  return { uri, lines: new LineIndex(text), findings, tally: tallyOf(findings) };
}
