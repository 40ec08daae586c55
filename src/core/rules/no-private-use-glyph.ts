import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { safeChange, suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { withoutOldGlyphs } from '../thai/old-glyphs.js';

const meta: RuleMeta = {
  id: 'no-private-use-glyph',
  summary: {
    en: 'Disallow characters that only one font can show',
    th: 'ห้ามใช้อักขระที่แสดงผลได้เฉพาะบางฟอนต์',
  },
  why: {
    en: 'Old Thai fonts and symbol fonts kept shapes of their own in the private use area of Unicode. With any other font the reader sees a box, or nothing.',
    th: 'ฟอนต์ไทยรุ่นเก่าและฟอนต์สัญลักษณ์เก็บรูปอักษรเฉพาะของตนไว้ในพื้นที่ใช้ส่วนตัวของ Unicode เมื่อใช้ฟอนต์อื่นผู้อ่านจะเห็นเป็นกล่องหรือไม่เห็นเลย',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [{ bad: 'เตรียมความพร⟦\uf70b⟧อม', good: 'เตรียมความพร้อม' }],
};

const PRIVATE_USE = /[\ue000-\uf8ff]+/gu;
const AT_LINE_START = /(?:^|[\r\n])[^\S\r\n]*$/u;

function* check(block: Block): Iterable<Finding> {
  const { text } = block;
  const readable = withoutOldGlyphs(text);
  for (const { 0: glyphs, index: start } of text.matchAll(PRIVATE_USE)) {
    const span = { start, end: start + glyphs.length };
    if (isProtected(block, span)) continue;
    const letters = readable.slice(span.start, span.end);
    if (letters !== glyphs) {
      yield {
        span,
        message: {
          en: `This is the glyph of an old Thai font; write “${letters}”`,
          th: `อักขระนี้เป็นรูปอักษรของฟอนต์ไทยรุ่นเก่า ควรพิมพ์ว่า “${letters}”`,
        },
        fixes: [safeChange(span, letters)],
      };
      continue;
    }
    const isBullet = AT_LINE_START.test(text.slice(Math.max(0, start - 8), start));
    yield {
      span,
      message: {
        en: 'Only one symbol font can show this character; write another',
        th: 'อักขระนี้แสดงผลได้เฉพาะฟอนต์สัญลักษณ์บางแบบ ควรใช้อักขระอื่น',
      },
      fixes: [suggestedChange(span, isBullet ? '•' : '')],
    };
  }
}

export const noPrivateUseGlyph: BlockRule = { scope: 'block', meta, check };
