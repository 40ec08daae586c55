import type { PressRelease } from '../document/press-release.js';
import type { Localized } from '../l10n/locale.js';
import { outlineOfFrontmatter } from './frontmatter-outline.js';
import type { OutlineItem } from './outline-item.js';

/** The frontmatter's keys, then language parts and headings, one inside the other. */
export function outlineOf(release: PressRelease): OutlineItem[] {
  const { text, frontmatter } = release;
  const own = frontmatter ? [outlineOfFrontmatter(text, frontmatter)] : [];
  const nesting = new Nesting();
  for (const mark of marksOf(release)) nesting.add(mark);
  return [...own, ...nesting.finish(release.body.end)];
}

interface Mark {
  readonly item: Omit<OutlineItem, 'children' | 'span'>;
  readonly start: number;
  /** 0 for a language part, otherwise the level of the heading. */
  readonly level: number;
  /** Where a language part ends; a heading goes on until another takes over. */
  readonly end: number | undefined;
}

function marksOf(release: PressRelease): Mark[] {
  return [...partMarks(release), ...headingMarks(release)].sort(
    (a, b) => a.start - b.start || a.level - b.level,
  );
}

const LANGUAGE_NAMES: Readonly<Record<'th' | 'en', Localized>> = {
  th: { en: 'Thai', th: 'ภาษาไทย' },
  en: { en: 'English', th: 'ภาษาอังกฤษ' },
};

/** Parts that a fenced div marks; of a marked heading, the heading says enough. */
function partMarks({ text, parts }: PressRelease): Mark[] {
  return parts
    .filter(({ span }) => text.startsWith(':::', span.start))
    .map(({ language, span: { start, end } }) => {
      const nameSpan = { start, end: start + ':::'.length };
      const item = { kind: 'part', name: LANGUAGE_NAMES[language], detail: '', nameSpan } as const;
      return { item, start, level: 0, end };
    });
}

function headingMarks({ blocks }: PressRelease): Mark[] {
  return blocks
    .filter(({ block }) => block.kind === 'heading')
    .map(({ block: { text }, start }) => {
      const title = titleOf(text);
      const nameSpan = { start, end: start + text.length };
      const name = { en: title, th: title };
      const item = { kind: 'heading', name, detail: '', nameSpan } as const;
      return { item, start, level: levelOf(text), end: undefined };
    });
}

interface OpenItem extends Mark {
  readonly children: OutlineItem[];
}

/** Puts marks in order one inside the other: a heading ends at the next of its level, or its part. */
class Nesting {
  readonly #open: OpenItem[] = [];
  readonly #top: OutlineItem[] = [];

  add(mark: Mark): void {
    for (let last = this.#open.at(-1); last; last = this.#open.at(-1)) {
      if (last.level === 0 ? mark.start < (last.end ?? 0) : last.level < mark.level) break;
      if (last.level !== 0 && mark.level === 0 && mark.start < this.#endOfPart()) break;
      this.#close(Math.min(mark.start, this.#endOfPart()));
    }
    this.#open.push({ ...mark, children: [] });
  }

  finish(end: number): OutlineItem[] {
    while (this.#open.length > 0) this.#close(Math.min(end, this.#endOfPart()));
    return this.#top;
  }

  /** Where the innermost part around the last item ends. */
  #endOfPart(): number {
    return this.#open.findLast(({ level }) => level === 0)?.end ?? Infinity;
  }

  #close(end: number): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const { item, start, children } = closed;
    const siblings = this.#open.at(-1)?.children ?? this.#top;
    siblings.push({ ...item, span: { start, end: closed.end ?? end }, children });
  }
}

/** 1 to 6; a heading that is underlined has its level from the line. */
function levelOf(text: string): number {
  const marks = /^\s*(?<marks>#{1,6})/u.exec(text)?.groups?.['marks'];
  if (marks !== undefined) return marks.length;
  return /=\s*$/u.test(text) ? 1 : 2;
}

function titleOf(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/u);
  const title = line
    .replace(/^#{1,6}\s*/u, '')
    .replace(/\s?\{[^{}]*\}$/u, '')
    .replace(/#+$/u, '')
    .trim();
  return title === '' ? line.trim() : title;
}
