import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-space-inside-brackets',
  summary: {
    en: 'Disallow spaces just inside round brackets',
    th: 'ห้ามเว้นวรรคติดด้านในวงเล็บ',
  },
  why: {
    en: 'The space belongs outside the bracket; inside, it lets a line break part the bracket from its words.',
    th: 'ช่องว่างต้องอยู่นอกวงเล็บ ถ้าอยู่ด้านใน วงเล็บอาจถูกตัดไปอยู่คนละบรรทัดกับข้อความ',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'วันนี้ (⟦ ⟧21 ส.ค. 62⟦ ⟧) เวลา 10.30 น.', good: 'วันนี้ (21 ส.ค. 62) เวลา 10.30 น.' },
  ],
};

/** Looked for first: most texts have none of it, and this takes a third of the time. */
const ANY_INSIDE = /\([ \t\u00a0]|[ \t\u00a0]\)/u;

/** A bracket with the blanks on its inner side; a run of blanks between two brackets is a form to fill in. */
const OPENING = /(?<=\()[ \t\u00a0]+(?=[^\s)])/gu;
const CLOSING = /(?<=[^\s(])[ \t\u00a0]+(?=\))/gu;

/** The offsets of closing brackets that have an opening one before them in the text. */
function pairedClosings(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open += 1;
    else if (open > 0) {
      open -= 1;
      paired.add(index);
    }
  }
  return paired;
}

function report(span: Span): Finding {
  return {
    span,
    message: {
      en: 'No space stands just inside a bracket; delete it',
      th: 'ไม่ต้องเว้นวรรคติดด้านในวงเล็บ ควรลบออก',
    },
    fixes: [
      {
        title: { en: 'Delete the space', th: 'ลบช่องว่าง' },
        safe: true,
        edits: [{ span, text: '' }],
      },
    ],
  };
}

function* check(block: Block): Iterable<Finding> {
  if (!ANY_INSIDE.test(block.text)) return;
  const paired = pairedClosings(block.text);
  for (const pattern of [OPENING, CLOSING]) {
    for (const { 0: blanks, index } of block.text.matchAll(pattern)) {
      const span = { start: index, end: index + blanks.length };
      // 2 ) numbers an item; no bracket was opened before it.
      if (pattern === CLOSING && !paired.has(span.end)) continue;
      if (!isProtected(block, span)) yield report(span);
    }
  }
}

export const noSpaceInsideBrackets: BlockRule = { scope: 'block', meta, check };
