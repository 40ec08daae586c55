import type { PressRelease } from '../document/press-release.js';
import { type BodyValues, readBody } from './body-values.js';
import { lineBreakOf } from '../text/line-bounds.js';
import { toYamlText } from './write-yaml.js';

export interface WrittenFrontmatter {
  /** With both fences, and a blank line below. */
  readonly text: string;
  /** Whether headline and date stand in the body; otherwise a person has to look. */
  readonly isSure: boolean;
}

/** Where a line without a headline is cut, at the latest. */
const LONGEST_TITLE = 100;

/** A whole frontmatter for a release that has none, as far as the body tells. */
export function writeFrontmatter(release: PressRelease, today: string): WrittenFrontmatter {
  const body = readBody(release);
  const titles = titleLines(release, body);
  const lines = [
    '---',
    'type: press-release',
    'title:',
    ...titles.lines,
    `date: ${body.date ?? today}`,
    ...(body.category === undefined ? [] : [`category: ${toYamlText(body.category)}`]),
    ...(body.languages.length === 0 ? [] : [`languages: [${body.languages.join(', ')}]`]),
    '---',
    '',
  ];
  const lineBreak = lineBreakOf(release.text);
  const text = lines.map((line) => `${line}${lineBreak}`).join('');
  return { text, isSure: titles.isSure && body.isDateSure };
}

function titleLines(
  { text }: PressRelease,
  { headlines, languages }: BodyValues,
): { readonly lines: readonly string[]; readonly isSure: boolean } {
  const known = Object.entries(headlines);
  if (known.length > 0) {
    return { lines: known.map(([key, title]) => `  ${key}: ${toYamlText(title)}`), isSure: true };
  }
  const line = /[^\s\u200b][^\r\n]*/u.exec(text)?.[0] ?? '';
  const cut = line.slice(0, LONGEST_TITLE).replace(/(?<=.)\s\S*$/u, '');
  const title = line.length <= LONGEST_TITLE ? line.trim() : cut.trim();
  return { lines: [`  ${languages[0] ?? 'th'}: ${toYamlText(title)}`], isSure: false };
}
