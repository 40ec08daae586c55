import { strict as assert } from 'node:assert';

import { COUNTRIES } from '../../../src/core/data/countries.js';
import { MINISTRIES } from '../../../src/core/data/institutions.js';
import { MEETING_KINDS } from '../../../src/core/genre/genre.js';
import type { ReleaseAnswers } from '../../../src/core/new-release/answers.js';
import { guestOfficesFor, likelyGuestOffice } from '../../../src/core/new-release/guest-offices.js';
import { suggestName, writeRelease } from '../../../src/core/new-release/write-release.js';
import { rules } from '../../../src/core/rules/index.js';
import { lintText } from '../../support/lint-text.js';
import { fillRelease } from './fill.js';

const FOREIGN_MINISTRY = { th: 'กระทรวงการต่างประเทศ', en: 'Ministry of Foreign Affairs' };
const GOVERNMENT_HOUSE = { th: 'สำนักนายกรัฐมนตรี', en: 'Office of the Prime Minister' };
const DAY = { year: 2026, month: 11, day: 18 };

const LANGUAGES = {
  'Thai alone': { languages: ['th'], files: 'one' },
  'English alone': { languages: ['en'], files: 'one' },
  'both in one file': { languages: ['th', 'en'], files: 'one' },
  'English first in one file': { languages: ['en', 'th'], files: 'one' },
  'both in two files': { languages: ['th', 'en'], files: 'two' },
} as const satisfies Record<string, Pick<ReleaseAnswers, 'languages' | 'files'>>;

type Known = Pick<ReleaseAnswers, 'agency' | 'country' | 'place'>;

const KNOWN: Readonly<Record<string, Known>> = {
  'a country': { country: 'JP' },
  'Government House, a country and a place': {
    agency: GOVERNMENT_HOUSE,
    country: 'FI',
    place: { th: 'ห้องประชุม 901 ชั้น 9', en: 'Meeting Room 901, 9th Floor' },
  },
};

function findingsOf(text: string, profile: 'draft' | 'publish'): string[] {
  return lintText(text, rules, { profile }).map(
    ({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`,
  );
}

function blanksOf(text: string): string[] {
  const withoutLists = text.replace(/^(?:languages|countries): .*$/gmu, '');
  return Array.from(withoutLists.matchAll(/\[[^[\]\n]+\]/gu), ([blank]) => blank);
}

/** Every way in which a release may begin. */
const ALL_ANSWERS = MEETING_KINDS.flatMap((kind) =>
  Object.entries(LANGUAGES).flatMap(([language, choice]) =>
    (['thai', 'arabic'] as const).flatMap((numerals) =>
      Object.entries(KNOWN).map(([known, answers]) => {
        const guestOffice = likelyGuestOffice(kind, answers.agency);
        return {
          title: `${kind}, ${language}, ${numerals} digits, ${known}`,
          answers: {
            kind,
            ...choice,
            numerals,
            day: DAY,
            ...answers,
            ...(guestOffice !== undefined && { guestOffice }),
          },
        };
      }),
    ),
  ),
);

describe('writeRelease', () => {
  for (const { title, answers } of ALL_ANSWERS) {
    const files = writeRelease(answers, 'talks');

    it(`${title}: only blanks are found`, () => {
      assert.equal(files.length, answers.files === 'two' ? 2 : 1);
      for (const { text } of files) {
        const expected = blanksOf(text).map((blank) => `no-placeholder: ${blank}`);
        assert.ok(expected.length > 0);
        assert.deepEqual(findingsOf(text, 'draft'), expected);
      }
    });

    it(`${title}: filled in, it is ready to publish`, () => {
      for (const { text } of files) {
        const filled = fillRelease(text, answers.numerals);
        assert.deepEqual(blanksOf(filled), []);
        assert.deepEqual(findingsOf(filled, 'publish'), []);
      }
    });
  }

  const answers: ReleaseAnswers = {
    kind: 'bilateral-meeting',
    languages: ['th', 'en'],
    files: 'one',
    numerals: 'thai',
    day: DAY,
    agency: FOREIGN_MINISTRY,
    country: 'FI',
    guestOffice: 'foreign-minister',
  };
  const textOf = (changed: Partial<ReleaseAnswers>) =>
    writeRelease({ ...answers, ...changed }, 'talks')
      .map(({ text }) => text)
      .join('');

  it('is ready to publish for every ministry, once it is filled in', () => {
    for (const { thai, english } of MINISTRIES.filter(({ until }) => until === undefined)) {
      const text = textOf({ agency: { th: thai, en: english }, guestOffice: 'minister' });
      assert.deepEqual(findingsOf(fillRelease(text, 'thai'), 'publish'), [], thai);
    }
  });

  it('is ready to publish for every country, once it is filled in', () => {
    for (const { code } of COUNTRIES.filter((country) => country.adjective !== undefined)) {
      const text = textOf({ kind: 'courtesy-call', country: code, guestOffice: 'ambassador' });
      assert.deepEqual(findingsOf(fillRelease(text, 'thai'), 'publish'), [], code);
    }
  });

  it('fills in the offices of both sides, in both languages', () => {
    const text = textOf({});
    for (const part of [
      'รัฐมนตรีว่าการกระทรวงการต่างประเทศแห่งสาธารณรัฐฟินแลนด์',
      'Minister of Foreign Affairs of the Republic of Finland',
      'รมว.ต่างประเทศ',
      'Finnish Foreign Minister',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });

  it('knows the head and the category of a department', () => {
    const agency = {
      th: 'กรมการค้าต่างประเทศ',
      en: 'Department of Foreign Trade',
    };
    const text = textOf({ agency });
    assert.match(text, /^category: ด้านเศรษฐกิจ$/mu);
    assert.ok(text.includes('อธิบดีกรมการค้าต่างประเทศ'));
    assert.ok(text.includes('Director-General of the Department of Foreign Trade'));
  });

  it('knows the other offices', () => {
    const offices = {
      ambassador: ['เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย', 'Finnish Ambassador'],
      'prime-minister': ['นายกรัฐมนตรีแห่งสาธารณรัฐฟินแลนด์', 'Finnish PM'],
      president: ['ประธานาธิบดีแห่งสาธารณรัฐฟินแลนด์', 'President of the Republic of Finland'],
      minister: ['รัฐมนตรีว่าการกระทรวงการต่างประเทศแห่งสาธารณรัฐฟินแลนด์', 'Finnish counterpart'],
    } as const;
    for (const guestOffice of ['ambassador', 'prime-minister', 'president', 'minister'] as const) {
      const text = textOf({ guestOffice });
      for (const part of offices[guestOffice]) assert.ok(text.includes(part), part);
    }
  });

  it('writes dates as the house does, in the digits that are asked for', () => {
    assert.match(textOf({}), /เมื่อวันที่ ๑๘ พฤศจิกายน ๒๕๖๙/u);
    assert.match(textOf({ numerals: 'arabic' }), /เมื่อวันที่ 18 พฤศจิกายน 2569/u);
    assert.match(textOf({}), /On 18 November 2026/u);
    assert.match(textOf({ agency: GOVERNMENT_HOUSE }), /November 18, 2026, at/u);
  });

  it('has an article where a country takes one', () => {
    assert.match(textOf({ country: 'PH' }), /between Thailand and the Philippines/u);
  });

  it('names the counterpart of each of two files', () => {
    const files = writeRelease({ ...answers, files: 'two' }, 'talks');
    assert.deepEqual(
      files.map(({ name, text }) => [name, /^counterpart: (.+)$/mu.exec(text)?.[1]]),
      [
        ['talks.th.press.md', 'talks.en.press.md'],
        ['talks.en.press.md', 'talks.th.press.md'],
      ],
    );
  });
});

describe('guestOfficesFor', () => {
  const FI = { kind: 'courtesy-call', agency: FOREIGN_MINISTRY, country: 'FI' } as const;

  it('has the likeliest office first', () => {
    assert.equal(guestOfficesFor(FI)[0], 'ambassador');
    assert.equal(guestOfficesFor({ ...FI, kind: 'bilateral-meeting' })[0], 'minister');
    const visit = { ...FI, kind: 'official-visit', agency: GOVERNMENT_HOUSE } as const;
    assert.equal(guestOfficesFor(visit)[0], 'prime-minister');
  });

  it('has a president for republics only, and a portfolio for ministries only', () => {
    assert.ok(guestOfficesFor(FI).includes('president'));
    assert.ok(!guestOfficesFor({ ...FI, country: 'NO' }).includes('president'));
    assert.ok(!guestOfficesFor({ ...FI, country: 'JP' }).includes('president'));
    assert.ok(!guestOfficesFor({ ...FI, agency: GOVERNMENT_HOUSE }).includes('minister'));
  });
});

describe('suggestName', () => {
  it('says when, what and with whom', () => {
    const answers = {
      kind: 'courtesy-call',
      languages: ['th'],
      files: 'one',
      numerals: 'thai',
    } as const;
    assert.equal(
      suggestName({ ...answers, day: { year: 2026, month: 1, day: 2 }, country: 'NZ' }),
      '2026-01-02-courtesy-call-new-zealand',
    );
    assert.equal(suggestName({ ...answers, day: DAY }), '2026-11-18-courtesy-call');
  });
});
