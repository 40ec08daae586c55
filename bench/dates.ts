import { readFileSync } from 'node:fs';

import { findDates } from '../src/core/dates/find-dates.js';
import { corpusFiles } from '../test/support/corpus.js';
import { compareSpeed, type Measure } from './measure.js';

const MEGABYTE = 2 ** 20;
const GROWTH = 10;

/** A text of its own: a piece cut from another string is slower to read. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Real releases, one after the other, until there is a megabyte of UTF-16 code units. */
function realText(): string {
  const texts: string[] = [];
  let length = 0;
  for (const path of corpusFiles()) {
    const text = readFileSync(path, 'utf8');
    texts.push(text);
    length += text.length;
    if (MEGABYTE <= length) break;
  }
  return flat(texts.join('\n').slice(0, MEGABYTE));
}

/** The floor: every place of one month's name. */
function countDecembers(text: string): number {
  let count = 0;
  for (let at = text.indexOf('ธันวาคม'); at !== -1; at = text.indexOf('ธันวาคม', at + 1)) count += 1;
  return count;
}

const text = realText();
const tenth = flat(text.slice(0, text.length / GROWTH));

export const measures: readonly Measure[] = [
  {
    title: 'finding all dates in 1 MB of releases, against a scan for ธันวาคม by indexOf',
    target: 1 / 8,
    run: () =>
      compareSpeed(
        () => findDates(text),
        () => countDecembers(text),
      ),
  },
  {
    title: 'growth: ten times the text in at most twelve times the time',
    target: GROWTH / 12,
    run: () =>
      GROWTH *
      compareSpeed(
        () => findDates(text),
        () => findDates(tenth),
      ),
  },
];
