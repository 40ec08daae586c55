import assert from 'node:assert/strict';

import { type Arguments, type OptionSpec, readArguments } from '../../src/cli/arguments.js';
import { UsageError } from '../../src/cli/usage-error.js';

const help = { en: 'An option', th: 'ตัวเลือก' };
const SPECS: readonly OptionSpec[] = [
  { name: 'format', value: 'json|table', help },
  { name: 'limit', value: 'N', help },
  { name: 'quiet', help },
  { name: 'help', help },
];

function refuses(read: () => unknown, english: string): void {
  assert.throws(read, (error) => error instanceof UsageError && error.localized.en === english);
}

const read = (...args: readonly string[]): Arguments => readArguments(args, SPECS);

describe('readArguments', () => {
  it('tells options from operands wherever they stand', () => {
    const args = read('a.md', '--quiet', '--format', 'json', '-', '--limit=3', 'b.md');
    assert.deepEqual(args.operands, ['a.md', '-', 'b.md']);
    assert.equal(args.has('quiet'), true);
    assert.equal(args.has('help'), false);
    assert.equal(args.text('format'), 'json');
    assert.equal(args.wholeNumber('limit'), 3);
  });

  it('takes everything after -- for operands', () => {
    assert.deepEqual(read('--', '--quiet', '-h').operands, ['--quiet', '-h']);
  });

  it('keeps every value of an option and lets the last one count', () => {
    const args = read('--format', 'json', '--format', 'table');
    assert.deepEqual(args.all('format'), ['json', 'table']);
    assert.equal(args.choice('format', ['json', 'table']), 'table');
  });

  it('knows -h', () => {
    assert.equal(read('-h').has('help'), true);
  });

  it('refuses what there is not, in one line', () => {
    refuses(() => read('--colour'), 'There is no option --colour; --help shows those there are');
    refuses(() => read('-x'), 'There is no option -x; --help shows those there are');
    refuses(() => read('--format'), '--format needs a value: --format json|table');
    refuses(() => read('--format='), '--format needs a value: --format json|table');
    refuses(() => read('--format', '--quiet'), '--format needs a value: --format json|table');
    refuses(() => read('--quiet=yes'), '--quiet takes no value');
    refuses(
      () => read('--format', 'xml').choice('format', ['json', 'table']),
      '--format cannot be xml; choose from json, table',
    );
    for (const number of ['three', '-1', '1.5', '๓', '1e3']) {
      refuses(
        () => read(`--limit=${number}`).wholeNumber('limit'),
        `--limit takes a whole number, not ${number}`,
      );
    }
  });
});
