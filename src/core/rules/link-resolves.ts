import type { ProtectedSpan } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import { fileLinksOf } from '../facts/file-links-of.js';
import { foundPerStretch, placing } from '../facts/per-stretch.js';
import { suggestedChange } from '../lint/fixes.js';
import type { DocumentRule, FileTest, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { overlapsAny, type Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'link-resolves',
  summary: {
    en: 'Require links to lead somewhere',
    th: 'ลิงก์ต้องนำไปยังที่หมายได้จริง',
  },
  why: {
    en: 'An address with a space in it, and a picture that was left on another computer, help nobody. Files are looked for beside the release; nothing is ever asked of a network.',
    th: 'ที่อยู่เว็บที่มีเว้นวรรคแทรก และภาพที่ไม่ได้ส่งมาด้วย ผู้อ่านเปิดไม่ได้ โดยตรวจด้วยว่าไฟล์อยู่ที่เดียวกับข่าวหรือไม่ ทั้งนี้ไม่มีการเรียกผ่านเครือข่าย',
  },
  levels: { draft: 'off', publish: 'warning' },
  examples: [
    {
      bad: 'รับฟังความเห็นที่ ⟦https:// www⟧.example.go.th',
      good: 'รับฟังความเห็นที่ https://www.example.go.th',
    },
  ],
};

/** https:// www. · https:/www. · http//www. · htttps://www. */
const BROKEN_ADDRESS =
  /(?<![A-Za-z])(?:https?:\/\/[ \u00a0]{1,3}(?=www\.)|https?:\/(?=www\.)|https?\/\/(?=www\.)|ht{3,5}ps?:\/\/|htps?:\/\/)(?:www)?/gu;

const isCode = ({ reason }: ProtectedSpan) => reason === 'code' || reason === 'html';

/** An address that no browser opens, up to where it is broken. */
interface BrokenAddress {
  readonly span: Span;
  readonly right: string;
}

const brokenAddressesIn = foundPerStretch(({ text, protectedSpans }): readonly BrokenAddress[] => {
  const code = protectedSpans.filter(isCode);
  return Array.from(text.matchAll(BROKEN_ADDRESS)).flatMap(({ 0: own, index }) => {
    const span = { start: index, end: index + own.length };
    const right = `${own.includes('ps') ? 'https' : 'http'}://${own.endsWith('www') ? 'www' : ''}`;
    return overlapsAny(code, span) ? [] : [{ span, right }];
  });
});

const brokenAddressesAt = placing(brokenAddressesIn);

function* brokenAddresses({ stretches }: PressRelease): Iterable<Finding> {
  for (const { span, right } of stretches.flatMap(brokenAddressesAt)) {
    yield {
      span,
      message: {
        en: `No browser opens this address; write “${right}…”`,
        th: `ที่อยู่นี้เปิดไม่ได้ ควรเขียนว่า “${right}…”`,
      },
      fixes: [suggestedChange(span, right)],
    };
  }
}

function* missingFiles(release: PressRelease, isFile: FileTest): Iterable<Finding> {
  for (const { span, path } of fileLinksOf(release)) {
    if (isFile(path)) continue;
    yield {
      span,
      message: {
        en: `There is no file “${path}” where the release is`,
        th: `ไม่พบไฟล์ “${path}” ในที่เดียวกับข่าวนี้`,
      },
    };
  }
}

function* check(release: PressRelease, { isFile }: RuleContext): Iterable<Finding> {
  yield* brokenAddresses(release);
  if (isFile) yield* missingFiles(release, isFile);
}

export const linkResolves: DocumentRule = { scope: 'document', meta, check };
