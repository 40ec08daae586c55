import type { PressRelease } from '../document/press-release.js';
import { shiftFound } from '../facts/per-stretch.js';
import { startFinder } from '../facts/place-of.js';
import { spellingPairsOf, type StretchName } from '../facts/spelling-pairs-of.js';
import type { IndexEntry } from '../facts/stretch-index.js';
import { suggestedChange } from '../lint/fixes.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { isListedMisspelling } from '../names/listed-misspelling.js';
import { spanText } from '../text/span.js';
import { likeliestFirst } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'names-agree',
  summary: {
    en: 'Require the name of a person or a body to be spelt the same way throughout',
    th: 'ให้สะกดชื่อบุคคลและชื่อหน่วยงานเหมือนกันทั้งฉบับ',
  },
  why: {
    en: 'Two names that differ by one letter are one name, misspelt once. Journalists copy names as they stand. The spelling of the frontmatter counts as right, else the more frequent one.',
    th: 'ชื่อที่ต่างกันเพียงตัวเดียวมักเป็นชื่อเดียวกันที่พิมพ์ผิดแห่งหนึ่ง และผู้สื่อข่าวคัดลอกชื่อไปตามที่เห็น รูปที่อยู่ในส่วนหัวถือว่าถูก รองลงมาคือรูปที่ใช้บ่อยกว่า',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'นายสมชาย ใจดีงาม อธิบดี\n\nต่อมา นายสมชาย ใจดีงาม กล่าวว่า\n\nโดยนาย⟦สมชาย ใจดีงม⟧ กล่าวปิด',
      good: 'นายสมชาย ใจดีงาม อธิบดี\n\nต่อมา นายสมชาย ใจดีงาม กล่าวว่า\n\nโดยนายสมชาย ใจดีงาม กล่าวปิด',
    },
  ],
  doubtsWords: true,
};

type Names = readonly StretchName[];

/** How sure a spelling is: that of the frontmatter before any number of others. */
function weightOf(names: Names): number {
  return names.length + (names.some(({ isInFrontmatter }) => isInFrontmatter) ? Infinity : 0);
}

/** The spelling that is likely right, then the other; among equals the one that reads best. */
function inOrder(text: string, first: Names, second: Names, { segment }: RuleContext) {
  const difference = weightOf(first) - weightOf(second);
  if (0 < difference) return [first, second] as const;
  const [one] = first;
  const [other] = second;
  if (difference < 0 || !one || !other) return [second, first] as const;
  const [likeliest] = likeliestFirst(text, one.span, [one.text, other.text], segment);
  return likeliest === other.text ? ([second, first] as const) : ([first, second] as const);
}

function toFinding(text: string, { span }: StretchName, right: StretchName): Finding {
  const written = spanText(text, span);
  const name = spanText(text, right.span);
  return {
    span,
    message: {
      en: `“${written}” is spelt “${name}” elsewhere`,
      th: `“${written}” ที่อื่นในข่าวสะกดว่า “${name}”`,
    },
    fixes: [suggestedChange(span, name)],
    related: [{ span: right.span, message: { en: 'Spelt so here', th: 'ที่นี่สะกดอย่างนี้' } }],
  };
}

function byPlace([one]: Names, [other]: Names): number {
  return (one?.span.start ?? 0) - (other?.span.start ?? 0);
}

/** Pairs of spellings with the places of the names in the file, in the order of the text. */
function placedPairs(release: PressRelease): (readonly [Names, Names])[] {
  const startOf = startFinder(release.stretches);
  const place = (names: readonly IndexEntry<StretchName>[]): Names =>
    names.map(({ origin, own }) => shiftFound(own, startOf(origin)));
  return spellingPairsOf(release)
    .map(({ first, second }): readonly [Names, Names] => {
      const [one, other] = [place(first), place(second)];
      return byPlace(one, other) <= 0 ? [one, other] : [other, one];
    })
    .sort(([one, two], [three, four]) => byPlace(one, three) || byPlace(two, four));
}

function* check(release: PressRelease, context: RuleContext): Iterable<Finding> {
  const { text } = release;
  const reported = new Set<number>();
  for (const [first, second] of placedPairs(release)) {
    const [right, wrong] = inOrder(text, first, second, context);
    const [model] = right;
    for (const name of wrong) {
      if (!model || name.isMisnamed || reported.has(name.span.start)) continue;
      if (isListedMisspelling(name.text, model.text)) continue;
      reported.add(name.span.start);
      yield toFinding(text, name, model);
    }
  }
}

export const namesAgree: DocumentRule = { scope: 'document', meta, check };
