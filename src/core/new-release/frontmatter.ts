import { formatIsoDay } from '../dates/calendar.js';
import type { Language } from '../document/language.js';
import { toFlow, toYamlText } from '../frontmatter/write-yaml.js';
import { blankOf } from '../genre/slots.js';
import { categoryOf } from './agencies.js';
import type { ReleaseAnswers } from './answers.js';
import type { ReleaseWriter } from './release-writer.js';
import { placeIn } from './values.js';

/** What the frontmatter says of a release in one language. */
export interface Headings {
  readonly title: string;
  readonly summary: string;
}

/** Found by `no-placeholder`, like the blanks of the body. */
const CATEGORY_BLANKS: Readonly<Record<Language, string>> = {
  th: '[ระบุหมวดข่าว]',
  en: '[Insert category]',
};

/**
 * The frontmatter between its fences, with all that a release needs before it is published.
 *
 * @param headings as the writer wrote them, for each language of the file
 */
export function frontmatterOf(
  answers: ReleaseAnswers,
  headings: ReadonlyMap<Language, Headings>,
  writer: ReleaseWriter,
  counterpart?: string,
): string {
  const { plain } = writer;
  return [
    plain('---\ntype: press-release\ntitle:'),
    ...Array.from(headings, ([language, { title }]) => `  ${language}: "${title}"`),
    plain('summary:'),
    ...Array.from(headings, ([language, { summary }]) => `  ${language}: "${summary}"`),
    plain([...factsOf(answers), ...linksTo(counterpart), '---'].join('\n')),
  ].join('\n');
}

function factsOf(answers: ReleaseAnswers): string[] {
  const { kind, languages, numerals, agency, country, day } = answers;
  const [first] = languages;
  const isoDay = formatIsoDay(day);
  const isThai = languages.includes('th');
  return [
    `date: ${isoDay}`,
    `category: ${toYamlText(categoryOf(agency) ?? CATEGORY_BLANKS[first])}`,
    `agency: ${toYamlText(agency?.[first] ?? String(blankOf('agency', first)))}`,
    `languages: ${toFlow(languages)}`,
    ...(isThai ? [`numerals: ${numerals}`] : []),
    'event:',
    `  kind: ${kind}`,
    `  start: ${isoDay}`,
    ...placeLines(answers),
    `  format: ${kind === 'telephone-call' ? 'online' : 'in-person'}`,
    `countries: ${toFlow([...new Set(['TH', country ?? 'TH'])])}`,
    'status: draft',
  ];
}

function placeLines(answers: ReleaseAnswers): string[] {
  const lines = answers.languages.flatMap((language) => {
    const place = placeIn(answers, language)?.replace(/^the /u, '');
    return place === undefined ? [] : [`    ${language}: ${toYamlText(place)}`];
  });
  return lines.length === 0 ? [] : ['  place:', ...lines];
}

function linksTo(counterpart: string | undefined): string[] {
  return counterpart === undefined ? [] : [`counterpart: ${toYamlText(counterpart)}`];
}
