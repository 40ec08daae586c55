import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { noDoubleSpace } from '../../../src/core/rules/no-double-space.js';
import { noMisspelling } from '../../../src/core/rules/no-misspelling.js';
import {
  type NewSuppression,
  suppressInFile,
  suppressOnLine,
} from '../../../src/core/suppressions/add-suppression.js';
import { lintText } from '../../support/lint-text.js';
import { readMarks, writeMarks } from '../../support/marks.js';

const RULES = [noMisspelling, noDoubleSpace];

/** In each sample the marks stand around what is still reported. */
const SAMPLES: Readonly<Record<string, string>> = {
  'from the comment to the end':
    '⟦เพลตฟอร์ม⟧\n\n<!-- press-release-disable no-misspelling -->\n\nเพลตฟอร์ม\n\nเพลตฟอร์ม\n',
  'until it is enabled again':
    '<!-- press-release-disable -->\n\nเพลตฟอร์ม\n\n<!-- press-release-enable -->\n\n⟦เพลตฟอร์ม⟧\n',
  'until just this rule is enabled again':
    '<!-- press-release-disable no-misspelling -->\nเพลตฟอร์ม\n\n<!-- press-release-enable no-double-space -->\nเพลตฟอร์ม\n\n<!-- press-release-enable no-misspelling -->\n⟦เพลตฟอร์ม⟧',
  'on its own line only': 'เพลตฟอร์ม <!-- press-release-disable-line no-misspelling -->\n⟦เพลตฟอร์ม⟧',
  'on the next line only':
    '<!-- press-release-disable-next-line no-misspelling -->\nเพลตฟอร์ม\n⟦เพลตฟอร์ม⟧',
  'on the next line, behind a blank one':
    '<!-- press-release-disable-next-line no-misspelling -->\n\nเพลตฟอร์ม\n\n⟦เพลตฟอร์ม⟧',
  'on the next line, below another comment':
    '<!-- press-release-disable-next-line no-misspelling -->\n<!-- press-release-disable-next-line no-double-space -->\nเพลตฟอร์ม  ดี\n',
  'in the whole file, wherever it stands':
    'เพลตฟอร์ม\n\nเพลตฟอร์ม\n\n<!-- press-release-disable-file no-misspelling -- ชื่อร้าน -->\n',
  'other rules go on': '<!-- press-release-disable-file no-double-space -->\n⟦เพลตฟอร์ม⟧',
  'in Windows line ends':
    '<!-- press-release-disable-next-line no-misspelling -->\r\nเพลตฟอร์ม\r\n⟦เพลตฟอร์ม⟧\r\n',
  'in a field of the frontmatter':
    '---\n# press-release-disable-next-line no-misspelling -- ชื่อ\ntitle: เพลตฟอร์ม\nsummary:\n  th: ⟦เพลตฟอร์ม⟧\n---\n',
  'at the end of a field':
    '---\ntitle: เพลตฟอร์ม # press-release-disable-line -- ชื่อ\n---\n⟦เพลตฟอร์ม⟧',
  'not by code': '`<!-- press-release-disable-file -->`\n\n⟦เพลตฟอร์ม⟧',
  'not by a code block': '```html\n<!-- press-release-disable-file -->\n```\n\n⟦เพลตฟอร์ม⟧',
  'not by a comment left open': '<!-- press-release-disable-file \n\n--- \n\n-->\n\n⟦เพลตฟอร์ม⟧',
  'not by another word': '<!-- press-release-disable-filed -->\n\n⟦เพลตฟอร์ม⟧',
};

describe('a suppression', () => {
  for (const [title, sample] of Object.entries(SAMPLES)) {
    it(title, () => {
      const { text } = readMarks(sample);
      const spans = lintText(text, RULES).map(({ span }) => span);
      assert.equal(writeMarks(text, spans), sample);
    });
  }
});

function written(text: string, added: NewSuppression | undefined): string {
  if (!added) return text;
  const { offset, before, after } = added;
  return `${text.slice(0, offset)}${before}ชื่อร้าน${after}${text.slice(offset)}`;
}

const PLACES: Readonly<Record<string, string>> = {
  'at the start of the file': '⟦เพลตฟอร์ม⟧\n',
  'in a paragraph of one line': 'ข่าว\n\n⟦เพลตฟอร์ม⟧\n\nจบ\n',
  'in the second line of a paragraph': 'ข่าว\n⟦เพลตฟอร์ม⟧ \nจบ\n',
  'in a list': '- ข่าว\n- ⟦เพลตฟอร์ม⟧\n- จบ\n',
  'in a list within a list': '- ข่าว\n\n  ⟦เพลตฟอร์ม⟧\n\n- จบ\n',
  'in a row of a table': '| ก | ข |\n| --- | --- |\n| ⟦เพลตฟอร์ม⟧ | ค |\n',
  'in a heading with attributes': 'ข่าว\n\n## ⟦เพลตฟอร์ม⟧ {lang=th}\n',
  'behind the frontmatter': '---\ntitle: ข่าว\n---\n⟦เพลตฟอร์ม⟧\n',
  'in the frontmatter': '---\ntype: press-release\ntitle:\n  th: ⟦เพลตฟอร์ม⟧\n---\n',
  'in Windows line ends': 'ข่าว\r\n\r\n⟦เพลตฟอร์ม⟧\r\nต่อ\r\n',
};

describe('a suppression that is added', () => {
  for (const [title, sample] of Object.entries(PLACES)) {
    const { text, spans } = readMarks(sample);
    const release = parsePressRelease(text);
    const offset = spans[0]?.start ?? 0;

    it(`silences its line ${title}, and leaves the text as it was`, () => {
      assert.equal(lintText(text, [noMisspelling]).length, 1);
      const after = written(text, suppressOnLine(release, offset, 'no-misspelling'));
      assert.notEqual(after, text);
      assert.deepEqual(lintText(after, [noMisspelling]), []);
      const blocks = (source: string) =>
        parsePressRelease(source).blocks.map(({ block }) =>
          `${block.kind} ${block.text.replace(/ ?<!--.*?-->/gu, '').trimEnd()}`.trim(),
        );
      assert.deepEqual(blocks(after), blocks(text));
    });

    it(`silences the file ${title}`, () => {
      const after = written(text, suppressInFile(release, 'no-misspelling'));
      assert.deepEqual(lintText(after, [noMisspelling]), []);
    });
  }

  it('finds no place in code', () => {
    const text = '```\nเพลตฟอร์ม\n```\n';
    const offset = text.indexOf('เพลต');
    assert.equal(suppressOnLine(parsePressRelease(text), offset, 'no-misspelling'), undefined);
  });
});
