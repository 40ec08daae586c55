import assert from 'node:assert/strict';

import { inFolder } from './support/folder.js';
import { runCli } from './support/run-cli.js';

const ARABIC = 'เวลา 16.00 น. ใช้ 5G ที่ www.example.go.th/2562\r\n';
const THAI = 'เวลา ๑๖.๐๐ น. ใช้ 5G ที่ www.example.go.th/2562\r\n';

describe('press-release numerals', () => {
  it(
    'prints the converted text byte for byte, and leaves the file alone',
    inFolder((folder) => {
      folder.write('a.txt', `\ufeff${ARABIC}`);
      const { status, output, errors } = runCli(['numerals', '--to', 'thai', 'a.txt'], { folder });
      assert.deepEqual([status, errors, output], [0, '', `\ufeff${THAI}`]);
      assert.equal(folder.read('a.txt').toString(), `\ufeff${ARABIC}`);
    }),
  );

  it('converts standard input', () => {
    const { output } = runCli(['numerals', '--to=arabic', '-'], { input: 'ปี ๒๕๖๒' });
    assert.equal(output, 'ปี 2562');
  });

  it(
    'rewrites the files when asked, and prints nothing',
    inFolder((folder) => {
      folder.write('a.txt', ARABIC);
      const run = runCli(['numerals', '--to', 'thai', '--write', 'a.txt'], { folder });
      assert.deepEqual([run.status, run.output, run.errors], [0, '', '']);
      assert.equal(folder.read('a.txt').toString(), THAI);
    }),
  );

  it(
    'goes on with the other files, and says which one it could not read',
    inFolder((folder) => {
      folder.write('a.txt', 'ปี 2562');
      const run = runCli(['numerals', '--to', 'thai', 'b.txt', 'a.txt'], { folder });
      assert.deepEqual([run.status, run.output], [2, 'ปี ๒๕๖๒']);
      assert.match(run.errors, /^press-release: b\.txt: Cannot be read: [^\n]+\n$/u);
    }),
  );

  it('says what is missing', () => {
    for (const args of [
      ['a.txt'],
      ['--to', 'thai'],
      ['--to', 'roman', 'a.txt'],
      ['--to', 'thai', '--write', '-'],
    ]) {
      const { status, output, errors } = runCli(['numerals', ...args]);
      assert.deepEqual([status, output], [2, '']);
      assert.match(errors, /^press-release: [^\n]+\n$/u);
    }
  });
});

describe('press-release spell', () => {
  const spell = (...args: string[]) => runCli(['spell', ...args]);

  it('writes numbers in words, as money and as ordinals', () => {
    assert.equal(spell('21').output, 'ยี่สิบเอ็ด\n');
    assert.equal(spell('๒๑', '--as', 'baht').output, 'ยี่สิบเอ็ดบาทถ้วน\n');
    assert.equal(spell('21', '--as', 'ordinal').output, 'ที่ยี่สิบเอ็ด\n');
  });

  it('takes the choices that authorities differ on', () => {
    assert.equal(spell('101').output, 'หนึ่งร้อยเอ็ด\n');
    assert.equal(spell('101', '--final-one', 'et-after-tens').output, 'หนึ่งร้อยหนึ่ง\n');
    assert.equal(spell('101', '--first-one', 'left-out').output, 'ร้อยเอ็ด\n');
    assert.equal(spell('0.25', '--as', 'baht').output, 'ยี่สิบห้าสตางค์\n');
    assert.equal(
      spell('0.25', '--as', 'baht', '--zero-baht', 'written').output,
      'ศูนย์บาทยี่สิบห้าสตางค์\n',
    );
    assert.equal(spell('101', '--final-one', 'หนึ่ง').status, 2);
  });

  it('reads words back', () => {
    assert.equal(spell('--parse', 'หนึ่งร้อยเอ็ดล้าน').output, '101000000\n');
  });

  it('says that something is no number', () => {
    for (const args of [['ยี่สิบกว่า'], ['--parse', 'กระทรวง'], []]) {
      const { status, output, errors } = spell(...args);
      assert.deepEqual([status, output], [2, '']);
      assert.match(errors, /^press-release: [^\n]+\n$/u);
    }
  });
});

describe('press-release numerals with a config', () => {
  it(
    'leaves what the project protects, and what it keeps in Arabic digits',
    inFolder((folder) => {
      folder.write('.press-release.yaml', 'protect: [ช่อง 33*]\nkeepArabic: { phone: true }\n');
      folder.write('a.txt', 'ช่อง 33HD โทร. 0 2281 1111 ปี 2562\n');
      const { output, errors } = runCli(['numerals', '--to', 'thai', 'a.txt'], { folder });
      assert.equal(errors, '');
      assert.equal(output, 'ช่อง 33HD โทร. 0 2281 1111 ปี ๒๕๖๒\n');
    }),
  );

  it(
    'says what is wrong with the config, and converts all the same',
    inFolder((folder) => {
      folder.write('.press-release.yaml', 'keepArabic: { phone: perhaps }\n');
      const args = ['numerals', '--to', 'thai', '-'];
      const { output, errors, status } = runCli(args, { folder, input: 'ปี 2562\n' });
      assert.equal(output, 'ปี ๒๕๖๒\n');
      assert.match(errors, /line 1, column 22: “keepArabic.phone” takes true or false/u);
      assert.equal(status, 2);
    }),
  );
});
