import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Block } from '../../../src/core/document/block.js';
import { parsePressRelease, type ReleaseFormat } from '../../../src/core/document/press-release.js';
import { rules } from '../../../src/core/rules/index.js';
import { writeMarks } from '../../support/marks.js';
import { releaseText } from '../../support/release-text.js';

function describeBlocks(text: string, format: ReleaseFormat = 'markdown'): string[] {
  return parsePressRelease(text, format).blocks.map(
    ({ block }) => `${block.language} ${block.kind}: ${block.text}`,
  );
}

function markProtected({ text, protectedSpans }: Block): string {
  return writeMarks(text, protectedSpans);
}

function protectedIn(text: string): string[] {
  return parsePressRelease(text).blocks.map(({ block }) => markProtected(block));
}

describe('parsePressRelease', () => {
  it('finds headings, paragraphs, list items and table rows, but no code and no HTML', () => {
    assert.deepEqual(
      describeBlocks(
        '# หัวข่าว\n\nเนื้อข่าว\nบรรทัดสอง\n\n1. ข้อหนึ่ง\n\n```\nโค้ด\n```\n\n<div>ก</div>\n\n| ก | ข |\n| - | - |\n| ค | ง |\n\n****\n',
      ),
      [
        'th heading: # หัวข่าว',
        'th paragraph: เนื้อข่าว\nบรรทัดสอง',
        'th paragraph: ข้อหนึ่ง',
        'th table-row: | ก | ข |',
        'th table-row: | ค | ง |',
      ],
    );
  });

  it('reads an indented paragraph as text, not as code', () => {
    assert.deepEqual(describeBlocks('หัวข่าว\n\n\tวันนี้ รัฐมนตรีแถลงข่าว'), [
      'th paragraph: หัวข่าว',
      'th paragraph: วันนี้ รัฐมนตรีแถลงข่าว',
    ]);
  });

  it('tells the language of a block by its script', () => {
    assert.deepEqual(describeBlocks('ลงนาม MoU ร่วมกัน\n\nSigned in กรุงเทพฯ on Monday\n\n2019'), [
      'th paragraph: ลงนาม MoU ร่วมกัน',
      'en paragraph: Signed in กรุงเทพฯ on Monday',
      'en paragraph: 2019',
    ]);
  });

  it('takes the language of a fenced div, to its end only', () => {
    assert.deepEqual(describeBlocks('ข่าว\n\n::: {lang=en}\nกรุงเทพฯ\n:::\n\nข่าว'), [
      'th paragraph: ข่าว',
      'en paragraph: กรุงเทพฯ',
      'th paragraph: ข่าว',
    ]);
  });

  it('takes the language of a marked heading, to the next heading of its level', () => {
    assert.deepEqual(
      describeBlocks('## English {lang=en}\n\n2019\n\n### ก\n\n2020\n\n## ภาษาไทย\n\n2562'),
      [
        'en heading: ## English {lang=en}',
        'en paragraph: 2019',
        'en heading: ### ก',
        'en paragraph: 2020',
        'th heading: ## ภาษาไทย',
        'th paragraph: 2562',
      ],
    );
  });

  it('leaves an unclosed part open to the end', () => {
    assert.deepEqual(describeBlocks('::: {lang=en}\nกรุงเทพฯ\n\n2562'), [
      'en paragraph: กรุงเทพฯ',
      'en paragraph: 2562',
    ]);
  });

  it('gives the texts of the frontmatter, in their languages, before the body', () => {
    assert.deepEqual(
      describeBlocks('---\ntitle:\n  th: "ข่าว"\n  en: News\ndate: 2019-12-12\n---\nเนื้อข่าว'),
      ['th field: ข่าว', 'en field: News', 'th paragraph: เนื้อข่าว'],
    );
  });

  it('reads each line of a plain text as a paragraph, whatever Markdown would make of it', () => {
    assert.deepEqual(describeBlocks('---\n# ก\n    ข\r\n\r\n1. ค', 'text'), [
      'th paragraph: ---',
      'th paragraph: # ก',
      'th paragraph: ข',
      'th paragraph: 1. ค',
    ]);
  });

  it('protects code, links, addresses, HTML and identifiers', () => {
    assert.deepEqual(
      protectedIn(
        'ใช้ `๑2` ที่ [ก](https://a.go.th/๑) <b>ข</b> ระบบ 5G, G20 COVID-19 PM2.5 F-16 (A4) ที่ www.example.go.th/news/1. หรือ a.b@example.go.th #ข่าว2562',
      ),
      [
        'ใช้ ⟦`๑2`⟧ ที่ [ก](⟦https://a.go.th/๑⟧) ⟦<b>⟧ข⟦</b>⟧ ระบบ ⟦5G⟧, ⟦G20⟧ ⟦COVID-19⟧ ⟦PM2.5⟧ ⟦F-16⟧ (⟦A4⟧) ที่ ⟦www.example.go.th/news/1⟧. หรือ ⟦a.b@example.go.th⟧ ⟦#ข่าว2562⟧',
      ],
    );
  });

  it('ends an address where a Thai word is glued to it, but not behind its slash', () => {
    assert.deepEqual(protectedIn('www.example.go.thและ https://example.go.th/ข่าว๑ จบ'), [
      '⟦www.example.go.th⟧และ ⟦https://example.go.th/ข่าว๑⟧ จบ',
    ]);
  });

  it('protects the marks of footnotes', () => {
    assert.deepEqual(protectedIn('ลงนาม[^1] ณ กรุงเทพฯ'), ['ลงนาม⟦[^1]⟧ ณ กรุงเทพฯ']);
  });

  it('protects the attributes of a heading', () => {
    assert.deepEqual(protectedIn('## English {lang=en}'), ['## English ⟦{lang=en}⟧']);
  });

  it('places every block and every protected place inside the text, whatever the text', () => {
    fc.assert(
      fc.property(releaseText(rules), fc.constantFrom('markdown', 'text'), (text, format) => {
        const release = parsePressRelease(text, format);
        for (const { block, start } of release.blocks) {
          assert.equal(text.slice(start, start + block.text.length), block.text);
          let before = 0;
          for (const { start, end } of block.protectedSpans) {
            assert.ok(before <= start && start < end && end <= block.text.length);
            before = end;
          }
        }
      }),
    );
  });
});
