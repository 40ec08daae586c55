import { findNode } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { oncePer } from '../once-per.js';
import { asSeen } from '../text/normalise.js';
import type { Span } from '../text/span.js';
import { firstLines, linesIn } from './lines-of.js';
import { perStretch, placing } from './per-stretch.js';

/** What a release is called, in one of the places that say so. */
export interface Headline {
  /** As a reader sees it. */
  readonly text: string;
  readonly span: Span;
  /** As it is written: what the website counts. */
  readonly length: number;
  /** False for the first line of a file from the website, which the site itself made. */
  readonly isPrinted: boolean;
}

/** The first line of a file from the website: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-` and the headline. */
const SITE_PREFIX = /^รัฐบาลไทย-(?:[^-]{1,60}-)?/u;

/** The website cuts headlines behind so many characters, and then spaces at the end. */
export const LONGEST_ON_SITE = 180;
const SHORTEST_CUT = LONGEST_ON_SITE - 2;

function titlesOf(release: PressRelease): Headline[] {
  return ['th', 'en'].flatMap((language) => {
    const node = findNode(release.frontmatter?.root, ['title', language]);
    if (node?.kind !== 'scalar') return [];
    const written = String(node.value);
    const { span } = node;
    return [{ text: asSeen(written), span, length: written.length, isPrinted: true }];
  });
}

function firstLineOf(release: PressRelease): Headline[] {
  return firstLines(release, 1).map(({ text, span }) => {
    const prefix = SITE_PREFIX.exec(text)?.[0] ?? '';
    const start = span.start + prefix.length;
    return {
      text: asSeen(text.slice(prefix.length)),
      span: { start, end: span.end },
      length: span.end - start,
      isPrinted: prefix === '',
    };
  });
}

const headingsIn = perStretch((stretch): readonly Headline[] =>
  linesIn(stretch)
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, span }) => {
      const mark = /^#+\s+/u.exec(text)?.[0] ?? '';
      const start = span.start + mark.length;
      return {
        text: asSeen(text.slice(mark.length)),
        span: { start, end: span.end },
        length: span.end - start,
        isPrinted: true,
      };
    }),
);

const headingsAt = placing(headingsIn);

/** The titles of the frontmatter and the headings of the body; without any, the first line. */
export const headlinesOf = oncePer((release: PressRelease): readonly Headline[] => {
  const named = [...titlesOf(release), ...release.stretches.flatMap(headingsAt)];
  return named.length > 0 ? named : firstLineOf(release);
});

/** Whether the headline is as long as the website lets it be. */
export function fillsSite({ length }: Headline): boolean {
  return SHORTEST_CUT <= length && length <= LONGEST_ON_SITE;
}

/** Whether a line says what the headline says, or would if the website had not cut it. */
export function repeatsHeadline(seenLine: string, headline: Headline): boolean {
  return seenLine === headline.text || (fillsSite(headline) && seenLine.startsWith(headline.text));
}

/** One in each language; the website cuts no others. */
const MOST_TITLES = 2;

/** Tells, in the same time however many headings there are, whether a line repeats one of them. */
export const headlineTester = oncePer((release: PressRelease): ((seenLine: string) => boolean) => {
  const headlines = headlinesOf(release);
  const texts = new Set(headlines.map(({ text }) => text));
  const titles = headlines.slice(0, MOST_TITLES);
  return (line) => texts.has(line) || titles.some((title) => repeatsHeadline(line, title));
});
