import assert from 'node:assert/strict';

import { readMarks } from '../support/marks.js';
import { inFolder } from './support/folder.js';
import { runCli } from './support/run-cli.js';

const DATED = 'ลงนามเมื่อ⟦วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒⟧ เวลา ๑๖.๐๐ น.';

describe('press-release dates', () => {
  it(
    'lists every date in the published form',
    inFolder((folder) => {
      const { text, spans } = readMarks(DATED);
      const [span] = spans;
      assert.ok(span);
      folder.write('a.txt', `\ufeff${text}`);
      folder.write('b.txt', 'ไม่มีวันที่');
      const { status, output, errors } = runCli(['dates', 'a.txt', 'b.txt'], { folder });
      assert.deepEqual([status, errors], [0, '']);
      const date = {
        ...span,
        text: text.slice(span.start, span.end),
        kind: 'date',
        value: '2019-12-11',
        weekday: 3,
        time: '16:00',
        era: 'BE',
        problem: null,
      };
      assert.deepEqual(JSON.parse(output), {
        version: 1,
        files: [
          { path: 'a.txt', dates: [date] },
          { path: 'b.txt', dates: [] },
        ],
      });
    }),
  );

  it('lists them in a table for people', () => {
    const { text } = readMarks(DATED);
    const { output } = runCli(['dates', '-', '--format', 'table'], { input: `${text}\nก` });
    assert.match(
      output,
      /^<stdin>\n {2}1:\d+ {2}date {2}2019-12-11 {2}3 {2}16:00 {2}BE {2}- {2}วันพุธที่/u,
    );
    const none = runCli(['dates', '-', '--format=table', '--locale=th'], { input: 'ก' });
    assert.equal(none.output, '<stdin>\n  ไม่มีวันเดือนปี\n');
  });

  it(
    'goes on after a file that cannot be read',
    inFolder((folder) => {
      folder.write('a.txt', readMarks(DATED).text);
      const { status, output, errors } = runCli(['dates', 'missing.txt', 'a.txt'], { folder });
      assert.equal(status, 2);
      assert.equal(
        errors,
        'press-release: missing.txt: Cannot be read: there is no such file or folder\n',
      );
      assert.match(output, /"value":"2019-12-11"/u);
    }),
  );
});
