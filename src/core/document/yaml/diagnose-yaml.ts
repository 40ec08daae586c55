import { applyEdits, type TextEdit } from '../../text/edit.js';
import { shiftSpan, type Span } from '../../text/span.js';
import { findLayoutMistakes } from './layout-mistakes.js';
import { findLineMistakes } from './line-mistakes.js';
import { readYaml, type YamlError, type YamlReading } from './read-yaml.js';
import { readYamlLines } from './yaml-lines.js';
import type { YamlMistake, YamlMistakeKind } from './yaml-mistake.js';
import { originalOffsets } from './original-offsets.js';

export interface YamlProblem {
  readonly kind: YamlMistakeKind | 'syntax';
  readonly span: Span;
  readonly repair?: readonly TextEdit[];
  /** With the repairs of all problems YAML reads the text, and there is nothing to guess in this. */
  readonly isSure: boolean;
}

export interface YamlDiagnosis {
  /** What YAML reads once the mistakes are repaired; its places are those of the text as it is. */
  readonly reading: YamlReading;
  readonly problems: readonly YamlProblem[];
  /** Whether YAML reads the text with all repairs. */
  readonly isMended: boolean;
}

/** More of a kind would only repeat what the first say. */
export const MOST_PROBLEMS = 50;

/**
 * Reads YAML as it was meant, and says what keeps a YAML parser from doing so.
 *
 * @param offset where the source stands in the file; all places are those of the file
 */
export function diagnoseYaml(source: string, offset: number): YamlDiagnosis {
  const plain = toReadable(source);
  const asItIs = readYaml(plain, (place) => place + offset);
  const mistakes = findMistakes(plain, asItIs.errors.length === 0);
  const { reading, isSettled } = readRepaired(plain, mistakes, asItIs, offset);
  const problems: readonly YamlProblem[] = [
    ...findUnprintable(source),
    ...mistakes.map((mistake) => toProblem(mistake, isSettled)),
  ];
  const shifted = problems.map((problem) => shiftProblem(problem, offset));
  return {
    reading,
    problems: [...shifted, ...remaining(source, offset, reading.errors, shifted)],
    isMended: reading.errors.length === 0,
  };
}

function readRepaired(
  source: string,
  mistakes: readonly YamlMistake[],
  asItIs: YamlReading,
  offset: number,
): { reading: YamlReading; isSettled: boolean } {
  const edits = mistakes.flatMap(({ repair = [] }) => repair);
  if (edits.length === 0) return { reading: asItIs, isSettled: asItIs.errors.length === 0 };
  const repaired = applyEdits(source, edits);
  const toOriginal = originalOffsets(edits);
  const reading = readYaml(repaired, (place) => toOriginal(place) + offset);
  const isSettled = reading.errors.length === 0 && !hasRepairs(findMistakes(repaired, true));
  return { reading, isSettled };
}

function toProblem({ kind, span, repair, isGuess }: YamlMistake, isSettled: boolean): YamlProblem {
  return { kind, span, ...(repair && { repair }), isSure: isSettled && !isGuess };
}

function shiftProblem(problem: YamlProblem, by: number): YamlProblem {
  const { span, repair } = problem;
  const edits = repair?.map((edit) => ({ ...edit, span: shiftSpan(edit.span, by) }));
  return { ...problem, span: shiftSpan(span, by), ...(edits && { repair: edits }) };
}

function hasRepairs(mistakes: readonly YamlMistake[]): boolean {
  return mistakes.some(({ repair }) => repair);
}

function findMistakes(source: string, canRead: boolean): YamlMistake[] {
  const lines = readYamlLines(source);
  const found = [...findLineMistakes(source, lines), ...findLayoutMistakes(source, lines, canRead)]
    .toSorted((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_PROBLEMS);
  return found.filter(
    (mistake, index) => !found.slice(0, index).some((one) => clashes(one, mistake)),
  );
}

/** Whether both repairs would change the same place. */
function clashes(a: YamlMistake, b: YamlMistake): boolean {
  return (a.repair ?? []).some((one) =>
    (b.repair ?? []).some(
      (other) => one.span.start <= other.span.end && other.span.start <= one.span.end,
    ),
  );
}

/** Control characters, halves of a character, and what is no character; C1 has a rule of its own. */
const UNPRINTABLE = /(?![\t\n\r\x80-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Line ends that the YAML library knows, and nothing that it stumbles over; as long as before. */
function toReadable(source: string): string {
  return source.replace(/\r(?!\n)/g, '\n').replace(UNPRINTABLE, '\ufffd');
}

function findUnprintable(source: string): YamlProblem[] {
  return Array.from(source.matchAll(UNPRINTABLE), ({ 0: { length }, index }): YamlProblem => {
    const span = { start: index, end: index + length };
    return { kind: 'unprintable', span, repair: [{ span, text: '' }], isSure: false };
  }).slice(0, MOST_PROBLEMS);
}

const KINDS: Readonly<Record<string, YamlMistakeKind>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
};

/** One fault makes the library report others; the first of a line is enough. */
function remaining(
  source: string,
  offset: number,
  errors: readonly YamlError[],
  known: readonly YamlProblem[],
): YamlProblem[] {
  const lineOf = (place: number) => source.lastIndexOf('\n', place - offset - 1);
  const told = new Set(known.map(({ span }) => lineOf(span.start)));
  const problems: YamlProblem[] = [];
  for (const { code, span } of errors) {
    const line = lineOf(span.start);
    if (told.has(line) || MOST_PROBLEMS <= problems.length) continue;
    told.add(line);
    const word = shiftSpan(wordAt(source, span.start - offset), offset);
    problems.push({ kind: KINDS[code] ?? 'syntax', span: word, isSure: false });
  }
  return problems;
}

const LONGEST_WORD = 80;

/** The library points at one character, or behind the last; a reader looks for the word. */
function wordAt(source: string, offset: number): Span {
  const start = Math.max(0, Math.min(offset, source.trimEnd().length - 1));
  const word = /^[^\s:,[\]{}]+/u.exec(source.slice(start, start + LONGEST_WORD));
  return { start, end: start + (word?.[0].length ?? 1) };
}
