import type { ReportedFinding } from '../../core/lint/report.js';
import type { ExitStatus } from '../command.js';
import type { FileFailure } from '../files/file-failure.js';

/** What has been counted so far. */
export class Tally {
  files = 0;
  errors = 0;
  warnings = 0;
  infos = 0;
  /** Findings with a safe fix. */
  fixable = 0;
  readonly failures: FileFailure[] = [];

  addFile(findings: readonly ReportedFinding[]): void {
    const count = (level: string) => findings.filter(({ severity }) => severity === level).length;
    this.files += 1;
    this.errors += count('error');
    this.warnings += count('warning');
    this.infos += count('info');
    this.fixable += findings.filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
  }

  hasTooManyWarnings(allowed: number | undefined): boolean {
    return allowed !== undefined && allowed < this.warnings;
  }

  exitStatus(maxWarnings: number | undefined): ExitStatus {
    if (this.failures.length > 0) return 2;
    return this.errors > 0 || this.hasTooManyWarnings(maxWarnings) ? 1 : 0;
  }
}
