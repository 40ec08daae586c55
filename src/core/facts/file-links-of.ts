import type { PressRelease } from '../document/press-release.js';
import { linksIn } from '../frontmatter/links.js';
import type { Span } from '../text/span.js';
import { foundPerStretch, placing } from './per-stretch.js';

/** A link to a file beside the release, or in a folder near it. */
export interface FileLink {
  readonly span: Span;
  /** From the folder of the release. */
  readonly path: string;
}

/** [text](target) · ![words](<target> "title") */
const LINK = /\]\(<?(?<target>[^()\s<>]{1,500})>?(?:[ \t]+"[^"\r\n]{0,200}")?\)/dgu;

/** A scheme, a place in the same text, or a path from the root of a website. */
const NO_FILE = /^(?:[a-z][a-z0-9+.-]*:|#|\/)/iu;

/** `%20` read; what cannot be read stays. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function pathOf(target: string): string | undefined {
  if (NO_FILE.test(target)) return undefined;
  return decoded(target.replace(/[?#].*$/u, ''));
}

const linksInStretch = foundPerStretch(({ text }): readonly FileLink[] =>
  Array.from(text.matchAll(LINK)).flatMap(({ groups, indices }) => {
    const path = pathOf(groups?.['target'] ?? '#');
    const [start, end] = indices?.groups?.['target'] ?? [];
    if (path === undefined || start === undefined || end === undefined) return [];
    return [{ span: { start, end }, path }];
  }),
);

const linksAt = placing(linksInStretch);

/** The links of a release that lead to files, those of the frontmatter first. */
export function fileLinksOf({ format, frontmatter, stretches }: PressRelease): FileLink[] {
  const named = frontmatter
    ? linksIn(frontmatter).flatMap(({ kind, span, target }) =>
        kind === 'file' ? [{ span, path: target }] : [],
      )
    : [];
  if (format !== 'markdown') return named;
  return [...named, ...stretches.flatMap(linksAt)];
}
