import type { PressRelease } from '../document/press-release.js';
import { fillsSite, headlinesOf, repeatsHeadline } from '../facts/headlines-of.js';
import { lineAt, linesSaying } from '../facts/line-index.js';
import { findLine, type ReleaseLine } from '../facts/lines-of.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { wholeLine } from '../text/lines.js';
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

/** One in each language. Only these does the website cut. */
const MOST_TITLES = 2;

function report(release: PressRelease, line: ReleaseLine, headline: Span): Finding {
  return {
    span: line.span,
    message: {
      en: 'The headline stands here again; delete this line',
      th: 'บรรทัดนี้ซ้ำกับหัวข่าว ควรลบออก',
    },
    related: [{ span: headline, message: { en: 'The headline', th: 'หัวข่าว' } }],
    fixes: [
      {
        title: { en: 'Delete the repeated headline', th: 'ลบหัวข่าวที่ซ้ำ' },
        safe: false,
        edits: [{ span: wholeLine(release.text, line.span), text: '' }],
      },
    ],
  };
}

/** Where a headline was printed last. */
interface Copy {
  /** Of the headline itself, or of the first line that says it. */
  readonly headline: Span;
  /** Among the lines; `undefined` for a title, which is none. */
  readonly index: number | undefined;
}

/** What lines say that say a headline, each with its copy where one is printed already. */
function headlineCopies(release: PressRelease): Map<string, Copy | undefined> {
  const copies = new Map<string, Copy | undefined>();
  for (const [order, headline] of headlinesOf(release).entries()) {
    const { text, span, isPrinted } = headline;
    if (text.length < SHORTEST_HEADLINE || copies.has(text)) continue;
    copies.set(text, isPrinted ? { headline: span, index: undefined } : undefined);
    if (!fillsSite(headline) || MOST_TITLES <= order) continue;
    const whole = findLine(release, ({ seen }) => seen !== text && repeatsHeadline(seen, headline));
    if (whole) copies.set(whole.seen, undefined);
  }
  return copies;
}

/** The repeated headline, and the lines behind it that came behind the copy before it too. */
function linesRepeatedAfter(
  release: PressRelease,
  last: number,
  again: ReleaseLine & { readonly index: number },
): readonly ReleaseLine[] {
  const repeated: ReleaseLine[] = [again];
  for (let count = 1; last + count < again.index; count += 1) {
    const line = lineAt(release, again.index + count);
    if (line?.kind !== 'paragraph' || lineAt(release, last + count)?.seen !== line.seen) break;
    repeated.push(line);
  }
  return repeated;
}

function* check(release: PressRelease): Iterable<Finding> {
  const copies = headlineCopies(release);
  let next = 0;
  for (const line of linesSaying(release, copies.keys())) {
    const { index, kind, seen, span } = line;
    const last = copies.get(seen);
    copies.set(seen, { headline: last?.headline ?? span, index });
    if (!last || last.headline.start === span.start) continue;
    if (index < next || kind === 'heading') continue;
    const repeated = linesRepeatedAfter(release, last.index ?? index, line);
    for (const one of repeated) yield report(release, one, last.headline);
    next = index + repeated.length;
  }
}

export const noRepeatedHeadline: DocumentRule = { scope: 'document', meta, check };
