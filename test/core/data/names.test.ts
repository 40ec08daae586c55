import assert from 'node:assert/strict';

import { COUNTRIES } from '../../../src/core/data/countries.js';
import { AGENCIES, type Institution, MINISTRIES } from '../../../src/core/data/institutions.js';
import { ORGANISATIONS } from '../../../src/core/data/organisations.js';

function assertUnique(values: readonly string[]): void {
  assert.deepEqual(values, [...new Set(values)]);
}

describe('COUNTRIES', () => {
  it('has every code once, in order', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)].sort());
    assertUnique(COUNTRIES.flatMap(({ alpha3 }) => alpha3 ?? []));
    for (const { code, alpha3 } of COUNTRIES) assert.match(code + (alpha3 ?? ''), /^[A-Z]+$/u);
  });

  it('has names in their own script, none of them twice', () => {
    assertUnique(COUNTRIES.map(({ thai }) => thai));
    assertUnique(COUNTRIES.map(({ english }) => english));
    for (const { thai, thaiFormal, english, englishFormal } of COUNTRIES) {
      assert.doesNotMatch(thai + (thaiFormal ?? ''), /[A-Za-z]/u);
      assert.doesNotMatch(english + (englishFormal ?? ''), /[ก-๛]/u);
      assert.notEqual(thaiFormal, thai);
      assert.notEqual(englishFormal, english);
    }
  });
});

describe('MINISTRIES and AGENCIES', () => {
  const all: readonly Institution[] = [...MINISTRIES, ...AGENCIES];

  it('has names in their own script, none of them twice', () => {
    assertUnique(all.map(({ thai }) => thai));
    for (const { thai, english } of all) {
      assert.match(thai, /^[ก-๛]/u);
      assert.doesNotMatch(english, /[ก-๛]/u);
    }
  });

  it('says of former names in which years they were used, and what came after', () => {
    const current = new Set(all.filter(({ until }) => until === undefined).map(({ thai }) => thai));
    for (const { since = '2002-10', until = '2016-09-15', successor } of all) {
      for (const day of [since, until]) assert.match(day, /^\d{4}-\d{2}(?:-\d{2})?$/u);
      assert.ok(successor === undefined || current.has(successor), successor);
    }
  });

  it('knows the ministry of every agency that names one', () => {
    const ids = new Set(MINISTRIES.map(({ id }) => id));
    for (const { ministry = 'opm' } of AGENCIES) assert.ok(ids.has(ministry), ministry);
  });
});

describe('ORGANISATIONS', () => {
  it('has names in their own script, none of them twice', () => {
    assertUnique(ORGANISATIONS.flatMap(({ thai, thaiShort }) => [thai, thaiShort ?? []].flat()));
    assertUnique(ORGANISATIONS.map(({ english }) => english));
    for (const { thai, english } of ORGANISATIONS) {
      assert.match(thai, /^[ก-๛]/u);
      assert.doesNotMatch(english, /[ก-๛]/u);
    }
  });
});
