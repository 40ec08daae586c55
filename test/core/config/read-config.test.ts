import assert from 'node:assert/strict';

import fc from 'fast-check';

import { readConfig } from '../../../src/core/config/read-config.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits } from '../../../src/core/text/edit.js';
import { readMarks, writeMarks } from '../../support/marks.js';

const metas = rules.map(({ meta }) => meta);

interface Sample {
  readonly text: string;
  readonly says?: string;
  readonly fixed?: string;
}

const FAULTY: Readonly<Record<string, Sample>> = {
  'an unknown setting': {
    text: '⟦protects⟧: [TH-*]\n',
    says: 'There is no setting “protects”; write “protect”',
    fixed: 'protect: [TH-*]\n',
  },
  'a setting that never was': {
    text: '⟦extends⟧: other\n',
    says: 'ไม่มีการตั้งค่าชื่อ “extends” ตรงนี้ จึงไม่มีผล ให้ลบออกหรือตรวจชื่อ',
  },
  'an unknown rule': {
    text: 'rules:\n  ⟦no-mispelling⟧: off\n',
    fixed: 'rules:\n  no-misspelling: off\n',
  },
  'an unknown option of a rule': { text: 'rules:\n  no-misspelling:\n    ⟦contestd⟧: true\n' },
  'an unknown level': {
    text: 'rules:\n  no-misspelling: ⟦warn⟧\n',
    says: '“rules.no-misspelling” takes one of: error, warning, info, off',
  },
  'a misspelt level': {
    text: 'rules:\n  no-misspelling: ⟦eror⟧\n',
    fixed: 'rules:\n  no-misspelling: error\n',
  },
  'a flag that is none': {
    text: 'rules:\n  no-misspelling: {contested: ⟦sometimes⟧}\n',
    says: '“rules.no-misspelling.contested” ต้องเป็น true หรือ false',
  },
  'a number that is none': { text: 'rules:\n  headline-length: {longest: ⟦ยาว⟧}\n' },
  'a text where a list belongs': { text: 'dictionary: ⟦แพลตฟอร์ม⟧\n' },
  'a list where a map belongs': { text: 'rules:\n  ⟦- no-misspelling\n⟧' },
  'no value': { text: '⟦dictionary⟧:\n' },
  'an unknown profile in an override': {
    text: 'overrides:\n  - files: [archive/**]\n    profile: ⟦strict⟧\n',
  },
  'a key that stands twice': { text: 'protect: [ก]\n⟦protect⟧: [ข]\n' },
  'no YAML': { text: 'rules:\n  no-misspelling: ⟦[off⟧\n' },
};

describe('the config', () => {
  for (const [title, { text: sample, says, fixed }] of Object.entries(FAULTY)) {
    it(`tells of ${title}, where it is`, () => {
      const { text } = readMarks(sample);
      const { problems } = readConfig(text, metas);
      const spans = problems.map(({ span }) => span);
      assert.equal(writeMarks(text, spans), sample);
      const [first] = problems;
      if (says !== undefined) {
        assert.ok(
          Object.values(first?.message ?? {}).includes(says),
          JSON.stringify(first?.message),
        );
      }
      if (fixed !== undefined) assert.equal(applyEdits(text, first?.fix?.edits ?? []), fixed);
    });
  }

  it('is read as it is meant', () => {
    const text = [
      'profile: publish # comment',
      'rules:',
      '  no-double-space: off',
      '  maiyamok-spacing: { level: error, fix: suggest, before: closed }',
      'protect: [รุ่น TH-*, 1669]',
      'keepArabic: { phone: true }',
      'dictionary:',
      '  - เพลตฟอร์ม',
      'overrides:',
      '  - files: [archive/**]',
      '    profile: draft',
      '    rules: { no-misspelling: info }',
    ].join('\n');
    const { config, problems } = readConfig(text, metas);
    assert.deepEqual(problems, []);
    assert.equal(config.profile, 'publish');
    assert.equal(config.rules.get('no-double-space')?.level, 'off');
    assert.deepEqual(config.rules.get('maiyamok-spacing'), {
      level: 'error',
      fix: 'suggest',
      options: { level: 'error', fix: 'suggest', before: 'closed' },
    });
    assert.deepEqual(config.protect, ['รุ่น TH-*', '1669']);
    assert.deepEqual(config.dictionary, ['เพลตฟอร์ม']);
    assert.deepEqual(config.keepArabic, { phone: true });
    assert.deepEqual(config.overrides[0]?.files, ['archive/**']);
    assert.equal(config.overrides[0].rules.get('no-misspelling')?.level, 'info');
  });

  it('goes on with what makes sense beside what does not', () => {
    const text = 'profile: strict\nrules:\n  no-misspelling: warn\n  no-double-space: off\n';
    const { config, problems } = readConfig(text, metas);
    assert.equal(problems.length, 2);
    assert.equal(config.profile, undefined);
    assert.equal(config.rules.get('no-misspelling')?.level, undefined);
    assert.equal(config.rules.get('no-double-space')?.level, 'off');
  });

  it('has nothing against an empty file, or one of comments', () => {
    assert.deepEqual(readConfig('', metas).problems, []);
    assert.deepEqual(readConfig('# nothing yet\n', metas).problems, []);
  });

  it('refuses what would take long, and says so', () => {
    for (const hostile of ['['.repeat(100_000), 'a: '.repeat(100_000), '- ก\n'.repeat(100_000)]) {
      assert.equal(readConfig(hostile, metas).problems.length, 1);
    }
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { span } of readConfig(text, metas).problems) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
      }),
    );
  });
});
