import { isInCode } from '../document/update-markdown.js';
import type { PressRelease } from '../document/press-release.js';
import { lineBreakOf, lineEnd, lineStart } from '../text/line-bounds.js';

/** A comment to be written: `before` the reason that a person still has to give, and `after` it. */
export interface NewSuppression {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * A comment that keeps a rule silent on the line of `offset`. It stands above the line where a
 * paragraph begins there, else at its end, where it cannot tear a paragraph, list or table apart.
 * Missing where no comment can stand: in code, and in texts of the frontmatter over several lines.
 */
export function suppressOnLine(
  release: PressRelease,
  offset: number,
  rule: string,
): NewSuppression | undefined {
  const { text, body, markdown } = release;
  const start = lineStart(text, offset);
  if (offset < body.start) return inFrontmatter(release, start, rule);
  if (markdown && isInCode(markdown, offset - body.start)) return undefined;
  if (beginsParagraph(text, start, body.start)) {
    const indent = /^[ \t]*/u.exec(text.slice(start))?.[0] ?? '';
    const before = `${indent}<!-- press-release-disable-next-line ${rule} -- `;
    return { offset: start, before, after: ` -->${lineBreakOf(text)}` };
  }
  const end = lineEnd(text, offset);
  const line = text.slice(start, end);
  const trailing = line.length - line.trimEnd().length;
  return {
    offset: end - trailing,
    before: ` <!-- press-release-disable-line ${rule} -- `,
    after: ' -->',
  };
}

/** A comment at the start of the body that keeps a rule silent in the whole file. */
export function suppressInFile({ text, body }: PressRelease, rule: string): NewSuppression {
  const lineBreak = lineBreakOf(text);
  const isNewLine = body.start === 0 || /[\r\n]$/u.test(text.slice(0, body.start));
  return {
    offset: body.start,
    before: `${isNewLine ? '' : lineBreak}<!-- press-release-disable-file ${rule} -- `,
    after: ` -->${lineBreak}`,
  };
}

function inFrontmatter(
  { text, frontmatter }: PressRelease,
  start: number,
  rule: string,
): NewSuppression | undefined {
  const yaml = frontmatter?.yaml;
  if (!yaml || start < yaml.start) return undefined;
  const line = text.slice(start, lineEnd(text, start));
  const indent = /^ */u.exec(line)?.[0] ?? '';
  // Within a text of several lines a # would be one of its characters.
  if (!/^ *(?:- +)?["']?[^\s:#][^:]*:(?:\s|$)|^ *- /u.test(line)) return undefined;
  return {
    offset: start,
    before: `${indent}# press-release-disable-next-line ${rule} -- `,
    after: lineBreakOf(text),
  };
}

function beginsParagraph(text: string, start: number, bodyStart: number): boolean {
  if (start <= bodyStart) return true;
  const lineBreak = text.slice(start - 2, start) === '\r\n' ? 2 : 1;
  return text.slice(lineStart(text, start - lineBreak), start).trim() === '';
}
