import type { Block } from '../document/block.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { lazy } from '../lazy.js';
import { INSTITUTIONS } from '../names/institutions.js';
import { PhraseFinder } from '../text/phrase-finder.js';
import { readBlock } from './block-reading.js';

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
  readonly agency: () => string | undefined;
  /** The category, as the government's website puts it before a headline. */
  readonly category: string | undefined;
}

/** A headline on the website has no more than 180 characters. */
const LONGEST_HEADLINE = 250;

/** `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-`, with which the website's text begins. */
const SITE_PREFIX = /^รัฐบาลไทย-(?:(?<category>[^-]{2,40})-)?(?=.)/u;

/** The agency that speaks is named early. */
const FIRST_LINES = 6;

const LANGUAGES: readonly Language[] = ['th', 'en'];

const known = new WeakMap<PressRelease, BodyValues>();

/** Reads what the frontmatter of this body should say; each block is read once. */
export function readBody(release: PressRelease): BodyValues {
  const values = known.get(release) ?? new BodyReader(release).values();
  known.set(release, values);
  return values;
}

/** The lines of one language from which its headline is chosen. */
interface HeadlineLines {
  heading: string | undefined;
  first: string | undefined;
  second: string | undefined;
}

class BodyReader {
  readonly #lines: string[] = [];
  readonly #byLanguage = new Map<Language, HeadlineLines>();
  #firstDay: string | undefined;
  #releaseDay: string | undefined;

  constructor({ stretches }: PressRelease) {
    for (const { stretch } of stretches) {
      for (const { block } of stretch.blocks) {
        if (block.kind === 'heading' || block.kind === 'paragraph') this.#take(block);
      }
    }
  }

  values(): BodyValues {
    return {
      headlines: this.#headlines(),
      languages: LANGUAGES.filter((language) => this.#byLanguage.has(language)),
      date: this.#releaseDay ?? this.#firstDay,
      isDateSure: this.#releaseDay !== undefined,
      agency: lazy(() => agencyIn(this.#lines)),
      category: SITE_PREFIX.exec(this.#lines[0] ?? '')?.groups?.['category']?.trim(),
    };
  }

  #take(block: Block): void {
    const { lines, textLines, firstDay, releaseDay } = readBlock(block);
    if (lines.length === 0) return;
    this.#firstDay ??= firstDay;
    this.#releaseDay ??= releaseDay;
    if (this.#lines.length < FIRST_LINES) {
      this.#lines.push(...lines.slice(0, FIRST_LINES - this.#lines.length));
    }
    const own = this.#linesOf(block.language);
    if (block.kind === 'heading' && isHeadline(textLines[0])) own.heading ??= textLines[0];
    own.second ??= own.first === undefined ? textLines[1] : textLines[0];
    own.first ??= textLines[0];
  }

  #linesOf(language: Language): HeadlineLines {
    const before = this.#byLanguage.get(language);
    if (before) return before;
    const lines = { heading: undefined, first: undefined, second: undefined };
    this.#byLanguage.set(language, lines);
    return lines;
  }

  #headlines(): BodyValues['headlines'] {
    return Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const lines = this.#byLanguage.get(language);
        const headline = lines && headlineOf(lines);
        return headline === undefined ? [] : [[language, headline]];
      }),
    );
  }
}

/** The first heading, or the first line if it is short and another follows it. */
function headlineOf({ heading, first, second }: HeadlineLines): string | undefined {
  const line = heading ?? (second === undefined ? undefined : first);
  const text = line === undefined ? '' : withoutMarkup(line);
  return text !== '' && text.length <= LONGEST_HEADLINE ? text : undefined;
}

/** Not a heading that only names the language of a part: `## English {lang=en}`. */
function isHeadline(text: string | undefined): boolean {
  return text !== undefined && !/\{[^{}]*\blang=/u.test(text);
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

const institutions = lazy(
  () =>
    new PhraseFinder(
      INSTITUTIONS.flatMap(({ thai, english }) => [
        { phrase: thai, official: thai },
        { phrase: english, official: english },
      ]),
    ),
);

function agencyIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    for (const { entry } of institutions().findIn(line)) return entry.official;
  }
  return undefined;
}
