import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

import type { ReleaseFormat } from '../../core/document/press-release.js';
import type { ReportedFinding } from '../../core/lint/report.js';
import { applySafeFixes } from '../../core/lint/safe-fixes.js';
import type { FileFailure } from '../files/file-failure.js';
import type { SourceFile } from '../files/read-source.js';
import { replaceSource } from '../files/replace-source.js';

export type TextLinter = (text: string, format: ReleaseFormat) => readonly ReportedFinding[];

/** What became of a file whose safe fixes were asked for. */
export interface FixedSource {
  /** With the fixes in it, unless they could not be written. */
  readonly source: SourceFile;
  /** A unified diff to be shown. */
  readonly diff: string;
  readonly failure?: FileFailure;
}

export type Fixer = (source: SourceFile, linter: TextLinter) => FixedSource;

function applyFixes(source: SourceFile, linter: TextLinter): SourceFile {
  return { ...source, text: applySafeFixes(source.text, (text) => linter(text, source.format)) };
}

export const writeFixes: Fixer = (source, linter) => {
  const fixed = applyFixes(source, linter);
  const failure = fixed.text === source.text ? undefined : replaceSource(fixed);
  return failure ? { source, diff: '', failure } : { source: fixed, diff: '' };
};

/** The diff is one that `patch -p0` applies. */
export const showFixes: Fixer = (source, linter) => {
  const fixed = applyFixes(source, linter);
  if (fixed.text === source.text) return { source, diff: '' };
  const { path } = source;
  const diff = createTwoFilesPatch(path, path, source.text, fixed.text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  return { source: fixed, diff };
};
