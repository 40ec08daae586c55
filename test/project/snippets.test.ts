import { strict as assert } from 'node:assert';

import { staticSnippets } from '../../src/core/genre/static-snippets.js';
import { rules } from '../../src/core/rules/index.js';
import { listAt, readJson, recordAt, stringAt, stringsIn } from '../support/json.js';
import { lintText } from '../support/lint-text.js';
import { expandSnippet, tabStopsOf } from '../support/snippet.js';

const FILES = ['snippets/press-release.json', 'snippets/frontmatter.json'] as const;

const snippetsIn = (file: string) => recordAt(readJson(file));

function bodyOf(snippet: unknown): string {
  return stringsIn(listAt(snippet, 'body')).join('\n');
}

function prefixesOf(snippet: unknown): string[] {
  return stringsIn(listAt(snippet, 'prefix'));
}

const FRONTMATTER = `---
type: press-release
title:
  th: ไทยและฟินแลนด์หารือความร่วมมือ
date: 2026-11-18
`;

const BODY = 'ทั้งสองฝ่ายหารือ\n\n::: {lang=en}\n\nBoth sides met.\n\n:::\n';

/** The snippet where a writer wants it: in the body, or as, or in, the frontmatter. */
function placed(text: string): string {
  if (text.startsWith('---')) return `${text}${BODY}`;
  const isEntry = /^[a-z]+:\n/u.test(text);
  return isEntry ? `${FRONTMATTER}${text}---\n\nวันนี้\n` : `${FRONTMATTER}---\n\n${text}\n`;
}

function foundIn(text: string): string[] {
  const found = lintText(text, rules, { profile: 'draft' });
  return found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

for (const file of FILES) {
  describe(file, () => {
    for (const [name, snippet] of Object.entries(snippetsIn(file))) {
      describe(name, () => {
        const body = bodyOf(snippet);

        it('counts its tab stops without a gap', () => {
          const stops = tabStopsOf(body);
          assert.deepEqual(
            stops,
            stops.map((_, index) => index),
          );
        });

        it('expands to a text in which nothing is found but its blanks', () => {
          const text = expandSnippet(body);
          const blanks = Array.from(text.matchAll(/\[(?!th)[^[\]]+\]/gu), ([blank]) => blank);
          assert.deepEqual(
            foundIn(placed(text)),
            blanks.map((blank) => `no-placeholder: ${blank}`),
          );
        });

        it('says in both languages what it is', () => {
          const description = stringAt(snippet, 'description');
          assert.match(description, /[ก-ฮ]/u);
          assert.match(description, /[A-Za-z]/u);
        });

        it('is offered for Thai and for Latin letters', () => {
          const prefixes = prefixesOf(snippet);
          assert(prefixes.some((prefix) => /^[ก-๎]+$/u.test(prefix)));
          assert(prefixes.some((prefix) => /^[a-z-]+$/u.test(prefix)));
        });
      });
    }
  });
}

describe('snippets', () => {
  it('have a prefix for one snippet only', () => {
    const prefixes = FILES.flatMap((file) => Object.values(snippetsIn(file)).flatMap(prefixesOf));
    assert.deepEqual([...new Set(prefixes)], prefixes);
  });

  it('of the sections are written from the wording of the genre', () => {
    assert.deepEqual(snippetsIn('snippets/press-release.json'), staticSnippets());
  });

  it('of the frontmatter offer values that the schema knows', () => {
    const fields = recordAt(readJson('schemas/press-release.schema.json'), 'properties');
    const body = bodyOf(snippetsIn('snippets/frontmatter.json')['Frontmatter for publication']);
    const choicesOf = (key: string) =>
      new RegExp(String.raw`^ *${key}: \$\{\d+\|(.*)\|\}$`, 'mu').exec(body)?.[1]?.split(',') ?? [];
    const known = {
      category: stringsIn(listAt(fields, 'category', 'examples')),
      kind: stringsIn(listAt(fields, 'event', 'properties', 'kind', 'enum')),
      status: stringsIn(listAt(fields, 'status', 'enum')),
      numerals: stringsIn(listAt(fields, 'numerals', 'enum')),
    };
    for (const [key, values] of Object.entries(known)) {
      const choices = choicesOf(key);
      assert.notDeepEqual(choices, [], key);
      assert.deepEqual(
        choices.filter((choice) => !values.includes(choice)),
        [],
      );
    }
  });
});

describe('expandSnippet', () => {
  it('shortens mirrors as their transforms say', () => {
    const mirror = '${1/^(?:((?:รอง)?นายกรัฐมนตรี)และ.*|(เอกอัครราชทูต)\\S.*)$/$1$2${2:+ฯ}/}';
    assert.equal(
      expandSnippet(`\${1:นายกรัฐมนตรีและรัฐมนตรี} ${mirror}`),
      'นายกรัฐมนตรีและรัฐมนตรี นายกรัฐมนตรี',
    );
    assert.equal(expandSnippet(`\${1:เอกอัครราชทูตลาว} ${mirror}$0`), 'เอกอัครราชทูตลาว เอกอัครราชทูตฯ');
  });

  it('reads dates, choices with commas, and what is escaped', () => {
    assert.equal(
      expandSnippet('${CURRENT_YEAR}-${CURRENT_MONTH} ${1|a\\, b,c|} \\$5 $1', '2019-12-11'),
      '2019-12 a, b $5 a, b',
    );
    assert.throws(() => expandSnippet('${TM_FILENAME}'), SyntaxError);
  });
});
