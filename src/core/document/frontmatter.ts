import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineStart, nextLine } from '../text/line-bounds.js';
import type { Span } from '../text/span.js';
import { type Fences, findFences, mayBeginFence } from './frontmatter-fences.js';
import { type FrontmatterNode, toValue } from './frontmatter-tree.js';
import type { Language } from './language.js';
import { diagnoseYaml, MOST_PROBLEMS, type YamlProblem } from './yaml/diagnose-yaml.js';
import type { YamlReading } from './yaml/read-yaml.js';
import { isTooDeep, isTooLong } from './yaml/yaml-limits.js';

export type FrontmatterProblemKind =
  | YamlProblem['kind']
  | 'unclosed'
  | 'misspelt-fence'
  | 'duplicate-key'
  | 'unknown-alias'
  | 'too-long'
  | 'too-complex';

/** What keeps the frontmatter from being read as it was meant. */
export interface FrontmatterProblem {
  readonly kind: FrontmatterProblemKind;
  readonly span: Span;
  /** Edits that mend it; missing where only a person knows what was meant. */
  readonly repair?: readonly TextEdit[];
  /** With all repairs YAML reads the frontmatter, and there is nothing to guess in this one. */
  readonly isSure: boolean;
  /** Where the same key stands first. */
  readonly first?: Span;
}

/** A value that is running text: `title.th`, `summary.en`, `participants[].position.th` … */
export interface FrontmatterText {
  readonly language: Language;
  /** Without quotation marks. */
  readonly span: Span;
}

export interface Frontmatter {
  /** With both fences and the end of the closing fence's line. */
  readonly span: Span;
  /** Between the fences. */
  readonly yaml: Span;
  /** In the order of the text. */
  readonly problems: readonly FrontmatterProblem[];
  /** Whether `root` has all that stands there: no problem was beyond repair. */
  readonly isComplete: boolean;
  /** As it was meant, with the problems repaired; missing if nothing could be read. */
  readonly root: FrontmatterNode | undefined;
  /** The same as plain JavaScript values, for the schema. */
  readonly value: unknown;
  readonly texts: readonly FrontmatterText[];
}

/**
 * The YAML block at the start of the text, or `undefined` if it has none. Never throws: faults of
 * the YAML are in `problems`, and of what is too long or too complex nothing is read.
 */
export function parseFrontmatter(text: string): Frontmatter | undefined {
  const fences = findFences(text);
  if (!fences) return undefined;
  const { span, yaml, opening } = fences;
  const source = text.slice(yaml.start, yaml.end);
  const tooMuch = isTooLong(source) ? 'too-long' : isTooDeep(source) ? 'too-complex' : undefined;
  if (tooMuch) return unread(fences, { kind: tooMuch, span: opening, isSure: false });
  const { reading, problems, isMended } = diagnoseYaml(source, yaml.start);
  if (reading.isCut) return unread(fences, { kind: 'too-complex', span: opening, isSure: false });
  const { root } = reading;
  const links = linkProblems(text, reading, problems.length === 0);
  const all = [...fenceProblems(text, fences), ...problems, ...links];
  return {
    span,
    yaml,
    root,
    value: toValue(root),
    texts: inOrder(textsOf(root)),
    problems: all.toSorted((a, b) => a.span.start - b.span.start),
    isComplete: isMended && reading.unknownAliases.length === 0,
  };
}

/** Whether a change behind the frontmatter of `text` can make it another. */
export function dependsOnBody(text: string, frontmatter: Frontmatter | undefined): boolean {
  if (!frontmatter) return mayBeginFence(text);
  const isUnclosed = frontmatter.problems.some(({ kind }) => kind === 'unclosed');
  return isUnclosed || !/[\r\n]$/.test(text.slice(0, frontmatter.span.end));
}

function unread({ span, yaml }: Fences, problem: FrontmatterProblem): Frontmatter {
  return {
    span,
    yaml,
    problems: [problem],
    isComplete: false,
    root: undefined,
    value: undefined,
    texts: [],
  };
}

function fenceProblems(
  text: string,
  { opening, closing, yaml, misspelt }: Fences,
): FrontmatterProblem[] {
  const problems = misspelt.map((span): FrontmatterProblem => {
    return { kind: 'misspelt-fence', span, repair: [{ span, text: '---' }], isSure: true };
  });
  if (closing) return problems;
  const isLineEnd = /[\r\n]$/.test(text.slice(yaml.start - 1, yaml.end));
  const end = { start: yaml.end, end: yaml.end };
  const lineBreak = lineBreakOf(text);
  const fence = `${isLineEnd ? '' : lineBreak}---${lineBreak}`;
  const repair = [{ span: end, text: fence }];
  return [{ kind: 'unclosed', span: opening, repair, isSure: true }, ...problems];
}

function linkProblems(
  text: string,
  { duplicates, unknownAliases }: YamlReading,
  isAlone: boolean,
): FrontmatterProblem[] {
  const aliases = unknownAliases.slice(0, MOST_PROBLEMS).map((span): FrontmatterProblem => {
    return { kind: 'unknown-alias', span, isSure: false };
  });
  const keys = duplicates.slice(0, MOST_PROBLEMS).map(({ span, first }): FrontmatterProblem => {
    const line = repeatedLine(text, first, span);
    const repair = isAlone && line ? { repair: [{ span: line, text: '' }] } : {};
    return { kind: 'duplicate-key', span, first, ...repair, isSure: true };
  });
  return [...aliases, ...keys];
}

/** The line of the second key, with its break, if it is all there is and says the same again. */
function repeatedLine(text: string, first: Span, second: Span): Span | undefined {
  const lineAt = ({ start }: Span) => ({
    start: lineStart(text, start),
    end: nextLine(text, start),
  });
  const one = lineAt(first);
  const other = lineAt(second);
  const line = text.slice(other.start, other.end);
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const goesOn = /^ */.exec(text.slice(other.end, other.end + indent + 1))?.[0].length !== indent;
  const isScalar = /^ *[\w-]+:[ \t]+[^\s|>&!]/.test(line);
  const isSame = one.start !== other.start && text.slice(one.start, one.end) === line;
  return isSame && isScalar && !goesOn ? other : undefined;
}

/** Aliases bring texts again that stand elsewhere. */
function inOrder(texts: Iterable<FrontmatterText>): FrontmatterText[] {
  const byStart = new Map<number, FrontmatterText>();
  for (const text of texts) byStart.set(text.span.start, text);
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Every text under a key `th` or `en`. */
function* textsOf(node: FrontmatterNode | undefined): Iterable<FrontmatterText> {
  if (node?.kind === 'list') for (const item of node.items) yield* textsOf(item);
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (value?.kind !== 'scalar') yield* textsOf(value);
    else if ((key === 'th' || key === 'en') && typeof value.value === 'string') {
      yield { language: key, span: value.inner };
    }
  }
}
