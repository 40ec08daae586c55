import type { DateExpression } from '../dates/date-expression.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { datesIn } from '../facts/dates-in.js';
import { INSTITUTIONS } from '../names/institutions.js';
import { PhraseFinder } from '../text/phrase-finder.js';
import type { Span } from '../text/span.js';

/** What the body of a release says about its own frontmatter. */
export interface BodyValues {
  /** The headline of each language, without markup. */
  readonly headlines: Readonly<Partial<Record<Language, string>>>;
  /** The languages of its text, Thai first. */
  readonly languages: readonly Language[];
  /** ISO 8601. */
  readonly date: string | undefined;
  /** Whether the date stands in a dateline, or behind “today”; otherwise it is only the first. */
  readonly isDateSure: boolean;
  /** The first ministry or agency, by its official name in the first language. */
  readonly agency: string | undefined;
  /** The category, as the government's website puts it before a headline. */
  readonly category: string | undefined;
}

interface BodyLine {
  readonly kind: 'heading' | 'line';
  readonly language: Language;
  readonly text: string;
  readonly span: Span;
}

/** A headline on the website has no more than 180 characters. */
const LONGEST_HEADLINE = 250;

/** `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-`, with which the website's text begins. */
const SITE_PREFIX = /^รัฐบาลไทย-(?:(?<category>[^-]{2,40})-)?(?=.)/u;
const NO_WIDTH_AT_START = /^[\s\u200b\u2060\ufeff]+/u;

const LANGUAGES: readonly Language[] = ['th', 'en'];

/** Reads what the frontmatter of this body should say. */
export function readBody(release: PressRelease): BodyValues {
  const lines = linesIn(release);
  const languages = LANGUAGES.filter((one) => lines.some(({ language }) => language === one));
  const first = lines[0]?.text ?? '';
  return {
    headlines: headlinesOf(release, lines),
    languages,
    ...dateOf(release, lines),
    agency: agencyOf(lines),
    category: SITE_PREFIX.exec(first)?.groups?.['category']?.trim(),
  };
}

function linesIn({ blocks }: PressRelease): BodyLine[] {
  return blocks.flatMap(({ block, start }) => {
    const { kind, language, text } = block;
    if (kind !== 'heading' && kind !== 'paragraph') return [];
    return Array.from(text.matchAll(/[^\r\n]+/gu)).flatMap(({ 0: line, index }): BodyLine[] => {
      const bare = line.replace(NO_WIDTH_AT_START, '');
      const from = start + index + line.length - bare.length;
      const span = { start: from, end: from + bare.trimEnd().length };
      if (bare === '') return [];
      return [{ kind: kind === 'heading' ? kind : 'line', language, text: bare.trimEnd(), span }];
    });
  });
}

function headlinesOf(release: PressRelease, lines: readonly BodyLine[]): BodyValues['headlines'] {
  const dates = datesIn(release);
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const own = lines.filter((line) => line.language === language && !isDateline(line, dates));
      const headline = headlineIn(own);
      return headline === undefined ? [] : [[language, headline]];
    }),
  );
}

/** The first heading, or the first line if it is short and more text follows. */
function headlineIn(lines: readonly BodyLine[]): string | undefined {
  const heading = lines.find(({ kind, text }) => kind === 'heading' && !isMark(text));
  const line = heading ?? (1 < lines.length ? lines[0] : undefined);
  const text = line && withoutMarkup(line.text);
  return text !== undefined && text !== '' && text.length <= LONGEST_HEADLINE ? text : undefined;
}

/** A heading that only names the language of a part: `## English {lang=en}`. */
function isMark(text: string): boolean {
  return /\{[^{}]*\blang=/u.test(text);
}

function withoutMarkup(text: string): string {
  return text
    .trimEnd()
    .replace(/^#{1,6}\s+/u, '')
    .replace(/#+$/u, '')
    .trimEnd()
    .replace(SITE_PREFIX, '')
    .replace(/^(?<mark>\*\*|__|\*|_)(?<inner>.+)\k<mark>$/u, '$<inner>')
    .trim();
}

function dateOf(
  release: PressRelease,
  lines: readonly BodyLine[],
): Pick<BodyValues, 'date' | 'isDateSure'> {
  const full = datesIn(release).filter(
    ({ kind, value, problem, span }) =>
      kind === 'date' &&
      problem === null &&
      /^\d{4}-\d{2}-\d{2}$/u.test(value ?? '') &&
      release.body.start <= span.start,
  );
  const sure = full.find(
    (date) => isAfterToday(release.text, date) || lines.some((line) => isDateline(line, [date])),
  );
  return { date: (sure ?? full[0])?.value ?? undefined, isDateSure: sure !== undefined };
}

/** A line that is a date and nothing else, or a place and a date: `กรุงเทพฯ 11 ธันวาคม 2562`. */
function isDateline({ text, span }: BodyLine, dates: readonly DateExpression[]): boolean {
  const date = dates.find((one) => span.start <= one.span.start && one.span.end <= span.end);
  if (!date) return false;
  const before = text.slice(0, date.span.start - span.start);
  const after = text.slice(date.span.end - span.start);
  const isOfEvent = /^(?:เมื่อ|[Oo]n\b)/u.test(before);
  return (
    !isOfEvent &&
    /^(?:วัน\S{0,10}|[^\s\d]{0,24})?[\s,(–-]*$/u.test(before) &&
    /^[\s).,]*$/u.test(after)
  );
}

function isAfterToday(text: string, { span }: DateExpression): boolean {
  return /(?:วันนี้|[Tt]oday)[\s,(]*$/u.test(text.slice(Math.max(0, span.start - 12), span.start));
}

const institutions = new PhraseFinder(
  INSTITUTIONS.flatMap(({ thai, english }) => [
    { phrase: thai, official: thai },
    { phrase: english, official: english },
  ]),
);

/** The agency that speaks is named early. */
const FIRST_LINES = 6;

function agencyOf(lines: readonly BodyLine[]): string | undefined {
  for (const { text } of lines.slice(0, FIRST_LINES)) {
    for (const { entry } of institutions.findIn(text)) return entry.official;
  }
  return undefined;
}
