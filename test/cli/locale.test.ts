import assert from 'node:assert/strict';

import { chooseLocale } from '../../src/cli/shell.js';

describe('chooseLocale', () => {
  it('takes the language of messages from the environment, in the order of POSIX', () => {
    assert.equal(chooseLocale([], { LANG: 'th_TH.UTF-8' }), 'th');
    assert.equal(chooseLocale([], { LANG: 'th_TH.UTF-8', LC_MESSAGES: 'en_GB' }), 'en');
    assert.equal(chooseLocale([], { LANG: 'en_GB', LC_MESSAGES: 'C', LC_ALL: 'th' }), 'th');
    assert.equal(chooseLocale([], { LANG: 'th_TH', LC_ALL: '' }), 'th');
  });

  it('is English where nothing is said, or another language', () => {
    assert.equal(chooseLocale([], {}), 'en');
    assert.equal(chooseLocale([], { LANG: 'ja_JP.UTF-8' }), 'en');
  });

  it('lets --locale win', () => {
    assert.equal(chooseLocale(['lint', '--locale', 'th'], { LANG: 'en_GB' }), 'th');
    assert.equal(chooseLocale(['lint', '--locale=en'], { LANG: 'th_TH' }), 'en');
    assert.equal(chooseLocale(['--locale=th', '--locale', 'en'], {}), 'en');
  });

  it('leaves a locale that there is not to the check of all options', () => {
    assert.equal(chooseLocale(['lint', '--locale', 'fr'], { LANG: 'th_TH' }), 'th');
    assert.equal(chooseLocale(['lint', '--locale'], {}), 'en');
  });
});
