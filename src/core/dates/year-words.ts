import { type FoundWord, WordTrie } from './word-trie.js';

/** What a year counts: months from January, a budget, or something named by its year only. */
export type YearUnit = 'calendar' | 'fiscal' | 'nominal';

export interface YearWordToken {
  readonly start: number;
  readonly end: number;
  readonly unit: YearUnit;
}

export const yearWords: readonly (readonly [text: string, unit: YearUnit])[] = [
  ['ปี', 'calendar'],
  ['ปีปฏิทิน', 'calendar'],
  ['ปีงบประมาณ', 'fiscal'],
  ['ปีงบประมาณฯ', 'fiscal'],
  ['ปีงบฯ', 'fiscal'],
  ['ปีงบ', 'fiscal'],
  ['ปีการศึกษา', 'nominal'],
  ['ปีการผลิต', 'nominal'],
  ['ปีการเพาะปลูก', 'nominal'],
  ['ปีเพาะปลูก', 'nominal'],
  ['ปีการตลาด', 'nominal'],
  ['ปีภาษี', 'nominal'],
  ['ปีบัญชี', 'nominal'],
  ['ปีประเมิน', 'nominal'],
  ...['fiscal year', 'fiscal years', 'budget year', 'budget years'].flatMap((words) =>
    [words, capitalised(words), titleCase(words), words.toUpperCase()].map(
      (text) => [text, 'fiscal'] as const,
    ),
  ),
  ['FY', 'fiscal'],
  ...['academic year', 'tax year', 'crop year', 'production year'].flatMap((words) =>
    [words, capitalised(words), titleCase(words)].map((text) => [text, 'nominal'] as const),
  ),
];

const trie = new WordTrie(yearWords);

/** The word for a year that begins at `offset`. */
export function yearWordAt(text: string, offset: number): YearWordToken | undefined {
  return toToken(trie.from(text, offset));
}

function toToken(found: FoundWord<YearUnit> | undefined): YearWordToken | undefined {
  return found && { start: found.start, end: found.end, unit: found.word };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function titleCase(words: string): string {
  return words.split(' ').map(capitalised).join(' ');
}
