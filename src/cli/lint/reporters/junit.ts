import type { Locale } from '../../../core/l10n/locale.js';
import type { FileFailure } from '../../files/file-failure.js';
import type { FileReport, Reporter, ReporterOptions } from './reporter.js';
import { regionsOf } from './region.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 allows nowhere, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\t\n\r]/gu, (character) => REFERENCES[character] ?? character);
}

interface TestCase {
  readonly name: string;
  readonly outcome: 'error' | 'failure' | 'system-out';
  readonly text: string;
}

const OUTCOMES = {
  error: ({ text }: TestCase) => `<error message="${escapeXml(text)}"/>`,
  failure: ({ text }: TestCase) => `<failure message="${escapeXml(text)}"/>`,
  'system-out': ({ text }: TestCase) => `<system-out>${escapeXml(text)}</system-out>`,
} as const;

function formatSuite(path: string, cases: readonly TestCase[]): string {
  const count = (outcome: string) => cases.filter((each) => each.outcome === outcome).length;
  const name = escapeXml(path);
  return [
    `  <testsuite name="${name}" tests="${Math.max(cases.length, 1)}" failures="${count('failure')}" errors="${count('error')}">\n`,
    cases.length === 0 ? `    <testcase classname="${name}" name="lint"/>\n` : '',
    ...cases.map((each) => {
      const outcome = OUTCOMES[each.outcome](each);
      return `    <testcase classname="${name}" name="${escapeXml(each.name)}">${outcome}</testcase>\n`;
    }),
    '  </testsuite>\n',
  ].join('');
}

/** What would make the command fail is a failure; warnings are kept as output of a passing case. */
function casesOf({ text, findings }: FileReport, locale: Locale): TestCase[] {
  const regionOf = regionsOf(text);
  return findings.map(({ rule, severity, message, span }) => {
    const { line, column } = regionOf(span);
    return {
      name: `${line}:${column} ${severity} ${rule}`,
      outcome: severity === 'error' ? 'failure' : 'system-out',
      text: message[locale],
    };
  });
}

function failedCase({ message }: FileFailure, locale: Locale): TestCase {
  return { name: 'lint', outcome: 'error', text: message[locale] };
}

/** JUnit's XML as CI servers read it: a suite for each file, a case for each finding. */
export function createJunitReporter({ locale }: ReporterOptions): Reporter {
  const suites: string[] = [];
  return {
    addFile(report) {
      suites.push(formatSuite(report.path, casesOf(report, locale)));
      return '';
    },
    finish({ failures }) {
      const failed = failures.map((each) => formatSuite(each.path, [failedCase(each, locale)]));
      return [
        '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="press-release">\n',
        ...suites,
        ...failed,
        '</testsuites>\n',
      ].join('');
    },
  };
}
