import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';

import { MONTHS } from '../../src/core/data/months.js';
import { WEEKDAYS } from '../../src/core/data/weekdays.js';
import { readMarks, writeMarks } from '../support/marks.js';
import { highlight } from './highlight.js';

/** What is marked has the scope, and nothing else has it. */
const SAMPLES: Record<string, Record<string, string>> = {
  'constant.numeric.date': {
    'a full Thai date with its weekday': 'เมื่อ⟦วันพุธที่ ๑๑ ธันวาคม ๒๕๖๒⟧ เวลา',
    'Arabic digits': 'เมื่อวันที่ ⟦11 ธันวาคม 2562⟧ ณ ทำเนียบรัฐบาล',
    'an era before the year': '⟦๑๑ ธันวาคม พ.ศ. ๒๕๖๒⟧ ⟦11 ธันวาคม ค.ศ. 2019⟧ ⟦พุทธศักราช ๒๕๖๒⟧',
    'a date without a year': 'ภายใน ⟦๓๐ กันยายน⟧นี้',
    'a range of days': 'ระหว่างวันที่ ⟦๑๑ – ๑๓ ธันวาคม ๒๕๖๒⟧ และ ⟦6-8 พ.ค. 65⟧',
    'an abbreviated month, two digits of the year': '(⟦๑๑ ธ.ค. ๖๒⟧) (⟦1 ม.ค.2563⟧) (⟦2 ก.พ.⟧)',
    'a month and its year': 'เดือน⟦พฤศจิกายน ๒๕๖๒⟧ ถึง ⟦มี.ค. 2563⟧',
    'no spaces at all': '⟦28กรกฎาคม2567⟧',
    'no-break and zero-width spaces': '⟦๑๑\u00a0ธันวาคม\u200b ๒๕๖๒⟧',
    'English forms': '⟦December 11, 2019⟧, ⟦Wednesday, 11 December 2019⟧ and ⟦26th June⟧',
    'English ranges': '⟦December 11-13, 2019⟧ or ⟦11–13 Dec. 2019⟧',
    'an English Buddhist era': 'the Act of ⟦B.E. 2562 (2019)⟧',
    'text in bold': 'ลงนาม**⟦๑๑ ธันวาคม ๒๕๖๒⟧**',
    'a heading, a list, a table':
      '# ข่าว ⟦๑๑ ธันวาคม ๒๕๖๒⟧\n\n- ⟦๑๒ ธันวาคม ๒๕๖๒⟧\n\n| ⟦๑๓ ธ.ค. ๖๒⟧ | ๑ |',
    'no misspelt month': 'วันที่ ๑๑ กรกฏาคม ๒๕๖๒',
    'no month that a mark turns into another word': 'วันที่ ๑๑ ธันวาคม้ ๒๕๖๒',
    'no number beside English words': 'May 20,000 people and May 5G',
    'nothing in code, comments, tags and targets of links':
      '`๑๑ ธันวาคม ๒๕๖๒` <b title="๑ ม.ค. ๖๓">[ข่าว](https://a.go.th/11-May-2019 "1 May 2019")\n' +
      '\n<!-- ๑๑ ธันวาคม ๒๕๖๒ -->\n\n```\n๑๑ ธันวาคม ๒๕๖๒\n```',
  },
  'constant.numeric.time': {
    'the official form': 'เวลา ⟦๑๖.๐๐ น.⟧ ถึง ⟦9.30 น.⟧',
    'a range with one unit': '⟦๐๙.๐๐ – ๑๖.๐๐ น.⟧',
    'a colon, no space': '⟦16:00น.⟧',
    นาฬิกา: '⟦๑๖.๐๐ นาฬิกา⟧',
    'English forms': 'at ⟦1000hrs⟧, ⟦15.00 hrs.⟧ or ⟦4:00 p.m.⟧',
    'no percentage before a title': 'ร้อยละ 82.44 น.ส.มาลี',
  },
  'constant.numeric.thai': {
    'numbers of every shape': '⟦๑,๒๐๐.๕๐⟧ บาท ครั้งที่ ⟦๒/๒๕๖๒⟧ โทร. ⟦๐⟧ ⟦๒๑๒๓⟧ ⟦๔๕๖๗⟧ ชั้น⟦๔⟧',
    'the digits up to an Arabic one': 'ปี ⟦๒๕⟧60',
    'no Arabic digits': '5G G20 2562',
  },
  'punctuation.definition.list.begin': {
    'Thai digits and letters, at the start and in a sentence':
      '⟦๑)⟧ เรื่อง ได้แก่ ⟦๒)⟧ เรื่อง และ ⟦ก)⟧ เรื่อง',
    'a pair of brackets': '⟦(๑)⟧ เรื่อง ⟦(ก)⟧ เรื่อง',
    'the article of an agreement': '⟦ข้อ ๑)⟧ เรื่อง\n⟦ข้อ ๒⟧ เรื่อง',
    'a full stop and levels, at the start only': '⟦๑.⟧ เรื่อง ๒. เรื่อง\n⟦๑.๒⟧ เรื่อง',
    'Markdown lists too': '⟦1.⟧ เรื่อง\n⟦-⟧ ⟦๑)⟧ เรื่อง',
    'no bracket that ends in a number': 'พระราชบัญญัติ (ฉบับที่ ๒) พ.ศ. ๒๕๖๐ (ประเภท ก)',
    'no time, no digit within a word': '๑๖.๐๐ น. ชั้น๔)',
  },
  'support.type.abbreviation': {
    'ministers and ministries': 'นายก ⟦รมว.⟧กระทรวง ⟦รมช.⟧ ⟦นรม.⟧ ⟦ครม.⟧ ⟦รมว.ดศ.⟧ มติ⟦ครม.⟧',
    'ranks and titles': '⟦พล.อ.⟧ประยุทธ์ ⟦น.ส.⟧มาลี ⟦ดร.⟧มานะ ⟦ศ.⟧มานี ⟦ม.ร.ว.⟧ชูใจ ⟦ฯพณฯ⟧ ท่าน',
    'no word that ends a sentence': 'ตามแผนงานของกรม. และผลิต.',
    'no month in a date': '11 ธ.ค. 2562',
  },
  'keyword.operator': {
    'a cut word': 'กระทรวงดิจิทัล⟦ฯ⟧ และกรุงเทพ⟦ฯ⟧',
    'and so on': 'ถนน สะพาน ⟦ฯลฯ⟧',
    'a repeated word': 'ต่าง ⟦ๆ⟧ เร็ว⟦ๆ⟧นี้',
  },
  'markup.underline.link': {
    'a bare address, without the full stop after it': 'ดู ⟦https://www.example.go.th/a?๒๕⟧.',
    'an address between Thai letters': 'เว็บไซต์⟦www.example.go.th⟧ได้',
    'e-mail': 'ส่ง ⟦press-2@example.go.th⟧ ภายใน',
    'the target of a link': '[ข่าว](⟦https://example.go.th⟧)',
  },
  'meta.attributes': {
    'a language part': '::: {⟦lang=en⟧}\nText\n:::',
    'a heading': '## English ⟦{lang=en}⟧',
    'no braces within a heading': '## ร่าง {1} ข่าว',
  },
  'meta.language-part.en': {
    'a part to its end': 'ไทย\n\n⟦::: {lang=en}⟧\n⟦Text on June 1⟧\n⟦- item⟧\n⟦:::⟧\nไทย',
    'a division within it': '⟦::: {#en lang="en"}⟧\n⟦::: note⟧\n⟦Text⟧\n⟦:::⟧\n⟦Text⟧\n⟦:::⟧\nไทย',
    'no part of another language': '::: {lang=th}\nไทย\n:::',
  },
  'meta.embedded.block.frontmatter': {
    'the lines between the rules': '---\n⟦type: press-release⟧\n⟦title: ข่าว ๑⟧\n---\nข่าว',
    'YAML that is left open': '---\n⟦summary: |⟧\n⟦  ข่าว⟧\n---\nข่าว',
    'no rule further down': 'ข่าว\n\n---\ntype: x\n---',
  },
  'entity.name.tag.yaml': {
    'keys of the frontmatter': '---\n⟦type⟧: press-release\n⟦date⟧: 2019-12-11\n---\nข่าว: ไทย',
  },
};

describe('grammar', () => {
  for (const [scope, samples] of Object.entries(SAMPLES)) {
    describe(scope, () => {
      for (const [name, marked] of Object.entries(samples)) {
        it(name, async () => {
          const { text } = readMarks(marked);
          assert.equal(writeMarks(text, await highlight(text, scope)), marked);
        });
      }
    });
  }

  const wholeDates = [
    ...MONTHS.flatMap(({ thai, thaiShort, english, englishShort }) => [
      `๑ ${thai} ๒๕๖๒`,
      `1 ${thaiShort} 62`,
      `${english} 1, 2019`,
      `1 ${englishShort} 2019`,
    ]),
    ...WEEKDAYS.flatMap(({ thai, english }) => [`วัน${thai}ที่ ๑ มกราคม`, `${english}, 1 January`]),
  ];
  it('knows every month and weekday of the core', async () => {
    for (const date of wholeDates) {
      assert.equal(writeMarks(date, await highlight(date, 'constant.numeric.date')), `⟦${date}⟧`);
    }
  });

  it('has a snapshot of each sample, for the runner makes a missing one without a word', () => {
    const samples = readdirSync('test/grammar/samples').filter((file) =>
      file.endsWith('.press.md'),
    );
    assert.notEqual(samples.length, 0);
    for (const sample of samples) assert(existsSync(`test/grammar/samples/${sample}.snap`), sample);
  });
});
