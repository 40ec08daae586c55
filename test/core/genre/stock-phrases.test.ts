import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

import type { Language } from '../../../src/core/document/language.js';
import { type House, MEETING_KINDS } from '../../../src/core/genre/genre.js';
import type { Section } from '../../../src/core/genre/section.js';
import { allSections } from '../../../src/core/genre/sections-of.js';
import { headlineOf, summaryOf } from '../../../src/core/genre/sections-of-kind.js';
import { parseTemplate } from '../../../src/core/genre/template.js';
import { asSeen } from '../../../src/core/text/normalise.js';
import { corpusFiles, corpusTest } from '../../support/corpus.js';
import { PHRASES, PHRASES_OF_ARCHIVE } from './stock-phrases.js';

const LANGUAGES: readonly Language[] = ['th', 'en'];
const HOUSES: readonly House[] = ['government-house', 'ministry'];

function sectionsIn(language: Language): Section[] {
  return [
    ...HOUSES.flatMap((house) => allSections(language, house)),
    ...MEETING_KINDS.flatMap((kind) => [headlineOf(kind, language), summaryOf(kind, language)]),
  ];
}

/** The words of a template, each choice on its own, without what is filled in. */
function wordsOf({ template }: Section): string[] {
  return parseTemplate(template).flatMap((part) => {
    if (part.kind === 'slot') return [];
    return part.kind === 'words' ? [part.text] : part.options;
  });
}

const NO_WORD = /[\s\d()[\].,:“”>*]/u;
const LATIN_INSIDE = /^[A-Za-z]{2}$/u;

/** Whether the text is nothing but phrases, one behind the other, and signs between them. */
function isMadeOf(text: string, phrases: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    if (NO_WORD.test(text.charAt(at))) reached.add(at + 1);
    for (const phrase of phrases) {
      const end = at + phrase.length;
      const isCut = LATIN_INSIDE.test(text.slice(end - 1, end + 1));
      if (text.startsWith(phrase, at) && !isCut) reached.add(end);
    }
  }
  return reached.has(text.length);
}

describe('stock phrases of the genre', () => {
  for (const language of LANGUAGES) {
    const counted = [
      ...Object.keys(PHRASES[language]),
      ...Object.keys(PHRASES_OF_ARCHIVE[language]),
    ];

    it(`the wording has no others (${language})`, () => {
      const strange = sectionsIn(language).flatMap((section) =>
        wordsOf(section)
          .filter((words) => !isMadeOf(words, counted))
          .map((words) => `${section.id}: ${words}`),
      );
      assert.deepEqual(strange, []);
    });
  }

  it('tells a text that is not made of them', () => {
    assert.equal(isMadeOf('เข้าเยี่ยมคารวะและหารือ', ['เข้าเยี่ยมคารวะ', 'และ', 'หารือ']), true);
    assert.equal(isMadeOf('เข้าเยี่ยมคารวะแล้วหารือ', ['เข้าเยี่ยมคารวะ', 'และ', 'หารือ']), false);
    assert.equal(isMadeOf('both sides signed', ['both side', 's signed']), false);
  });

  corpusTest('each stands in as many releases as is said', () => {
    const releases = corpusFiles().map((file) => asSeen(readFileSync(file, 'utf8')));
    const count = (phrase: string) => releases.filter((text) => text.includes(phrase)).length;
    for (const language of LANGUAGES) {
      const found = Object.keys(PHRASES[language]).map((phrase) => [phrase, count(phrase)]);
      assert.deepEqual(Object.fromEntries(found), PHRASES[language]);
      for (const [phrase, releasesWithIt] of Object.entries(PHRASES[language])) {
        assert.ok(releasesWithIt > 0, phrase);
      }
    }
  });
});
