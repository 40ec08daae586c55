import assert from 'node:assert/strict';

import { createReporter } from '../../../../src/cli/lint/reporters/create-reporter.js';
import type {
  FileReport,
  ReportFormat,
  ReporterOptions,
} from '../../../../src/cli/lint/reporters/reporter.js';
import { Tally } from '../../../../src/cli/lint/tally.js';
import { recordAt, valueAt } from '../../../support/json.js';
import { reportOn } from '../../support/report.js';

const FAILURE = {
  path: 'news/b.press.md',
  message: { en: 'Cannot be read', th: 'อ่านไม่ได้' },
};

async function report(
  format: ReportFormat,
  reports: readonly FileReport[],
  options: Partial<ReporterOptions> = {},
): Promise<string> {
  const reporter = await createReporter(format, {
    locale: 'en',
    hasColors: () => false,
    settings: { profile: 'draft' },
    ...options,
  });
  const tally = new Tally();
  const printed = reports.map((each) => {
    tally.addFile(each.findings);
    return reporter.addFile(each);
  });
  if (reports.length > 1) tally.failures.push(FAILURE);
  return [...printed, reporter.finish(tally)].join('');
}

const CLEAN = reportOn('ไม่มีอะไรผิด');
const ONE = reportOn('ก\r\nเวลา ⟦1๖.๐๐⟧ น.');

describe('the stylish report', () => {
  it('has a line that editors match, a line with the passage, and a summary', async () => {
    assert.equal(
      await report('stylish', [ONE]),
      [
        'news/a.press.md:2:6 error no-mixed-digits-in-number Digits are mixed',
        '    : เวลา »1๖.๐๐« น.',
        '1 file: 1 error, 0 warnings, 0 info',
        '',
      ].join('\n'),
    );
  });

  it('has one line in the form that editors match for each finding, whatever the text', async () => {
    const matcher = /^([^:]+):(\d+)(?::(\d+))?\s(\S+)\s(\S+)\s(.+)$/u;
    const marked = reportOn('a:1:1 error x เวลา 16:00 น. ⟦ณ ที่:1:2 b c d⟧ ก:1 ข ค ง');
    const lines = (await report('stylish', [marked])).split('\n');
    assert.deepEqual(
      lines.map((line) => matcher.test(line)),
      [true, false, false, false],
    );
  });

  it('tells what can be mended', async () => {
    const fixes = [{ title: { en: 'Mend', th: 'แก้' }, safe: true, edits: [] }];
    assert.match(
      await report('stylish', [reportOn('⟦ก⟧', { fixes })]),
      /\(1 can be mended with --fix\)/u,
    );
  });

  it('speaks Thai', async () => {
    const printed = await report('stylish', [ONE, CLEAN], { locale: 'th' });
    assert.match(printed, /^news\/a\.press\.md:2:6 error no-mixed-digits-in-number เลขปนกัน$/mu);
    assert.match(printed, /^ตรวจ 2 ไฟล์ พบ error 1 แห่ง/mu);
  });

  it('says that nothing was found', async () => {
    assert.equal(await report('stylish', [CLEAN]), '1 file: nothing found\n');
  });

  it('has colours only where they are seen', async () => {
    const escape = '\u001b[';
    assert.ok((await report('stylish', [ONE], { hasColors: () => true })).includes(escape));
    assert.ok(!(await report('stylish', [ONE])).includes(escape));
  });

  it('shows a message that quotes several lines on one', async () => {
    const message = { en: 'Not\n“ก\u200b”', th: 'ไม่ใช่' };
    assert.match(await report('stylish', [reportOn('⟦ก⟧', { message })]), /Not “ก<U\+200B>”\n/u);
  });
});

describe('the JSON report', () => {
  it('is exactly as it is published', async () => {
    const [edit] = ONE.findings.map(({ span }) => ({ span, text: '๑๖.๐๐' }));
    assert.ok(edit);
    const rich = reportOn('ก\r\nเวลา ⟦1๖.๐๐⟧ น.', {
      fixes: [{ title: { en: 'Change', th: 'เปลี่ยน' }, safe: true, edits: [edit] }],
      related: [{ span: { start: 0, end: 1 }, message: { en: 'Here', th: 'ที่นี่' } }],
    });
    assert.deepEqual(JSON.parse(await report('json', [rich, CLEAN])), {
      version: 1,
      files: [
        {
          path: 'news/a.press.md',
          findings: [
            {
              rule: 'no-mixed-digits-in-number',
              severity: 'error',
              message: 'Digits are mixed',
              ...edit.span,
              line: 2,
              column: 6,
              endLine: 2,
              endColumn: 11,
              fixes: [{ title: 'Change', safe: true, edits: [{ ...edit.span, text: '๑๖.๐๐' }] }],
              related: [{ path: 'news/a.press.md', start: 0, end: 1, message: 'Here' }],
            },
          ],
        },
        { path: 'news/a.press.md', findings: [] },
      ],
      errors: [{ path: 'news/b.press.md', message: 'Cannot be read' }],
    });
  });
});

describe('the SARIF report', () => {
  it('names the rule, the level and the place of each finding', async () => {
    const sarif: unknown = JSON.parse(
      await report('sarif', [{ ...ONE, path: 'ข่าว/a b.press.md' }, CLEAN]),
    );
    const run = valueAt(sarif, 'runs', 0);
    const result = valueAt(run, 'results', 0);
    assert.equal(valueAt(sarif, 'version'), '2.1.0');
    assert.equal(valueAt(run, 'columnKind'), 'utf16CodeUnits');
    assert.equal(valueAt(result, 'level'), 'error');
    assert.deepEqual(valueAt(result, 'locations', 0, 'physicalLocation'), {
      artifactLocation: { uri: '%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/a%20b.press.md' },
      region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 11 },
    });
    const index = valueAt(result, 'ruleIndex');
    assert.ok(typeof index === 'number');
    const rule = valueAt(run, 'tool', 'driver', 'rules', index);
    assert.equal(valueAt(rule, 'id'), valueAt(result, 'ruleId'));
  });

  it('tells how to mend, and where else to look', async () => {
    const edits = [{ span: { start: 0, end: 1 }, text: 'ข' }];
    const marked = reportOn('⟦ก⟧', {
      fixes: [{ title: { en: 'Change', th: 'เปลี่ยน' }, safe: true, edits }],
      related: [{ span: { start: 0, end: 1 }, message: { en: 'Here', th: 'ที่นี่' } }],
    });
    const result = valueAt(JSON.parse(await report('sarif', [marked])), 'runs', 0, 'results', 0);
    const change = valueAt(result, 'fixes', 0, 'artifactChanges', 0);
    assert.deepEqual(valueAt(change, 'replacements', 0), {
      deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
      insertedContent: { text: 'ข' },
    });
    assert.equal(valueAt(result, 'relatedLocations', 0, 'message', 'text'), 'Here');
  });

  it('tells what could not be read', async () => {
    const sarif: unknown = JSON.parse(await report('sarif', [ONE, CLEAN]));
    const invocation = recordAt(sarif, 'runs', 0, 'invocations', 0);
    assert.equal(invocation['executionSuccessful'], false);
    const notification = valueAt(invocation, 'toolExecutionNotifications', 0);
    assert.equal(valueAt(notification, 'message', 'text'), 'Cannot be read');
  });

  it('names an absolute path by its address', async () => {
    const sarif: unknown = JSON.parse(await report('sarif', [{ ...ONE, path: '/news/a.txt' }]));
    const place = valueAt(sarif, 'runs', 0, 'results', 0, 'locations', 0, 'physicalLocation');
    assert.match(String(valueAt(place, 'artifactLocation', 'uri')), /^file:\/\/\/.*news\/a\.txt$/u);
  });
});

describe('the report for GitHub', () => {
  it('is a workflow command for each finding and each failure', async () => {
    const message = { en: '50% of\n“ก,ข:ค”', th: 'ครึ่งหนึ่ง' };
    const info = reportOn('⟦ก⟧', { severity: 'info', message });
    assert.equal(
      await report('github', [ONE, { ...info, path: 'a,b:c.txt' }]),
      [
        '::error file=news/a.press.md,line=2,endLine=2,col=6,endColumn=11,title=no-mixed-digits-in-number::Digits are mixed',
        '::notice file=a%2Cb%3Ac.txt,line=1,endLine=1,col=1,endColumn=2,title=no-mixed-digits-in-number::50%25 of%0A“ก,ข:ค”',
        '::error file=news/b.press.md::Cannot be read',
        '',
      ].join('\n'),
    );
  });
});

describe('the JUnit report', () => {
  it('has a suite for each file, and fails what fails the command', async () => {
    const message = { en: '“<&>”\u0001', th: 'ผิด' };
    const warning = reportOn('⟦ก⟧', { severity: 'warning', message });
    assert.equal(
      await report('junit', [ONE, warning, CLEAN]),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="press-release">',
        '  <testsuite name="news/a.press.md" tests="1" failures="1" errors="0">',
        '    <testcase classname="news/a.press.md" name="2:6 error no-mixed-digits-in-number"><failure message="Digits are mixed"/></testcase>',
        '  </testsuite>',
        '  <testsuite name="news/a.press.md" tests="1" failures="0" errors="0">',
        '    <testcase classname="news/a.press.md" name="1:1 warning no-mixed-digits-in-number"><system-out>“&lt;&amp;&gt;”\ufffd</system-out></testcase>',
        '  </testsuite>',
        '  <testsuite name="news/a.press.md" tests="1" failures="0" errors="0">',
        '    <testcase classname="news/a.press.md" name="lint"/>',
        '  </testsuite>',
        '  <testsuite name="news/b.press.md" tests="1" failures="0" errors="1">',
        '    <testcase classname="news/b.press.md" name="lint"><error message="Cannot be read"/></testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });
});
