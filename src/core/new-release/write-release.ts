import { countryOf } from '../names/countries.js';
import { formatIsoDay } from '../dates/calendar.js';
import type { Language } from '../document/language.js';
import { sectionOf, sectionsOf } from '../genre/sections-of.js';
import { headlineOf, summaryOf } from '../genre/sections-of-kind.js';
import type { ReleaseAnswers } from './answers.js';
import { frontmatterOf, type Headings } from './frontmatter.js';
import { type ReleaseWriter, textWriter } from './release-writer.js';
import { styleOf, valuesOf } from './values.js';

/** A file to be made. */
export interface DraftFile {
  /** `talks.press.md`, or `talks.th.press.md` beside its counterpart. */
  readonly name: string;
  readonly text: string;
}

/**
 * The files of a new release, with a blank in brackets for everything that the answers do not tell.
 *
 * @param name what the files are called, without what tells language and kind of file
 * @param createWriter makes a writer for each file; `textWriter` writes plain text
 */
export function writeRelease(
  answers: ReleaseAnswers,
  name: string,
  createWriter: () => ReleaseWriter = () => textWriter,
): DraftFile[] {
  const { languages, files } = answers;
  if (files === 'one' || languages.length === 1) {
    return [{ name: `${name}.press.md`, text: writeFile(answers, createWriter()) }];
  }
  return languages.map((language) => {
    const other = language === 'th' ? 'en' : 'th';
    const own: ReleaseAnswers = { ...answers, languages: [language] };
    const text = writeFile(own, createWriter(), `${name}.${other}.press.md`);
    return { name: `${name}.${language}.press.md`, text };
  });
}

/** A name for the files that sorts by day: `2026-12-01-courtesy-call-finland`. */
export function suggestName({ day, kind, country }: ReleaseAnswers): string {
  const english = country === undefined ? '' : (countryOf(country)?.english ?? '');
  const slug = english.toLowerCase().replace(/[^a-z]+/gu, '-');
  return [formatIsoDay(day), kind, slug].join('-').replace(/-+$/u, '');
}

function writeFile(answers: ReleaseAnswers, writer: ReleaseWriter, counterpart?: string): string {
  const texts = new Map(
    answers.languages.map((language) => [language, textsIn(answers, language, writer)]),
  );
  const [first, ...others] = answers.languages;
  const parts = [
    frontmatterOf(answers, texts, writer, counterpart),
    texts.get(first)?.body ?? '',
    ...others.map((language) =>
      [
        writer.plain(`::: {lang=${language}}`),
        texts.get(language)?.body ?? '',
        writer.plain(':::'),
      ].join('\n\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

interface WrittenTexts extends Headings {
  readonly body: string;
}

/** Headline, summary and body at once: what is typed in one of them stands in all. */
function textsIn(answers: ReleaseAnswers, language: Language, writer: ReleaseWriter): WrittenTexts {
  const style = styleOf(answers, language);
  const sections = [
    headlineOf(answers.kind, language),
    summaryOf(answers.kind, language),
    ...sectionsOf(answers.kind, language, style.house),
    sectionOf('source', language),
  ];
  const written = writer.sections(sections, style, valuesOf(answers, language));
  const [title = '', summary = '', ...body] = written.split('\n\n');
  return { title, summary, body: body.join('\n\n') };
}
