import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { hoverFrontmatter } from '../../../src/core/frontmatter/hover.js';
import { linksIn } from '../../../src/core/frontmatter/links.js';
import { readMarks, writeMarks } from '../../support/marks.js';

function hover(marked: string) {
  const { text, spans } = readMarks(`---\n${marked}\n---\n\nเนื้อข่าว`);
  return hoverFrontmatter(parsePressRelease(text), spans[0]?.start ?? 0, '2026-11-30');
}

describe('hover on frontmatter', () => {
  it('explains a key in both languages, with its choices', () => {
    const found = hover('sta⟦⟧tus: draft');
    assert.match(found?.markdown.th ?? '', /^\*\*สถานะข่าว\*\*.*- `approved`: อนุมัติแล้ว/su);
    assert.match(found?.markdown.en ?? '', /^\*\*Status\*\*.*- `approved`: Approved/su);
  });

  it('explains a key inside a list', () => {
    assert.match(hover('participants:\n  - ro⟦⟧le: host')?.markdown.en ?? '', /^\*\*Role\*\*/u);
  });

  it('says a date in words of both eras, and how far it is', () => {
    const { th = '', en = '' } = hover('embargo: "2026-12-⟦⟧01T18:00+07:00"')?.markdown ?? {};
    assert.match(th, /วันอังคารที่ 1 ธันวาคม 2569/u);
    assert.match(en, /Tuesday, 1 December 2026/u);
    assert.match(en, /in 1 day/u);
  });

  it('names a country, a choice, an agency and an office in both languages', () => {
    assert.match(hover('countries: [TH, J⟦⟧P]')?.markdown.th ?? '', /ญี่ปุ่น.*Japan/su);
    assert.equal(hover('event:\n  kind: sig⟦⟧ning')?.markdown.th, 'พิธีลงนาม');
    assert.match(
      hover('agency: กระทรวง⟦⟧การต่างประเทศ')?.markdown.en ?? '',
      /^\*\*Ministry of Foreign Affairs\*\*.*กต\. · MFA$/su,
    );
    assert.match(
      hover('spokesperson:\n  position:\n    th: โฆษกกระทรวง⟦⟧พาณิชย์')?.markdown.th ?? '',
      /Spokesperson of the Ministry of Commerce/u,
    );
  });

  it('works where YAML needs repair', () => {
    const found = hover('title:\n\tth: ด่วน: ข่าว\nstatus: dra⟦⟧ft');
    assert.equal(found?.markdown.en, 'Draft');
  });

  it('is silent on texts, unknown keys, comments and the body', () => {
    assert.equal(hover('title:\n  th: ข่าว⟦⟧ด่วน'), undefined);
    assert.equal(hover('mo⟦⟧od: happy'), undefined);
    assert.equal(hover('# หมาย⟦⟧เหตุ\ntype: press-release'), undefined);
    assert.equal(hover('date: 2026-02-3⟦⟧1'), undefined);
  });
});

describe('linksIn', () => {
  function links(yaml: string): { marked: string; kinds: string[] } {
    const text = `---\n${yaml}\n---\n`;
    const { frontmatter } = parsePressRelease(text);
    const found = frontmatter ? linksIn(frontmatter) : [];
    return {
      marked: writeMarks(
        text,
        found.map(({ span }) => span),
      ).slice(4, -5),
      kinds: found.map(({ kind }) => kind),
    };
  }

  it('finds web addresses and files', () => {
    const { marked, kinds } = links(
      'source: https://example.go.th/1\ncounterpart: "talks.en.press.md"\nimages:\n  - src: images/a.jpg\n  - src: https://example.go.th/b.jpg',
    );
    assert.equal(
      marked,
      'source: ⟦https://example.go.th/1⟧\ncounterpart: "⟦talks.en.press.md⟧"\nimages:\n  - src: ⟦images/a.jpg⟧\n  - src: ⟦https://example.go.th/b.jpg⟧',
    );
    assert.deepEqual(kinds, ['web', 'file', 'file', 'web']);
  });

  it('leads to no script and to no other program', () => {
    const { kinds } = links(
      'source: javascript:alert(1)\nimages:\n  - src: file:///etc/passwd\n  - src: vscode://x',
    );
    assert.deepEqual(kinds, []);
  });
});
