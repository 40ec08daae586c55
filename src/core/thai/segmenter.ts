import { WORD_PARTS } from '../data/word-parts.js';
import { lazy } from '../lazy.js';
import type { Span } from '../text/span.js';
import { THAI_LETTER } from './characters.js';

/**
 * Cuts a run of Thai text into words; joined, they are the text again. Give it a paragraph at most:
 * implementations are slow, and some take quadratic time.
 */
export interface Segmenter {
  (text: string): readonly string[];
  /** Whether the dictionary behind it has the word. */
  readonly isWord: (text: string) => boolean;
}

const THAI_RUN_CHARACTER = new RegExp(`[${THAI_LETTER}]`, 'u');

/** Words are found in their run of Thai letters; more context than this changes nothing. */
const CONTEXT = 20;

/** The Thai letters around a place, as far as their run and the context go. */
function runAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (span.start - CONTEXT < start && THAI_RUN_CHARACTER.test(text.charAt(start - 1)))
    start -= 1;
  while (end < span.end + CONTEXT && THAI_RUN_CHARACTER.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** A word and where it stands in what was cut. */
interface PlacedWord extends Span {
  readonly text: string;
}

/** The words of the text that share a character with the place. */
function wordsAt(text: string, place: Span, segment: Segmenter): PlacedWord[] {
  let end = 0;
  return segment(text).flatMap((word) => {
    const start = end;
    end += word.length;
    return start < place.end && place.start < end ? [{ text: word, start, end }] : [];
  });
}

/** Where the words begin and end; nothing stands for no words. */
function extentOf(words: readonly PlacedWord[]): Span {
  return { start: words.at(0)?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What stands around a place, which both the written and the right word fill. */
interface Gap {
  readonly before: string;
  readonly after: string;
}

/** The longest word that is looked for beside a place. */
const LONGEST_WORD = 20;

function endsWithWord(text: string, segment: Segmenter): boolean {
  for (let length = 2; length <= Math.min(text.length, LONGEST_WORD); length += 1) {
    if (segment.isWord(text.slice(-length))) return true;
  }
  return text === '';
}

function beginsWithWord(text: string, segment: Segmenter): boolean {
  for (let length = 2; length <= Math.min(text.length, LONGEST_WORD); length += 1) {
    if (segment.isWord(text.slice(0, length))) return true;
  }
  return text === '';
}

/** Whether a word may end where `before` does, and one begin where `after` does. */
function isBetweenWords({ before, after }: Gap, segment: Segmenter): boolean {
  return endsWithWord(before, segment) && beginsWithWord(after, segment);
}

/**
 * Whether what is written is made of words of the dictionary that the place cuts through: in
 * ประชุมขนาด stands no ชุมขน. Gives those words.
 */
function wordsCutThrough({ before, after }: Gap, own: string, segment: Segmenter): PlacedWord[] {
  const place = { start: before.length, end: before.length + own.length };
  const words = wordsAt(before + own + after, place, segment);
  const isMadeOfWords = words.every(({ text }) => segment.isWord(text));
  return isMadeOfWords && !isSamePlace(extentOf(words), place) ? words : [];
}

/** Whether the right word makes words of the dictionary, and no more, out of the same letters. */
function readsAsWell(
  { before, after }: Gap,
  right: string,
  { words, own }: { readonly words: readonly PlacedWord[]; readonly own: string },
  segment: Segmenter,
): boolean {
  const { start, end } = extentOf(words);
  const extent = { start, end: end + right.length - own.length };
  const read = wordsAt(before + right + after, extent, segment);
  return read.length <= words.length && read.every(({ text }) => segment.isWord(text));
}

/**
 * Whether `replacement`, put where `span` is, would stand there as words, or within a longer one: a
 * word wrongly spelt is no word to the segmenter, but the right one is, if the text around it ends
 * where it begins. What is written must not read better as it is.
 */
export function fitsAsWords(
  text: string,
  span: Span,
  replacement: string,
  segment: Segmenter,
): boolean {
  const run = runAround(text, span);
  const gap = { before: text.slice(run.start, span.start), after: text.slice(span.end, run.end) };
  const own = text.slice(span.start, span.end);
  const words = wordsCutThrough(gap, own, segment);
  if (words.length > 0) return readsAsWell(gap, replacement, { words, own }, segment);
  const place = { start: gap.before.length, end: gap.before.length + replacement.length };
  const read = wordsAt(gap.before + replacement + gap.after, place, segment);
  const [only, ...others] = read;
  return (
    isSamePlace(extentOf(read), place) ||
    (only !== undefined && others.length === 0 && segment.isWord(only.text)) ||
    isBetweenWords(gap, segment)
  );
}

/** The words that share a letter with `span`, and its place, both counted in their run of letters. */
function wordsOfRun(
  text: string,
  span: Span,
  segment: Segmenter,
): { readonly words: readonly PlacedWord[]; readonly place: Span } {
  const run = runAround(text, span);
  const place = { start: span.start - run.start, end: span.end - run.start };
  return { words: wordsAt(text.slice(run.start, run.end), place, segment), place };
}

/** Whether the letters at `span` are whole words, one or several. */
export function isMadeOfWords(text: string, span: Span, segment: Segmenter): boolean {
  const { words, place } = wordsOfRun(text, span, segment);
  return isSamePlace(extentOf(words), place);
}

/** Whether the Thai letters that end the text end in a word; a text that ends otherwise does. */
export function endsInWord(text: string, segment: Segmenter): boolean {
  const { start } = runAround(text, { start: text.length, end: text.length });
  const last = segment(text.slice(start)).at(-1);
  return last === undefined || segment.isWord(last);
}

/** As many pieces as letters fall into that are no words, but make some by chance: ประ, ขา, ชน. */
const SCRAPS = 3;

const wordParts = lazy(() => new Set<string>(WORD_PARTS));

/** Whether one of the pieces is what was left of the word, and stands alone in no other place. */
function isLeftFrom(word: string, first: string, last: string): boolean {
  const parts = wordParts();
  return (word.startsWith(first) && parts.has(first)) || (word.endsWith(last) && parts.has(last));
}

/** Whether the letters at `span` are no words, or fall into scraps of words. */
function isUnreadable(text: string, span: Span, meant: string, segment: Segmenter): boolean {
  const words = wordsAt(text, span, segment).filter((word) => word.text.trim() !== '');
  if (words.some((word) => !segment.isWord(word.text))) return true;
  if (!isSamePlace(extentOf(words), span)) return false;
  const [first, last = first] = words;
  if (Math.max(SCRAPS, segment(meant).length + 1) <= words.length) return true;
  return isLeftFrom(meant, first?.text ?? '', last?.text ?? '');
}

/** Whether letters are a word or two, neither left from the one that may be meant: no need to cut. */
function isOneOrTwoWords(own: string, meant: string, segment: Segmenter): boolean {
  if (segment.isWord(own)) return true;
  for (let length = 2; length < own.length - 1; length += 1) {
    const [first, second] = [own.slice(0, length), own.slice(length)];
    if (!segment.isWord(first) || !segment.isWord(second)) continue;
    if (!isLeftFrom(meant, first, second)) return true;
  }
  return false;
}

/** Whether the letters at `span` are words, or part of one, and those beside it belong to words. */
function areWordsAmongWords(text: string, span: Span, segment: Segmenter): boolean {
  const words = wordsAt(text, { start: span.start - 1, end: span.end + 1 }, segment);
  const beginsWord = words.some(({ start }) => start === span.start);
  const endsWord = words.some(({ end }) => end === span.end);
  const isInWord = words.some(({ start, end }) => start <= span.start && span.end <= end);
  return ((beginsWord && endsWord) || isInWord) && words.every((word) => segment.isWord(word.text));
}

/**
 * Whether the letters at `span`, which are no words, become some with `replacement`, among words: then
 * those were meant, and they are part of no name.
 */
export function isMeantAs(
  text: string,
  span: Span,
  replacement: string,
  segment: Segmenter,
): boolean {
  const run = runAround(text, span);
  const before = text.slice(run.start, span.start);
  const after = text.slice(span.end, run.end);
  const own = text.slice(run.start, run.end);
  const start = before.length;
  if (isOneOrTwoWords(text.slice(span.start, span.end), replacement, segment)) return false;
  return (
    isUnreadable(own, { start, end: start + span.end - span.start }, replacement, segment) &&
    areWordsAmongWords(
      before + replacement + after,
      { start, end: start + replacement.length },
      segment,
    )
  );
}

/** What a letter of no word weighs against a word: more than a run of letters can have words. */
const UNKNOWN_LETTER = 100;

/** How hard a text is to read as words: letters that make none weigh most, then many short words. */
function readingCost(text: string, segment: Segmenter): number {
  const words = segment(text);
  const unknown = words.filter((word) => !segment.isWord(word));
  return unknown.join('').length * UNKNOWN_LETTER + words.length;
}

/**
 * The replacements for the letters at `span`, which may be any part of a word, with those first that
 * read best where they stand; among equals the order stays.
 */
export function likeliestFirst(
  text: string,
  span: Span,
  replacements: readonly string[],
  segment: Segmenter,
): string[] {
  if (replacements.length < 2) return [...replacements];
  const run = runAround(text, span);
  const before = text.slice(run.start, span.start);
  const after = text.slice(span.end, run.end);
  return replacements
    .map((own) => ({ own, cost: readingCost(before + own + after, segment) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ own }) => own);
}
