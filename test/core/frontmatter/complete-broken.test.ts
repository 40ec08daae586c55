import assert from 'node:assert/strict';

import { labels, take, yaml } from '../../support/ask-completion.js';

/** Lines that YAML does not read, above the line that is being typed. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'a colon in a headline': ['title:', '  th: ด่วน: รัฐมนตรีแถลง'],
  'a quotation that is not closed': ['agency: "กระทรวงพาณิชย์'],
  'a bracket that is not closed': ['countries: [TH, JP'],
  'a brace that is not closed': ['title: { th: ข่าว'],
  'curly quotation marks': ['agency: “กระทรวง: พาณิชย์”'],
  'a tab': ['title:', '\tth: ข่าว'],
  'a key without its colon': ['agency กระทรวงพาณิชย์'],
  'no space behind a colon': ['agency:กระทรวงพาณิชย์'],
  'an alias of nothing': ['embargo: *day'],
  'a key that stands twice': ['date: 2026-12-01', 'date: 2026-12-02'],
  'uneven lines': ['title:', '  th: ข่าว', '   en: News'],
  'a line that is no key': ['ข้อความที่ไม่มีหัวข้อ'],
};

describe('completion within broken YAML', () => {
  for (const [name, lines] of Object.entries(BROKEN)) {
    it(`offers keys below ${name}`, () => {
      assert.equal(take(yaml(...lines, 'sta⟦⟧'), 'status'), yaml(...lines, 'status: '));
    });

    it(`offers values below ${name}`, () => {
      assert.deepEqual(labels(yaml(...lines, 'numerals: ⟦⟧'), 'th'), [
        'เลขไทย (๐–๙)',
        'เลขอารบิก (0–9)',
      ]);
    });

    it(`offers what belongs into a list below ${name}`, () => {
      const marked = yaml(...lines, 'participants:', '  - country: ญี่ปุ่น⟦⟧');
      assert.equal(take(marked, 'Japan'), yaml(...lines, 'participants:', '  - country: JP'));
    });
  }

  it('offers keys above what YAML does not read', () => {
    const below = ['title:', '\tth: ด่วน: ข่าว', 'tags: [ก'];
    assert.equal(take(yaml('sta⟦⟧', ...below), 'status'), yaml('status: ', ...below));
  });

  it('offers keys and values while the frontmatter is not closed', () => {
    const open = (line: string) => `---\ntype: press-release\n${line}\n\nเนื้อข่าว\n`;
    assert.equal(take(open('sta⟦⟧'), 'status'), open('status: '));
    assert.equal(take(open('status: dr⟦⟧'), 'Draft'), open('status: draft'));
  });

  it('offers values in lists and braces that are not closed', () => {
    assert.equal(take(yaml('countries: [TH, ญี่⟦⟧'), 'Japan'), yaml('countries: [TH, JP'));
    assert.equal(take(yaml('event: { ki⟦⟧'), 'kind'), yaml('event: { kind: '));
  });

  it('works with CRLF, and behind a byte order mark that was left', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(
      take(crlf(yaml('type: press-release', 'sta⟦⟧')), 'status'),
      crlf(yaml('type: press-release', 'status: ')),
    );
  });
});
