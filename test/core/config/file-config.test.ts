import assert from 'node:assert/strict';

import { createConfiguredLinter } from '../../../src/core/config/configured-linter.js';
import { configOf } from '../../../src/core/config/file-config.js';
import { readConfig } from '../../../src/core/config/read-config.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import type { ReportedFinding } from '../../../src/core/lint/report.js';
import { rules } from '../../../src/core/rules/index.js';
import { testContext } from '../../support/lint-text.js';

const metas = rules.map(({ meta }) => meta);

function findings(config: string, text: string, path = 'release.press.md'): ReportedFinding[] {
  const fileConfig = configOf(readConfig(config, metas).config, path);
  return createConfiguredLinter(rules, testContext, fileConfig, {})(parsePressRelease(text));
}

function find(rule: string, config: string, text: string, path?: string) {
  return findings(config, text, path).find((finding) => finding.rule === rule);
}

describe('the config of a file', () => {
  it('sets levels', () => {
    const text = 'ใช้เพลตฟอร์มใหม่';
    assert.equal(find('no-misspelling', '', text)?.severity, 'warning');
    assert.equal(find('no-misspelling', 'rules: {no-misspelling: error}', text)?.severity, 'error');
    assert.equal(find('no-misspelling', 'rules: {no-misspelling: off}', text), undefined);
  });

  it('moves fixes', () => {
    const text = 'ใช้เพลตฟอร์มใหม่';
    const safeOnes = (config: string) =>
      find('no-misspelling', config, text)?.fixes?.map(({ safe }) => safe);
    assert.deepEqual(safeOnes(''), [false]);
    assert.deepEqual(safeOnes('rules: {no-misspelling: {fix: safe}}'), [true]);
    assert.deepEqual(safeOnes('rules: {no-misspelling: {fix: off}}'), undefined);
    const digits = 'ปี ๒๕60';
    const isSafe = (config: string) =>
      find('no-mixed-digits-in-number', config, digits)?.fixes?.some(({ safe }) => safe);
    assert.equal(isSafe(''), true);
    assert.equal(isSafe('rules: {no-mixed-digits-in-number: {fix: suggest}}'), false);
  });

  it('chooses options', () => {
    const text = 'ออกบูธในงาน';
    assert.equal(find('no-misspelling', '', text), undefined);
    assert.ok(find('no-misspelling', 'rules: {no-misspelling: {contested: true}}', text));
  });

  it('knows words of the project, and names that contain them', () => {
    const text = 'บริษัทเพลตฟอร์มไทยกับเพลตฟอร์มอื่น';
    const count = (config: string) =>
      findings(config, text).filter(({ rule }) => rule === 'no-misspelling').length;
    assert.ok(find('no-misspelling', '', 'กับเพลตฟอร์มอื่น'));
    assert.equal(find('no-misspelling', 'dictionary: [เพลตฟอร์ม]', 'กับเพลตฟอร์มอื่น'), undefined);
    assert.equal(count('dictionary: [เพลตฟอร์มไทย, เพลตฟอร์มอื่น]'), 0);
  });

  it('protects what it names', () => {
    const text = 'รุ่น ๒๕60 ใหม่';
    assert.ok(find('no-mixed-digits-in-number', '', text));
    assert.equal(find('no-mixed-digits-in-number', 'protect: [รุ่น ๒๕*]', text), undefined);
  });

  it('overrides by pattern, the last one winning', () => {
    const config = [
      'rules: { no-misspelling: error }',
      'overrides:',
      '  - { files: [archive/**], rules: { no-misspelling: info } }',
      '  - { files: ["*.en.press.md"], rules: { no-misspelling: off } }',
      '  - { files: [old/], profile: publish }',
    ].join('\n');
    const level = (path: string) => find('no-misspelling', config, 'ใช้เพลตฟอร์มใหม่', path)?.severity;
    assert.equal(level('a.press.md'), 'error');
    assert.equal(level('archive/2562/a.press.md'), 'info');
    assert.equal(level('archive/2562/a.en.press.md'), undefined);
    assert.equal(level('2562/a.en.press.md'), undefined);
    const { config: read } = readConfig(config, metas);
    assert.equal(configOf(read, 'old/a.press.md').profile, 'publish');
    assert.equal(configOf(read, 'a.press.md').profile, undefined);
  });
});
