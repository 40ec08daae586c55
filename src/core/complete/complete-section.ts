import { type CivilDay, formatIsoDay } from '../dates/calendar.js';
import { findText } from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import { languageAt } from '../document/language-at.js';
import type { PressRelease } from '../document/press-release.js';
import { MEETING_KINDS, type Style } from '../genre/genre.js';
import { isStatic } from '../genre/is-static.js';
import type { Section } from '../genre/section.js';
import { allSections } from '../genre/sections-of.js';
import { type Skeleton, skeletonOf } from '../genre/skeletons.js';
import { writeSnippet } from '../genre/write-snippet.js';
import { writeText } from '../genre/write-text.js';
import type { Localized } from '../l10n/locale.js';
import { lineStart } from '../text/line-bounds.js';
import type { Span } from '../text/span.js';
import { isRunningText } from './running-text.js';
import { languageOfParagraph } from './sections/language-of-place.js';
import { sectionValues, styleOf } from './sections/section-values.js';

/** A section or a whole release of the genre, in the words of the release at hand. */
export interface SectionCompletion {
  /** What is typed so far. */
  readonly span: Span;
  readonly title: Localized;
  readonly language: Language;
  /** Takes the place of `span`; with tab stops, as snippets have them. */
  readonly snippet: string;
  /** The same as it reads before anything is filled in. */
  readonly preview: string;
}

/** What a section completion is made from. */
export interface SectionQuery {
  readonly release: PressRelease;
  readonly offset: number;
  readonly today: CivilDay;
  /** Whether the editor offers those sections itself that are the same in every release. */
  readonly staticSections: 'too' | 'offered-elsewhere';
}

/**
 * The sections whose names begin with what is typed before the offset, those in the language of the
 * place first. At the start of a paragraph any, within one only what may go on there.
 */
export function completeSection(query: SectionQuery): SectionCompletion[] {
  const { release, offset } = query;
  const place = typedPlace(release, offset);
  if (!place) return [];
  const own = place.isFirst
    ? languageOfParagraph(release, place.span.start)
    : (languageAt(release, place.span) ?? 'th');
  const languages: readonly Language[] = own === 'th' ? ['th', 'en'] : ['en', 'th'];
  return languages.flatMap((language) => completionsIn(language, place, query));
}

/** What is typed, and whether the paragraph begins with it. */
interface TypedPlace {
  readonly typed: string;
  readonly span: Span;
  readonly isFirst: boolean;
}

/** The letters, marks and hyphens of a name that ends at the offset. */
const TYPED = /(?<before>^|\s)(?<typed>[\p{L}\p{M}\p{N}-]*)$/u;
const LONGEST_TYPED = 40;

function typedPlace(release: PressRelease, offset: number): TypedPlace | undefined {
  const line = release.text.slice(lineStart(release.text, offset), offset);
  const typed = TYPED.exec(line.slice(-LONGEST_TYPED))?.groups?.['typed'];
  if (typed === undefined || offset < release.body.start) return undefined;
  const isFirst = line.trim() === typed;
  const isEmpty = typed === '';
  if (isEmpty ? !isFirst : !isRunningText(release, offset)) return undefined;
  return {
    typed: typed.toLowerCase(),
    span: { start: offset - typed.length, end: offset },
    isFirst,
  };
}

function completionsIn(
  language: Language,
  { typed, span, isFirst }: TypedPlace,
  { release, today, staticSections }: SectionQuery,
): SectionCompletion[] {
  const style = styleOf(release, language);
  const wanted = offersIn(release, style, isBegun(release, span)).filter(
    ({ sections, prefixes }) =>
      prefixes.some((prefix) => `${prefix}-${language}`.startsWith(typed)) &&
      (isFirst || sections.every(({ continues }) => continues)) &&
      (staticSections === 'too' || !sections.every(isStatic)),
  );
  if (wanted.length === 0) return [];
  const values = sectionValues(release, style, today);
  const known = { ...values.known, isoDate: formatIsoDay(today) };
  const shown = { ...values.likely, ...known };
  return wanted.map(({ sections, title }) => ({
    span,
    title,
    language,
    snippet: writeSnippet(sections, style, { known, likely: values.likely }),
    preview: writeText(sections, style, shown),
  }));
}

/** Whether the body has more than what is being typed. */
function isBegun({ text, body }: PressRelease, { start, end }: Span): boolean {
  return (text.slice(body.start, start) + text.slice(end)).trim() !== '';
}

/** All that there is, what suits the event first; whole releases first where none is begun. */
function offersIn(release: PressRelease, style: Style, isBegun: boolean): Skeleton[] {
  const { language, house } = style;
  const kind = findText(release.frontmatter?.root, ['event', 'kind']);
  const rank = ({ id }: { readonly id: string }) =>
    kind !== undefined && id.endsWith(`/${kind}`) ? 0 : 1;
  const form = release.frontmatter ? 'body' : 'file';
  const single = allSections(language, house).map(onlySection);
  const whole = MEETING_KINDS.map((one) => skeletonOf(one, style, form));
  const inOrder = isBegun ? [single, whole] : [whole, single];
  return inOrder.flatMap((offers) => offers.toSorted((a, b) => rank(a) - rank(b)));
}

function onlySection(section: Section): Skeleton {
  const { id, title, prefixes } = section;
  return { id, title, prefixes, sections: [section] };
}
