import { findNode } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { type ReleaseLine, linesOf } from '../facts/lines-of.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { asSeen } from '../text/normalise.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-repeated-headline',
  summary: {
    en: 'Disallow the headline again as a paragraph',
    th: 'ห้ามพิมพ์หัวข่าวซ้ำเป็นย่อหน้า',
  },
  why: {
    en: "The website's form asks for the headline twice, so texts copied from it begin with the same sentence two or three times.",
    th: 'แบบฟอร์มของเว็บไซต์ให้กรอกหัวข่าวสองครั้ง ข้อความที่คัดลอกมาจึงขึ้นต้นด้วยประโยคเดิมซ้ำสองสามครั้ง',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: '# รัฐมนตรีหารือความร่วมมือด้านดิจิทัลกับญี่ปุ่น\n\n⟦รัฐมนตรีหารือความร่วมมือด้านดิจิทัลกับญี่ปุ่น⟧\n\nวันนี้ รัฐมนตรีพบหารือกับเอกอัครราชทูต',
      good: '# รัฐมนตรีหารือความร่วมมือด้านดิจิทัลกับญี่ปุ่น\n\nวันนี้ รัฐมนตรีพบหารือกับเอกอัครราชทูต',
    },
  ],
};

/** A shorter line may well stand twice: a label, a name. */
const SHORTEST_HEADLINE = 20;

/** The first line of a file from the website: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-` and the headline. */
const SITE_PREFIX = /^รัฐบาลไทย-(?:[^-]{1,60}-)?/u;

interface Headline {
  readonly text: string;
  readonly span: Span;
}

function headlinesOf(release: PressRelease, lines: readonly ReleaseLine[]): Headline[] {
  const titles = ['th', 'en'].flatMap((language): Headline[] => {
    const node = findNode(release.frontmatter?.root, ['title', language]);
    return node?.kind === 'scalar' ? [{ text: asSeen(String(node.value)), span: node.span }] : [];
  });
  const headings = lines
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, span }) => ({ text: asSeen(text.replace(/^#+\s+/u, '')), span }));
  const named = [...titles, ...headings];
  return named.length > 0
    ? named
    : lines.slice(0, 1).map(({ text, span }) => ({ text: asSeen(text), span }));
}

/** The line with the line break that ends it, so that nothing is left of it. */
function wholeLine(text: string, span: Span): Span {
  const lineBreak = /^[^\S\r\n]*(?:(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))?)?/u.exec(
    text.slice(span.end),
  );
  return { start: span.start, end: span.end + (lineBreak?.[0].length ?? 0) };
}

function report(release: PressRelease, line: ReleaseLine, headline: Headline): Finding {
  return {
    span: line.span,
    message: {
      en: 'The headline stands here again; delete this line',
      th: 'บรรทัดนี้ซ้ำกับหัวข่าว ควรลบออก',
    },
    related: [{ span: headline.span, message: { en: 'The headline', th: 'หัวข่าว' } }],
    fixes: [
      {
        title: { en: 'Delete the repeated headline', th: 'ลบหัวข่าวที่ซ้ำ' },
        safe: false,
        edits: [{ span: wholeLine(release.text, line.span), text: '' }],
      },
    ],
  };
}

/** The headlines by what they say; none yet where only the website's prefix names one. */
function knownHeadlines(
  release: PressRelease,
  lines: readonly ReleaseLine[],
): Map<string, Headline | undefined> {
  const known = new Map<string, Headline | undefined>();
  for (const { text, span } of headlinesOf(release, lines)) {
    if (SHORTEST_HEADLINE <= text.length) known.set(text, { text, span });
    // Behind the website's prefix the headline is not yet printed: its first line alone is no repeat.
    const bare = text.replace(SITE_PREFIX, '');
    if (bare !== text && SHORTEST_HEADLINE <= bare.length) known.set(bare, undefined);
  }
  return known;
}

/** The repeated headline, and the lines behind it that came behind the copy before it too. */
function linesRepeatedAfter(
  lines: readonly ReleaseLine[],
  last: number,
  again: number,
): readonly ReleaseLine[] {
  let count = 1;
  while (
    last + count < again &&
    lines[again + count]?.kind === 'paragraph' &&
    asSeen(lines[last + count]?.text ?? '') === asSeen(lines[again + count]?.text ?? '\n')
  ) {
    count += 1;
  }
  return lines.slice(again, again + count);
}

function* check(release: PressRelease): Iterable<Finding> {
  const lines = linesOf(release);
  const headlines = knownHeadlines(release, lines);
  const lastCopies = new Map<string, number>();
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const text = asSeen(line.text);
    if (!headlines.has(text)) continue;
    const headline = headlines.get(text) ?? { text, span: line.span };
    headlines.set(text, headline);
    const last = lastCopies.get(text) ?? index;
    lastCopies.set(text, index);
    if (index < next || line.kind === 'heading' || headline.span.start === line.span.start)
      continue;
    const repeated = linesRepeatedAfter(lines, last, index);
    for (const again of repeated) yield report(release, again, headline);
    next = index + repeated.length;
  }
}

export const noRepeatedHeadline: DocumentRule = { scope: 'document', meta, check };
