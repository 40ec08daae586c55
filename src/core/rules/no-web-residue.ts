import type { Block, ProtectionReason } from '../document/block.js';
import type { Localized } from '../l10n/locale.js';
import { suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleMeta } from '../lint/rule.js';
import { overlapsAny, type Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-web-residue',
  summary: {
    en: 'Disallow what a web page or an office program left in the text',
    th: 'ห้ามมีเศษโค้ดจากหน้าเว็บหรือโปรแกรมสำนักงานตกค้างในข้อความ',
  },
  why: {
    en: 'Style sheets, tags and the words of an audio player come along when a page is copied, and are published for everybody to see.',
    th: 'สไตล์ชีต แท็ก และข้อความของเครื่องเล่นเสียงติดมาเมื่อคัดลอกหน้าเว็บ และถูกเผยแพร่ออกไปให้ทุกคนเห็น',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '⟦p.p1 {margin: 0.0px 0.0px 12.0px 0.0px; font: 16.0px Helvetica}⟧ กระทรวงดิจิทัลฯ',
      good: 'กระทรวงดิจิทัลฯ',
    },
    { bad: 'สอบถามได้ที่ ⟦[email protected]⟧', good: 'สอบถามได้ที่ press@example.go.th' },
  ],
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&hellip;': '…',
  '&ndash;': '–',
  '&mdash;': '—',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
};

interface Residue {
  /** What the text must contain for the pattern to be worth a try. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly what: Localized;
}

const WORD: Localized = { en: 'formatting from Word', th: 'รูปแบบจาก Word' };

const HIDDEN_ADDRESS: Localized = {
  en: 'an address that the website hid',
  th: 'ที่อยู่อีเมลที่เว็บไซต์ซ่อนไว้',
};

const RESIDUES: readonly Residue[] = [
  {
    // p.p1 {margin: 0.0px; font: 16.0px Helvetica}
    sign: '{',
    pattern: /[\w.#-]{1,30} ?\{ ?[a-z-]{2,30}: ?[^{}\r\n]{1,600}\}/gu,
    what: { en: 'a style sheet', th: 'สไตล์ชีต' },
  },
  { sign: 'mso-', pattern: /\bmso-[a-z-]{2,30}: ?[^;\r\n]{1,60};?/gu, what: WORD },
  { sign: 'Mso', pattern: /\bMsoNormal\w*/gu, what: WORD },
  { sign: 'Normal 0', pattern: /Normal 0(?: false){3}(?: [A-Z-]{2,10}){0,4}/gu, what: WORD },
  {
    sign: 'browser',
    pattern: /Your browser does not support the (?:audio|video) element\.?/gu,
    what: { en: 'the words of a player', th: 'ข้อความของเครื่องเล่นสื่อ' },
  },
  {
    sign: '[email',
    pattern: /\[email[ \u00a0]protected\]/gu,
    what: HIDDEN_ADDRESS,
  },
  {
    sign: '<',
    pattern: new RegExp(
      '</?(?:p|br|div|span|strong|em|b|i|u|a|img|ul|ol|li|table|tr|td|font|h[1-6]|o:p)' +
        String.raw`(?: [^<>\r\n]{0,300})? ?/?>`,
      'giu',
    ),
    what: { en: 'a tag', th: 'แท็ก HTML' },
  },
  {
    sign: '&',
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|hellip|[nm]dash|[lr][sd]quo|#\d{2,5});/gu,
    what: { en: 'a character in code', th: 'รหัสอักขระ' },
  },
];

/** 16px is an identifier elsewhere and #000000 a hashtag; in a style sheet they are residue too. */
const PARTS_OF_STYLES: ReadonlySet<ProtectionReason> = new Set(['identifier', 'hashtag']);

function* residuesIn(text: string): Iterable<{ readonly span: Span; readonly what: Localized }> {
  for (const { sign, pattern, what } of RESIDUES) {
    if (!text.includes(sign)) continue;
    for (const { 0: own, index } of text.matchAll(pattern)) {
      yield { span: { start: index, end: index + own.length }, what };
    }
  }
}

function finding(span: Span, what: Localized, advice: Localized): Finding {
  return {
    span,
    message: {
      en: `Here ${what.en} was left; ${advice.en}`,
      th: `ตรงนี้มี${what.th}ตกค้าง ${advice.th}`,
    },
  };
}

function* check(block: Block): Iterable<Finding> {
  const kept = block.protectedSpans.filter(({ reason }) => !PARTS_OF_STYLES.has(reason));
  for (const { span, what } of residuesIn(block.text)) {
    if (overlapsAny(kept, span)) continue;
    if (what === HIDDEN_ADDRESS) {
      yield finding(span, what, { en: 'write the address itself', th: 'ควรเขียนที่อยู่จริง' });
      continue;
    }
    const right = ENTITIES[block.text.slice(span.start, span.end)] ?? '';
    const advice =
      right.trim() === ''
        ? { en: 'delete it', th: 'ควรลบออก' }
        : { en: `write “${right}”`, th: `ควรเขียนว่า “${right}”` };
    yield { ...finding(span, what, advice), fixes: [suggestedChange(span, right)] };
  }
}

export const noWebResidue: BlockRule = { scope: 'block', meta, check };
