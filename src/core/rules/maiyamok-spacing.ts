import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { Localized } from '../l10n/locale.js';
import { type ChoiceOption, optionsOf, readChoice } from '../lint/rule-options.js';
import { safeChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';

type Style = 'any' | 'spaced' | 'closed';

const before: ChoiceOption<Style> = {
  kind: 'choice',
  name: 'before',
  default: 'any',
  choices: ['any', 'spaced', 'closed'],
  summary: {
    en: 'What stands before ๆ: a space as the Royal Society writes (`spaced`), nothing (`closed`), or either',
    th: 'หน้าไม้ยมก: เว้นวรรคตามราชบัณฑิตยสภา (`spaced`) ติดกับคำ (`closed`) หรือแบบใดก็ได้ (`any`)',
  },
};

const meta: RuleMeta = {
  id: 'maiyamok-spacing',
  summary: {
    en: 'Require a space behind maiyamok, and the house style before it',
    th: 'ต้องเว้นวรรคหลังไม้ยมก และหน้าไม้ยมกตามแบบของหน่วยงาน',
  },
  why: {
    en: 'The Royal Society puts a space on both sides of ๆ. Many close it to its word; but without a space behind it nobody sees where the next word begins.',
    th: 'ราชบัณฑิตยสภากำหนดให้เว้นวรรคทั้งหน้าและหลังไม้ยมก แม้หลายหน่วยงานเขียนติดกับคำหน้า แต่หากไม่เว้นวรรคหลังจะอ่านยากว่าคำถัดไปเริ่มตรงไหน',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [{ bad: 'หน่วยงานต่าง⟦ๆ⟧ที่เกี่ยวข้อง', good: 'หน่วยงานต่างๆ ที่เกี่ยวข้อง' }],
  options: [before],
};

const MAIYAMOK = /(?<![ \t\u00a0])(?<gap>[ \t\u00a0]*)ๆ(?=(?<next>[ก-ฮเ-ไA-Za-z0-9๐-๙])?)/gu;

interface Place {
  readonly span: Span;
  /** The blanks before the mark. */
  readonly gap: string;
  readonly isGlued: boolean;
}

function placesIn({ text }: Block): Place[] {
  return Array.from(text.matchAll(MAIYAMOK), ({ index, groups }) => {
    const gap = groups?.['gap'] ?? '';
    const start = index + gap.length;
    return { span: { start, end: start + 1 }, gap, isGlued: groups?.['next'] !== undefined };
  });
}

/** The gap that the style asks for; a no-break space is as good as a space. */
function gapFor(style: Style, gap: string): string {
  if (style === 'spaced') return gap === '\u00a0' ? gap : ' ';
  return style === 'closed' ? '' : gap;
}

function messageFor(right: string, { isGlued }: Place): Localized {
  return isGlued
    ? {
        en: `A space stands behind ๆ; write “${right}”`,
        th: `หลังไม้ยมกต้องเว้นวรรค ควรเขียนว่า “${right}”`,
      }
    : {
        en: `The house style writes ๆ otherwise; write “${right}”`,
        th: `ไม้ยมกไม่ตรงกับแบบของหน่วยงาน ควรเขียนว่า “${right}”`,
      };
}

function* check(block: Block, context: RuleContext): Iterable<Finding> {
  const style = readChoice(optionsOf(context, meta), before);
  for (const place of placesIn(block)) {
    const { span, gap, isGlued } = place;
    // ๆ cannot begin a line; what is wrong there is the line.
    if (span.start === gap.length || /[\r\n]/u.test(block.text.charAt(span.start - gap.length - 1)))
      continue;
    const rightGap = gapFor(style, gap);
    if ((!isGlued && rightGap === gap) || isProtected(block, span)) continue;
    const isGapWrong = rightGap !== gap;
    const right = `${isGapWrong ? rightGap : ''}ๆ${isGlued ? ' ' : ''}`;
    const whole = { start: span.start - (isGapWrong ? gap.length : 0), end: span.end };
    yield {
      span: whole,
      message: messageFor(right, place),
      fixes: [safeChange(whole, right)],
    };
  }
}

export const maiyamokSpacing: BlockRule = { scope: 'block', meta, check };
