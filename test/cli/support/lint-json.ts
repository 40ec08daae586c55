import { listAt, stringAt, valueAt } from '../../support/json.js';

/** What `lint --format json` says, as far as tests ask. */
export interface LintJson {
  readonly paths: readonly string[];
  /** `PATH: MESSAGE` */
  readonly errors: readonly string[];
  readonly findings: readonly FoundJson[];
}

export interface FoundJson {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

function numberAt(json: unknown, key: string): number {
  const value = valueAt(json, key);
  if (typeof value !== 'number') throw new TypeError(`Cannot find a number at ${key}`);
  return value;
}

function readFinding(path: string, finding: unknown): FoundJson {
  return {
    path,
    rule: stringAt(finding, 'rule'),
    severity: stringAt(finding, 'severity'),
    message: stringAt(finding, 'message'),
    start: numberAt(finding, 'start'),
    end: numberAt(finding, 'end'),
    line: numberAt(finding, 'line'),
    column: numberAt(finding, 'column'),
  };
}

/** @throws {SyntaxError | TypeError} if the output is something else */
export function readLintJson(output: string): LintJson {
  const json: unknown = JSON.parse(output);
  const files = listAt(json, 'files');
  return {
    paths: files.map((file) => stringAt(file, 'path')),
    errors: listAt(json, 'errors').map(
      (error) => `${stringAt(error, 'path')}: ${stringAt(error, 'message')}`,
    ),
    findings: files.flatMap((file) =>
      listAt(file, 'findings').map((finding) => readFinding(stringAt(file, 'path'), finding)),
    ),
  };
}
