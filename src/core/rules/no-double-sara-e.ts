import type { Block } from '../document/block.js';
import { markFaultsIn } from '../facts/mark-faults-in.js';
import { safeChange, suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';
import { likeliestFirst } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-double-sara-e',
  summary: {
    en: 'Disallow sara e typed twice for sara ae',
    th: 'ห้ามพิมพ์สระเอสองตัวแทนสระแอ',
  },
  why: {
    en: 'เเ looks like แ, but no search finds the word, and no dictionary or screen reader knows it.',
    th: 'เเ ดูเหมือน แ แต่ค้นหาคำไม่พบ และพจนานุกรมกับโปรแกรมอ่านหน้าจอไม่รู้จัก',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [{ bad: 'ประชาชน⟦เเ⟧ละภาคเอกชน', good: 'ประชาชนและภาคเอกชน' }],
};

/** Words are told apart by their neighbours, which must not be broken in the same way. */
function othersRepaired(text: string, { start, end }: Span): { text: string; span: Span } {
  const before = text.slice(0, start).replaceAll('เเ', 'แ');
  const after = text.slice(end).replaceAll('เเ', 'แ');
  const own = text.slice(start, end);
  return {
    text: before + own + after,
    span: { start: before.length, end: before.length + own.length },
  };
}

function* check(block: Block, { segment }: RuleContext): Iterable<Finding> {
  for (const { kind, span, repairs } of markFaultsIn(block)) {
    if (kind !== 'double-sara-e') continue;
    const around = othersRepaired(block.text, span);
    const readings = likeliestFirst(around.text, around.span, repairs, segment);
    const [right = 'แ'] = readings;
    const isTwo = repairs[0] === 'แ';
    yield {
      span,
      message: {
        en: `“เ” is typed more than once here; write “${right}”`,
        th: `ตรงนี้พิมพ์ “เ” ซ้ำ ควรพิมพ์ว่า “${right}”`,
      },
      fixes:
        isTwo && right === 'แ'
          ? [safeChange(span, right)]
          : readings.map((reading) => suggestedChange(span, reading)),
    };
  }
}

export const noDoubleSaraE: BlockRule = { scope: 'block', meta, check };
