import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { type Fences, findFences, mayBeginFence } from './frontmatter-fences.js';
import { fenceProblems, type FrontmatterProblem, linkProblems } from './frontmatter-problem.js';
import { type FrontmatterNode, toValue } from './frontmatter-tree.js';
import type { Language } from './language.js';
import { diagnoseYaml } from './yaml/diagnose-yaml.js';
import { isTooDeep, isTooLong } from './yaml/yaml-limits.js';

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
  const frontmatter = readFrontmatter(text);
  if (!frontmatter || isSettled(text, frontmatter.problems)) return frontmatter;
  return {
    ...frontmatter,
    problems: frontmatter.problems.map((problem) => ({ ...problem, isSure: false })),
  };
}

function readFrontmatter(text: string): Frontmatter | undefined {
  const fences = findFences(text);
  if (!fences) return undefined;
  const { span, yaml, opening } = fences;
  const source = text.slice(yaml.start, yaml.end);
  const tooMuch = isTooLong(source) ? 'too-long' : isTooDeep(source) ? 'too-complex' : undefined;
  if (tooMuch) return unread(fences, { kind: tooMuch, span: opening, isSure: false });
  const { reading, problems, isMended } = diagnoseYaml(source, yaml.start);
  if (reading.isCut) return unread(fences, { kind: 'too-complex', span: opening, isSure: false });
  const { root } = reading;
  const all = [...fenceProblems(text, fences), ...problems, ...linkProblems(text, reading)];
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

/** Whether the sure repairs leave none to be made: one mistake may hide another. */
function isSettled(text: string, problems: readonly FrontmatterProblem[]): boolean {
  const edits = sureRepairs(problems);
  if (edits.length === 0) return true;
  const mended = readFrontmatter(applyEdits(text, edits));
  return mended !== undefined && sureRepairs(mended.problems).length === 0;
}

function sureRepairs(problems: readonly FrontmatterProblem[]): TextEdit[] {
  return problems.flatMap(({ repair = [], isSure }) => (isSure ? repair : []));
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
