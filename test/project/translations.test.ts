import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';

import { getL10nJson } from '@vscode/l10n-dev';

import { readJson, recordAt, stringAt, stringsIn } from '../support/json.js';

const manifest = readJson('package.json');
const english = recordAt(readJson('package.nls.json'));
const thai = recordAt(readJson('package.nls.th.json'));
const thaiMessages = recordAt(readJson('l10n/bundle.l10n.th.json'));

/** The messages that the editor's code translates when it runs, English as in the code. */
async function messagesInCode(): Promise<string[]> {
  const files = readdirSync('src/editor', { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  const messages = await getL10nJson(
    sources.map((file) => ({
      extension: '.ts',
      contents: readFileSync(`src/editor/${file}`, 'utf8'),
    })),
  );
  return Object.keys(messages).toSorted();
}

function placeholdersIn(message: string): string[] {
  return (message.match(/\{\w+\}/gu) ?? []).toSorted();
}

describe('translations', () => {
  describe('of package.json', () => {
    it('have the same keys in both languages', () => {
      assert.deepEqual(Object.keys(thai), Object.keys(english));
    });

    it('are all used, and none is missing', () => {
      const used = stringsIn(manifest).flatMap((text) => /^%([^%]+)%$/u.exec(text)?.[1] ?? []);
      assert.deepEqual([...new Set(used)].toSorted(), Object.keys(english).toSorted());
    });

    it('leave no text for people in one language', () => {
      const untranslated = textsForPeople(recordAt(manifest, 'contributes')).filter(
        (text) => !/^%[^%]+%$/u.test(text),
      );
      assert.deepEqual(untranslated, []);
    });

    for (const [key, text] of Object.entries(thai)) {
      it(`say ${key} in Thai`, () => {
        assert.match(stringAt(thai, key), /[ก-ฮ]/u);
        assert.notEqual(text, english[key]);
        assert.notEqual(stringAt(english, key).trim(), '');
      });
    }
  });

  describe('of messages in the code', () => {
    it('are those of the code, no more and no less', async () => {
      assert.deepEqual(Object.keys(thaiMessages).toSorted(), await messagesInCode());
    });

    for (const message of Object.keys(thaiMessages)) {
      it(`say "${message}" in Thai`, () => {
        const translation = stringAt(thaiMessages, message);
        assert.match(translation, /[ก-ฮ]/u);
        assert.deepEqual(placeholdersIn(translation), placeholdersIn(message));
      });
    }
  });
});

/** The keys of `contributes` whose texts VS Code shows to people. */
const SHOWN = new Set([
  'category',
  'description',
  'enumDescriptions',
  'enumItemLabels',
  'label',
  'markdownDescription',
  'title',
]);

function textsForPeople(contribution: unknown): string[] {
  if (typeof contribution !== 'object' || contribution === null) return [];
  return Object.entries(contribution).flatMap(([key, value]) =>
    SHOWN.has(key) ? stringsIn(value) : textsForPeople(value),
  );
}
