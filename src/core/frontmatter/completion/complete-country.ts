import { COUNTRIES, type Country } from '../../data/countries.js';
import type { PressRelease } from '../../document/press-release.js';
import { namesOfCountry } from '../../names/countries.js';
import { PhraseFinder } from '../../text/phrase-finder.js';
import { toFlowText } from '../write-yaml.js';
import { type FrontmatterCompletion, plain } from './completion.js';
import { matching } from './matching.js';

/** Countries by any name or code; those that the release names come first, after Thailand. */
export function completeCountry(
  typed: string,
  release: PressRelease,
  taken: ReadonlySet<string>,
): FrontmatterCompletion[] {
  const named = countriesNamedIn(release);
  const order = [...COUNTRIES].sort((a, b) => place(a, named) - place(b, named));
  const free = order.filter(({ code }) => !taken.has(code));
  return matching(free, typed, namesOfCountry).map(toCompletion);
}

/** Countries that no release was seen to name come last. */
function place({ code, unverified }: Country, named: ReadonlySet<string>): number {
  if (code === 'TH') return 0;
  if (named.has(code)) return 1;
  return unverified ? 3 : 2;
}

function toCompletion({ code, thai, english }: Country): FrontmatterCompletion {
  return plain('country', {
    label: { en: english, th: thai },
    detail: { en: `${code} · ${thai}`, th: `${code} · ${english}` },
    insert: toFlowText(code),
  });
}

/** Shorter names stand inside other words: ลาว in กลาว. */
const SHORTEST_NAME = 4;

/** The body of a long release need not be read to its end. */
const FIRST_CHARACTERS = 20_000;

let finder: PhraseFinder<{ readonly phrase: string; readonly code: string }> | undefined;

function countriesNamedIn({ text }: PressRelease): ReadonlySet<string> {
  finder ??= new PhraseFinder(
    COUNTRIES.flatMap((country) =>
      [country.thai, country.english, country.thaiFormal ?? country.thai]
        .filter((name) => SHORTEST_NAME <= name.length)
        .map((phrase) => ({ phrase, code: country.code })),
    ),
  );
  const found = finder.findIn(text.slice(0, FIRST_CHARACTERS));
  return new Set(Array.from(found, ({ entry }) => entry.code));
}
