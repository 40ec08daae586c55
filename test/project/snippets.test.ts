import { strict as assert } from 'node:assert';

import { listAt, readJson, recordAt, stringAt, stringsIn } from '../support/json.js';
import { expandSnippet, tabStopsOf } from '../support/snippet.js';

const snippets = recordAt(readJson('snippets/press-release.json'));

function bodyOf(snippet: unknown): string {
  return stringsIn(listAt(snippet, 'body')).join('\n');
}

describe('snippets/press-release.json', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    describe(name, () => {
      const body = bodyOf(snippet);

      it('expands to plain text', () => {
        assert.doesNotThrow(() => expandSnippet(body));
      });

      it('counts its tab stops without a gap and ends at the last', () => {
        const stops = tabStopsOf(body);
        assert.deepEqual(
          stops,
          stops.map((_, index) => index),
        );
        assert.match(body, /\$0$/u);
      });

      it('marks every blank that is to be filled by square brackets', () => {
        for (const [, blank = ''] of body.matchAll(/\$\{\d+:([^}]*)\}/gu)) {
          assert.match(blank, /^\[[^[\]]+\]$/u);
        }
      });

      it('says in both languages what it is', () => {
        const description = stringAt(snippet, 'description');
        assert.match(description, /[ก-ฮ]/u);
        assert.match(description, /[A-Za-z]/u);
      });

      it('is offered for Thai and for Latin letters', () => {
        const prefixes = stringsIn(listAt(snippet, 'prefix'));
        assert(prefixes.some((prefix) => /^[ก-๎]+$/u.test(prefix)));
        assert(prefixes.some((prefix) => /^[a-z-]+$/u.test(prefix)));
      });
    });
  }

  it('has a prefix for one snippet only', () => {
    const prefixes = Object.values(snippets).flatMap((each) => stringsIn(listAt(each, 'prefix')));
    assert.deepEqual([...new Set(prefixes)], prefixes);
  });

  it('keeps the rank of a general whose name is mirrored', () => {
    const body = '${1:พลเอก มานะ ใจดี} และ${1/^((?:พล\\S*\\s)?\\S+).*$/$1/}';
    assert.equal(expandSnippet(body), 'พลเอก มานะ ใจดี และพลเอก มานะ');
    const pattern = String.raw`/^((?:พล\S*\s)?\S+).*$/`;
    assert(bodyOf(snippets['Bilateral meeting (Thai)']).includes(pattern));
  });
});
