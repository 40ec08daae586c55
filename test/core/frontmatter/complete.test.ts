import assert from 'node:assert/strict';

import fc from 'fast-check';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { completeFrontmatter } from '../../../src/core/frontmatter/complete.js';
import { ask, labels, take, TODAY, yaml } from '../../support/ask-completion.js';

describe('completion of frontmatter', () => {
  describe('keys', () => {
    it('offers every key in the order of the schema in an empty frontmatter', () => {
      const offered = labels(yaml('⟦⟧'));
      assert.deepEqual(offered.slice(0, 4), ['type', 'title', 'summary', 'date']);
      assert.equal(offered.at(-1), 'counterpart');
    });

    it('offers them below an opening fence that has no closing one', () => {
      assert.deepEqual(labels('---\n⟦⟧').slice(0, 2), ['type', 'title']);
      assert.deepEqual(labels('---\nti⟦⟧'), ['title', 'participants']);
    });

    it('leaves out those that are there, above and below', () => {
      const offered = labels(yaml('type: press-release', '⟦⟧', 'date: 2026-12-01'));
      assert.deepEqual(offered.slice(0, 2), ['title', 'summary']);
    });

    it('finds a key by its Thai and English name', () => {
      assert.deepEqual(labels(yaml('พาด⟦⟧')), ['title']);
      assert.deepEqual(labels(yaml('head⟦⟧')), ['title']);
    });

    it('offers the keys of the map around the cursor', () => {
      assert.deepEqual(labels(yaml('event:', '  ⟦⟧')), ['kind', 'start', 'end', 'place', 'format']);
      assert.deepEqual(labels(yaml('title:', '  th: ข่าว', '  ⟦⟧')), ['en']);
      assert.deepEqual(labels(yaml('participants:', '  - name:', '      th: ก', '    ⟦⟧')), [
        'position',
        'organization',
        'country',
        'role',
      ]);
      assert.deepEqual(labels(yaml('images:', '  - ⟦⟧')), ['src', 'alt', 'credit']);
      assert.deepEqual(labels(yaml('title: {th: ข่าว, ⟦⟧}')), ['en']);
    });

    it('opens a key whose value is chosen next', () => {
      assert.equal(take(yaml('sta⟦⟧'), 'status'), yaml('status: '));
      assert.equal(ask(yaml('sta⟦⟧')).found?.items[0]?.continues, true);
    });

    it('writes what belongs below a key, with tab stops', () => {
      assert.equal(take(yaml('ti⟦⟧'), 'title'), yaml('title:', '  th: ${1}', '  en: ${2}'));
      assert.equal(
        take(yaml('eve⟦⟧'), 'event'),
        yaml(
          'event:',
          '  kind: ${1|bilateral-meeting,courtesy-call,farewell-call,telephone-call,working-visit,official-visit,state-visit,multilateral-meeting,signing,joint-statement,press-conference,other|}',
          '  start: ${2:2026-12-01}',
          '  place:',
          '    th: ${3}',
          '    en: ${4}',
          '  format: ${5|in-person,online,hybrid|}',
        ),
      );
      assert.equal(
        take(yaml('participants:', '  - name:', '      th: ก', '    po⟦⟧'), 'position'),
        yaml(
          'participants:',
          '  - name:',
          '      th: ก',
          '    position:',
          '      th: ${1}',
          '      en: ${2}',
        ),
      );
      assert.equal(take(yaml('contact⟦⟧'), 'contact').includes('phone: "${3}"'), true);
      assert.equal(
        take(yaml('images⟦⟧'), 'images'),
        yaml(
          'images:',
          '  - src: ${1}',
          '    alt:',
          '      th: ${2}',
          '      en: ${3}',
          '    credit: ${4}',
        ),
      );
    });

    it('writes texts in the languages of the release', () => {
      assert.equal(
        take(yaml('languages: [en]', 'sum⟦⟧'), 'summary'),
        yaml('languages: [en]', 'summary:', '  en: ${1}'),
      );
    });

    it('renames a key that has its value', () => {
      assert.equal(take(yaml('sta⟦⟧: draft # ร่าง'), 'status'), yaml('status: draft # ร่าง'));
    });

    it('says what a key is for, in both languages', () => {
      const [item] = ask(yaml('emb⟦⟧')).found?.items ?? [];
      assert.equal(item?.detail.th, 'ห้ามเผยแพร่ก่อน');
      assert.match(item.documentation?.en ?? '', /nobody may publish.*embargo: 2026-12-01T18:00/su);
    });
  });

  describe('choices', () => {
    it('are named in the language of the writer', () => {
      assert.deepEqual(labels(yaml('numerals: ⟦⟧'), 'th'), ['เลขไทย (๐–๙)', 'เลขอารบิก (0–9)']);
      assert.deepEqual(labels(yaml('status: ⟦⟧')), [
        'Draft',
        'In review',
        'Approved',
        'Published',
        'Withdrawn',
      ]);
    });

    it('are found by value and by either name', () => {
      assert.deepEqual(labels(yaml('event:', '  kind: คารวะ⟦⟧')), ['Courtesy call']);
      assert.deepEqual(labels(yaml('event:', '  kind: tele⟦⟧')), ['Telephone call']);
    });

    it('take the place of the value that is there, and leave the comment', () => {
      assert.equal(take(yaml('status: dr⟦⟧aft # ร่าง'), 'Draft'), yaml('status: draft # ร่าง'));
    });

    it('bring the space that a colon wants', () => {
      assert.equal(take(yaml('status:⟦⟧'), 'Approved'), yaml('status: approved'));
    });

    it('begin a list', () => {
      assert.deepEqual(labels(yaml('languages: ⟦⟧')), ['[th, en]', '[th]', '[en]']);
      assert.deepEqual(labels(yaml('languages: [th, ⟦⟧]')), ['English']);
    });

    it('work below a line that YAML cannot read', () => {
      const broken = yaml('title:', '\tth: ด่วน: ข่าว "ใหญ่" [', 'status: ⟦⟧', 'tags: [ก');
      assert.deepEqual(labels(broken).slice(0, 1), ['Draft']);
    });
  });

  describe('dates', () => {
    it('are shown in words of both eras, today first', () => {
      const [today] = ask(yaml('date: ⟦⟧')).found?.items ?? [];
      assert.equal(today?.label.en, '2026-12-01');
      assert.equal(today.detail.th, 'วันนี้ · วันอังคารที่ 1 ธันวาคม 2569 · Tuesday, 1 December 2026');
    });

    it('are those of the body too, with their time where one is wanted', () => {
      const body = 'วันนี้ (11 พฤศจิกายน 2569) เวลา 16.00 น. รัฐมนตรีแถลง';
      const text = yaml('date: ⟦⟧').replace('เนื้อข่าว', body);
      assert.ok(labels(text).includes('2026-11-11'));
      const event = yaml('event:', '  start: ⟦⟧').replace(
        'เนื้อข่าว',
        'เมื่อวันที่ 11 พฤศจิกายน 2569 เวลา 16.00 น. รัฐมนตรีหารือ',
      );
      assert.ok(labels(event).includes('2026-11-11T16:00+07:00'));
    });

    it('are found by Thai words, in another era, and by a month', () => {
      assert.deepEqual(labels(yaml('date: 11 ธ.ค. 2562⟦⟧')), ['2019-12-11']);
      assert.deepEqual(labels(yaml('date: 2569-12-01⟦⟧')), ['2026-12-01']);
      assert.deepEqual(labels(yaml('date: ๑๑ ธันวาคม ๒๕๖๒⟦⟧')), ['2019-12-11']);
      assert.equal(labels(yaml('date: 2026-02⟦⟧')).length, 28);
      assert.deepEqual(labels(yaml('date: 2026-02-0⟦⟧')).at(-1), '2026-02-09');
    });

    it('go on with an hour', () => {
      assert.deepEqual(labels(yaml('embargo: 2026-12-01T18⟦⟧')), ['2026-12-01T18:00+07:00']);
    });

    it('take the place of what is typed', () => {
      assert.equal(
        take(yaml('date: 11 ธ.ค. 2562⟦⟧ # วันแถลง'), '2019-12-11'),
        yaml('date: 2019-12-11 # วันแถลง'),
      );
    });
  });

  describe('countries', () => {
    it('are found by Thai, English and other names', () => {
      assert.deepEqual(labels(yaml('countries: [ญี่ปุ⟦⟧]')), ['Japan']);
      assert.deepEqual(labels(yaml('countries: [TH, Finl⟦⟧]')), ['Finland']);
      assert.equal(labels(yaml('countries: [UK⟦⟧]'))[0], 'United Kingdom');
      assert.equal(labels(yaml('participants:', '  - country: สปป⟦⟧'))[0], 'Lao PDR');
    });

    it('begin with those of the body', () => {
      const text = yaml('countries: [TH, ⟦⟧]').replace('เนื้อข่าว', 'หารือกับนายกรัฐมนตรีเวียดนาม');
      assert.equal(labels(text)[0], 'Viet Nam');
    });

    it('write the code, in quotation marks where YAML would read it otherwise', () => {
      assert.equal(take(yaml('countries: [TH, นอร์⟦⟧]'), 'Norway'), yaml('countries: [TH, "NO"]'));
      assert.equal(take(yaml('countries: ["no⟦⟧"]'), 'Norway'), yaml('countries: ["NO"]'));
      assert.equal(take(yaml('countries:', '  - ⟦⟧'), 'Thailand'), yaml('countries:', '  - TH'));
    });

    it('begin a list with Thailand in it', () => {
      assert.equal(take(yaml('countries: ⟦⟧'), 'Japan'), yaml('countries: [TH, JP]'));
    });
  });

  describe('names', () => {
    it('of agencies are found by any form, and written in full', () => {
      const official = yaml('agency: กระทรวงการต่างประเทศ');
      for (const typed of ['กต.', 'MFA', 'Foreign Aff', 'กระทรวงการต่าง']) {
        assert.equal(take(yaml(`agency: ${typed}⟦⟧`), 'กระทรวงการต่างประเทศ'), official);
      }
      assert.equal(
        take(yaml('languages: [en]', 'agency: MFA⟦⟧'), 'Ministry of Foreign Affairs'),
        yaml('languages: [en]', 'agency: Ministry of Foreign Affairs'),
      );
    });

    it('of an ambiguous abbreviation are all offered', () => {
      const offered = labels(yaml('agency: MOC⟦⟧'));
      assert.deepEqual(offered, ['กระทรวงพาณิชย์', 'กระทรวงวัฒนธรรม']);
    });

    it('of a position fill both languages', () => {
      const filled = yaml(
        'participants:',
        '  - position:',
        '      th: รัฐมนตรีว่าการกระทรวงพาณิชย์',
        '      en: Minister of Commerce',
      );
      assert.equal(
        take(yaml('participants:', '  - position: รมว.พาณิชย์⟦⟧'), 'Minister of Commerce'),
        filled,
      );
      assert.equal(
        take(yaml('participants:', '  - position:', '      th: รมว.พณ.⟦⟧'), 'Minister of Commerce'),
        filled,
      );
      assert.equal(
        take(
          yaml('participants:', '  - position:', '      th:', '      en: Minister of Com⟦⟧'),
          'Minister of Commerce',
        ),
        filled,
      );
    });

    it('leave the text of the other language that is there', () => {
      assert.equal(
        take(
          yaml('spokesperson:', '  position:', '    en: Minister', '    th: รมว.พณ.⟦⟧'),
          'Minister of Commerce',
        ),
        yaml('spokesperson:', '  position:', '    en: Minister', '    th: รัฐมนตรีว่าการกระทรวงพาณิชย์'),
      );
    });

    it('of ambassadors follow from their countries', () => {
      assert.equal(
        take(
          yaml('participants:', '  - position: ทูตฟินแลนด์⟦⟧'),
          'Ambassador of the Republic of Finland to Thailand',
        ),
        yaml(
          'participants:',
          '  - position:',
          '      th: เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย',
          '      en: Ambassador of the Republic of Finland to Thailand',
        ),
      );
    });

    it('fit into braces', () => {
      assert.equal(
        take(yaml('spokesperson: { organization: กปส.⟦⟧ }'), 'Public Relations Department'),
        yaml(
          'spokesperson: { organization: { th: กรมประชาสัมพันธ์, en: Public Relations Department } }',
        ),
      );
    });
  });

  it('asks the editor for files where a path belongs', () => {
    const counterpart = ask(yaml('counterpart: ta⟦⟧')).found?.paths;
    assert.equal(counterpart?.topic, 'counterpart');
    assert.equal(counterpart.typed, 'ta');
    const image = ask(yaml('images:', '  - src: images/⟦⟧')).found?.paths;
    assert.equal(image?.topic, 'image');
    assert.equal(image.typed, 'images/');
  });

  it('is silent in the body, in comments, in texts and behind the closing fence', () => {
    for (const text of [
      yaml('type: press-release').replace('เนื้อข่าว', 'เนื้อ⟦⟧ข่าว'),
      yaml('# หมาย⟦⟧เหตุ'),
      yaml('summary:', '  th: |', '    ข้อ⟦⟧ความ'),
      'ไม่มีส่วนหัว⟦⟧',
      '---\n\n# เนื้อข่าว\n\n⟦⟧',
    ]) {
      assert.equal(ask(text).found, undefined, text);
    }
    assert.deepEqual(labels(yaml('title:', '  th: ข่าว⟦⟧')), []);
  });

  it('never throws, wherever the cursor stands in whatever text', () => {
    const piece = fc.constantFrom(
      'title',
      'th',
      'event:',
      'countries: [',
      '- ',
      '  ',
      '\n',
      '\n  ',
      '{',
      '}',
      ']',
      '"',
      ': ',
      ',',
      '#',
      'ไทย',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(80), (pieces, at) => {
        const text = `---\n${pieces.join('')}\n---\n`;
        const found = completeFrontmatter(parsePressRelease(text), at % text.length, TODAY);
        for (const { span } of found?.items ?? []) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
    );
  });
});
