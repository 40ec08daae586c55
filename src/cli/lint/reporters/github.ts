import type { Severity } from '../../../core/lint/rule.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { regionsOf } from './region.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Workflow commands of GitHub Actions, which it shows beside the lines of a pull request. */
export function createGithubReporter({ locale }: ReporterOptions): Reporter {
  return {
    addFile({ path, text, findings }) {
      const regionOf = regionsOf(text);
      return findings
        .map(({ rule, severity, message, span }) => {
          const { line, column, endLine, endColumn } = regionOf(span);
          const place = `file=${escapeProperty(path)},line=${line},endLine=${endLine}`;
          const columns = `col=${column},endColumn=${endColumn}`;
          return `::${COMMANDS[severity]} ${place},${columns},title=${rule}::${escapeData(message[locale])}\n`;
        })
        .join('');
    },
    finish({ failures }) {
      return failures
        .map(({ path, message }) => {
          return `::error file=${escapeProperty(path)}::${escapeData(message[locale])}\n`;
        })
        .join('');
    },
  };
}
