import assert from 'node:assert/strict';

import { addToDictionary, switchOff } from '../../../src/core/config/add-to-config.js';
import { completeConfig } from '../../../src/core/config/complete-config.js';
import { settingUnder } from '../../../src/core/config/hover-config.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit.js';

const metas = rules.map(({ meta }) => meta);

function applied(text: string, edit: TextEdit | undefined): string | undefined {
  return edit && applyEdits(text, [edit]);
}

describe('a word for the dictionary', () => {
  const CASES: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'begins a config': ['', 'dictionary:\n  - เพลตฟอร์ม\n'],
    'goes behind other settings': [
      'profile: draft # for now',
      'profile: draft # for now\ndictionary:\n  - เพลตฟอร์ม\n',
    ],
    'goes behind other words': [
      'dictionary: # ours\n- ก # first\n\nprotect: [ข]\n',
      'dictionary: # ours\n- ก # first\n- เพลตฟอร์ม\n\nprotect: [ข]\n',
    ],
    'goes into brackets': ['dictionary: [ก]\n', 'dictionary: [ก, เพลตฟอร์ม]\n'],
    'goes into empty brackets': ['dictionary: []\n', 'dictionary: [เพลตฟอร์ม]\n'],
    'goes behind an empty key': ['dictionary:\n', 'dictionary:\n  - เพลตฟอร์ม\n'],
    'keeps Windows line ends': [
      'dictionary:\r\n  - ก\r\n',
      'dictionary:\r\n  - ก\r\n  - เพลตฟอร์ม\r\n',
    ],
    'is not written twice': ['dictionary: [เพลตฟอร์ม]\n', undefined],
    'is not written into broken YAML': ['dictionary: [ก\n', undefined],
  };
  for (const [title, [before, after]] of Object.entries(CASES)) {
    it(title, () => {
      assert.equal(applied(before, addToDictionary(before, 'เพลตฟอร์ม')), after);
    });
  }

  it('is quoted where YAML would read something else', () => {
    assert.equal(applied('', addToDictionary('', 'no')), 'dictionary:\n  - "no"\n');
    assert.equal(
      applied('dictionary: [a]', addToDictionary('dictionary: [a]', 'b, c')),
      'dictionary: [a, "b, c"]',
    );
  });
});

describe('a rule that is switched off', () => {
  const CASES: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'begins a config': ['', 'rules:\n  no-misspelling: off\n'],
    'goes before other rules': [
      'rules:\n  no-double-space: off # house style\n',
      'rules:\n  no-misspelling: off\n  no-double-space: off # house style\n',
    ],
    'changes its level': [
      'rules:\n  no-misspelling: error # grave\n',
      'rules:\n  no-misspelling: off # grave\n',
    ],
    'changes its level beside options': [
      'rules:\n  no-misspelling: { level: error, contested: true }\n',
      'rules:\n  no-misspelling: { level: off, contested: true }\n',
    ],
    'is not written into a text': ['rules: none\n', undefined],
  };
  for (const [title, [before, after]] of Object.entries(CASES)) {
    it(title, () => {
      assert.equal(applied(before, switchOff(before, 'no-misspelling')), after);
    });
  }
});

/** The cursor is at `|`. */
function labels(sample: string): string[] {
  const offset = sample.indexOf('|');
  return completeConfig(sample.replace('|', ''), offset, metas).map(({ label }) => label);
}

describe('completion in the config', () => {
  it('offers the settings that are not there yet', () => {
    assert.deepEqual(labels('|'), [
      'profile',
      'rules',
      'protect',
      'dictionary',
      'keepArabic',
      'overrides',
    ]);
    assert.deepEqual(labels('profile: draft\npro|'), ['protect']);
  });

  it('offers rules, by a part of their id or what they are about', () => {
    assert.deepEqual(labels('rules:\n  missp|'), ['no-misspelling', 'no-misspelt-month']);
    assert.ok(labels('rules:\n  no-misspelling: off\n  |').includes('no-double-space'));
    assert.ok(!labels('rules:\n  no-misspelling: off\n  |').includes('no-misspelling'));
  });

  it('offers levels, fixes and options', () => {
    assert.deepEqual(labels('rules:\n  no-misspelling: |'), ['error', 'warning', 'info', 'off']);
    assert.deepEqual(labels('rules:\n  no-misspelling:\n    |'), ['level', 'fix', 'contested']);
    assert.deepEqual(labels('rules:\n  no-misspelling:\n    fix: s|'), ['safe', 'suggest']);
    assert.deepEqual(labels('rules:\n  no-misspelling:\n    contested: |'), ['true', 'false']);
  });

  it('offers what an override may have', () => {
    assert.deepEqual(labels('overrides:\n  - |'), ['files', 'profile', 'rules']);
    assert.deepEqual(labels('overrides:\n  - files: [a]\n    profile: p|'), ['publish']);
  });

  it('offers nothing in comments', () => {
    assert.deepEqual(labels('# pro|'), []);
  });
});

describe('hover in the config', () => {
  it('knows the setting under the pointer', () => {
    const text = 'overrides:\n  - rules:\n      no-misspelling: { contested: true }\n';
    const keyAt = (word: string) => settingUnder(text, text.indexOf(word) + 1, metas)?.setting.key;
    assert.equal(keyAt('overrides'), 'overrides');
    assert.equal(keyAt('no-misspelling'), 'no-misspelling');
    assert.equal(keyAt('contested'), 'contested');
    assert.equal(keyAt('true'), undefined);
  });
});
