import { PhraseFinder } from '../text/phrase-finder.js';
import { shiftSpan, type Span, touchesOffset } from '../text/span.js';
import { THAI_LETTER } from '../thai/characters.js';
import { isMadeOfWords, type Segmenter } from '../thai/segmenter.js';
import { type GlossaryEntry, glossary, isHomeCountry } from './glossary.js';

/** A name that stands in a text, and what it may mean. */
export interface FoundName {
  readonly span: Span;
  readonly entries: readonly GlossaryEntry[];
}

interface NamePhrase {
  readonly phrase: string;
  readonly entries: GlossaryEntry[];
}

let finder: PhraseFinder<NamePhrase> | undefined;

/** No name is longer; what is further from a place cannot be part of the name there. */
const LONGEST = 120;

/** What the finder can find; UN and PM need no explanation. */
const SHORTEST = 3;

/** A shorter Thai name stands inside other words, too: ลาว, จีน. */
const SHORTEST_SURE = 8;

const SURE_SHORT_NAME = /[ฯ.A-Z]|^(?:กระทรวง|กรม)/u;
const IS_THAI = new RegExp(`[${THAI_LETTER}]`, 'u');
const LATIN_GOES_ON = /[A-Za-z0-9]{2}/u;

/** The names and short forms of the glossary that touch a place of the text. */
export function namesAt(text: string, offset: number, segment: Segmenter): FoundName[] {
  finder ??= new PhraseFinder(phrases());
  const start = Math.max(0, offset - LONGEST);
  return finder
    .findIn(text.slice(start, offset + LONGEST))
    .map(({ span, entry }) => ({ span: shiftSpan(span, start), entries: entry.entries }))
    .filter(({ span }) => touchesOffset(span, offset) && isWhole(text, span, segment));
}

function phrases(): NamePhrase[] {
  const byPhrase = new Map<string, NamePhrase>();
  for (const entry of glossary()) {
    for (const phrase of new Set(phrasesOf(entry))) {
      const same = byPhrase.get(phrase);
      if (same) same.entries.push(entry);
      else byPhrase.set(phrase, { phrase, entries: [entry] });
    }
  }
  return [...byPhrase.values()].filter(({ phrase }) => SHORTEST <= phrase.length);
}

/** คลัง and แรงงาน are words as well as short names. */
function phrasesOf(entry: GlossaryEntry): string[] {
  if (isHomeCountry(entry)) return [];
  const { kind, names, abbreviations, alsoTyped } = entry;
  const isBody = kind === 'ministry' || kind === 'agency';
  const sure = isBody ? alsoTyped.filter((form) => SURE_SHORT_NAME.test(form)) : alsoTyped;
  return [...names.th, ...names.en, ...abbreviations.th, ...abbreviations.en, ...sure];
}

function isWhole(text: string, { start, end }: Span, segment: Segmenter): boolean {
  const own = text.slice(start, end);
  const isThaiBefore = IS_THAI.test(text.charAt(start - 1)) && IS_THAI.test(own.charAt(0));
  const isThaiAfter = IS_THAI.test(text.charAt(end)) && IS_THAI.test(own.charAt(own.length - 1));
  if (isThaiBefore && own.endsWith('.')) return false;
  if ((isThaiBefore || isThaiAfter) && own.length < SHORTEST_SURE) {
    return isMadeOfWords(text, { start, end }, segment);
  }
  const edges = [text.slice(Math.max(0, start - 1), start + 1), text.slice(end - 1, end + 1)];
  return !edges.some((edge) => LATIN_GOES_ON.test(edge));
}
