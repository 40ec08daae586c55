import assert from 'node:assert/strict';

import fc from 'fast-check';

import { completeName, type NameCompletion } from '../../../src/core/complete/complete-name.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { glossary } from '../../../src/core/names/glossary.js';
import { rules } from '../../../src/core/rules/index.js';
import { spanText } from '../../../src/core/text/span.js';
import { readMarks } from '../../support/marks.js';
import { releaseText } from '../../support/release-text.js';

const FRONTMATTER = '---\ntype: press-release\ntitle:\n  th: ข่าว\ndate: 2026-12-01\n---\n\n';

/** What is offered at the mark, or at the end of a body. */
function offered(marked: string): NameCompletion[] {
  const { text, spans } = readMarks(marked.includes('⟦') ? marked : `${FRONTMATTER}${marked}⟦⟧`);
  return completeName(parsePressRelease(text), spans[0]?.start ?? 0);
}

function textsFor(body: string): string[] {
  return offered(body).map(({ text }) => text);
}

/** The body after the first offer was taken. */
function taken(body: string): string {
  const [first] = offered(body);
  return first ? `${body.slice(0, first.span.start - FRONTMATTER.length)}${first.text}` : body;
}

describe('completeName', () => {
  describe('completes official names', () => {
    const completed: Readonly<Record<string, string>> = {
      หารือกับผู้แทนกระทรวงดิจ: 'หารือกับผู้แทนกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
      รัฐมนตรีว่าการกระทรวงพา: 'รัฐมนตรีว่าการกระทรวงพาณิชย์',
      เดินทางเยือนญี่ป: 'เดินทางเยือนญี่ปุ่น',
      แห่งสาธารณรัฐฟิน: 'แห่งสาธารณรัฐฟินแลนด์',
      ประชุมกับยูเนส: 'ประชุมกับยูเนสโก',
      'and the Ministry of For': 'and the Ministry of Foreign Affairs',
      'a visit to Fin': 'a visit to Finland',
      'the Permanent Secretary of the Ministry of Co':
        'the Permanent Secretary of the Ministry of Commerce',
    };
    for (const [typed, whole] of Object.entries(completed)) {
      it(`${typed}…`, () => {
        assert.equal(taken(typed), whole);
      });
    }
  });

  describe('completes short and other forms', () => {
    const completed: Readonly<Record<string, string>> = {
      'โดย กต.': 'โดย กระทรวงการต่างประเทศ',
      ดีอี: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
      'รมว.พาณิชย์': 'รัฐมนตรีว่าการกระทรวงพาณิชย์',
      ทูตฟินแลนด์: 'เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย',
      'together with MFA': 'together with Ministry of Foreign Affairs',
    };
    for (const [typed, whole] of Object.entries(completed)) {
      it(typed, () => {
        assert.equal(taken(typed), whole);
      });
    }
  });

  it('gives the name in the language of the place', () => {
    assert.deepEqual(textsFor('ผู้แทนของหน่วยงานจาก MDES'), ['กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม']);
    assert.deepEqual(textsFor('::: {lang=en}\nThe delegation from ญี่ปุ่น'), ['Japan']);
  });

  it('never expands an abbreviation that several bodies share by itself', () => {
    assert.deepEqual(textsFor('the MOC'), ['MOC', 'Ministry of Commerce', 'Ministry of Culture']);
    assert.deepEqual(textsFor('โดย กพร.'), [
      'กพร.',
      'กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่',
      'กรมพัฒนาฝีมือแรงงาน',
    ]);
  });

  it('puts the abbreviation before the choices for every one that is ambiguous', () => {
    const entries = glossary().flatMap(({ abbreviations }) => [
      ...abbreviations.th,
      ...abbreviations.en,
    ]);
    const shared = entries.filter((abbreviation, index) => entries.indexOf(abbreviation) !== index);
    assert.ok(10 < shared.length);
    for (const abbreviation of shared) assert.equal(taken(abbreviation), abbreviation);
  });

  it('offers the present name before a former one, and says so', () => {
    const [present, former] = offered('กรมส่งเสริมคุณภาพสิ่ง');
    assert.equal(present?.text, 'กรมการเปลี่ยนแปลงสภาพภูมิอากาศและสิ่งแวดล้อม');
    assert.equal(former?.text, 'กรมส่งเสริมคุณภาพสิ่งแวดล้อม');
    assert.match(former.detail.th, /ชื่อเดิม ใช้ถึงปี 2566/u);
    assert.match(former.detail.en, /former name, until 2023/u);
  });

  it('says which names nobody has verified', () => {
    const [andorra] = offered('เดินทางเยือนอันดอร');
    assert.match(andorra?.detail.th ?? '', /ชื่อภาษาไทยยังไม่ได้ตรวจยืนยัน/u);
  });

  it('is silent in the words of a sentence', () => {
    for (const typed of ['ความร่วมมือ', 'การประชุม', 'นาย', 'พน', 'คณะ', 'he said the min', 'MD5']) {
      assert.deepEqual(textsFor(typed), [], typed);
    }
    assert.deepEqual(textsFor('ระบบคลังสินค้า'), []);
  });

  it('is silent behind a name that is written', () => {
    assert.deepEqual(textsFor('เยือนญี่ปุ่น'), []);
    assert.deepEqual(textsFor('กระทรวงการคลัง'), []);
  });

  it('is silent in code, addresses and keys, and where the frontmatter completes names', () => {
    assert.deepEqual(textsFor('`กระทรวงพา'.concat('`')), []);
    assert.deepEqual(textsFor('https://www.example.go.th/Ministry'), []);
    assert.deepEqual(offered('---\nagency: กระทรวงพา⟦⟧\n---\n'), []);
    assert.deepEqual(
      offered('---\nspokesperson:\n  position:\n    th: โฆษกกระทรวงพา⟦⟧\n---\n'),
      [],
    );
  });

  it('completes names in titles and summaries', () => {
    const [first] = offered('---\ntitle:\n  en: Talks with the Ministry of Com⟦⟧\n---\n');
    assert.equal(first?.text, 'Ministry of Commerce');
  });

  it('replaces what is typed and nothing else', () => {
    const body = 'หารือกับกระทรวงพา';
    const [first] = offered(body);
    assert.ok(first);
    assert.equal(spanText(FRONTMATTER + body, first.span), 'กระทรวงพา');
  });

  it('replaces what stands before the cursor in any text', () => {
    fc.assert(
      fc.property(releaseText(rules), fc.nat(), (text, anywhere) => {
        const offset = anywhere % (text.length + 1);
        for (const { span } of completeName(parsePressRelease(text), offset)) {
          assert.ok(0 <= span.start && span.start < span.end);
          assert.equal(span.end, offset);
        }
      }),
    );
  });
});
