import type { PressRelease } from '../document/press-release.js';
import { MOST_PROBLEMS } from '../document/yaml/diagnose-yaml.js';
import { quoted } from '../document/yaml/yaml-quotes.js';
import { lineFrom, lossAt, type LossKind, oldNumber } from '../frontmatter/lossy-scalars.js';
import { perFrontmatter } from '../frontmatter/per-frontmatter.js';
import { toIsoDate } from '../frontmatter/to-iso-date.js';
import { type PlacedScalar, scalarsIn } from '../frontmatter/walk.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, Fix, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'no-lossy-scalar',
  summary: {
    en: 'Disallow values that programs read as something else',
    th: 'ห้ามใช้ค่าที่โปรแกรมจะอ่านเป็นอย่างอื่น',
  },
  why: {
    en: 'YAML turns 0812345678 into the number 812345678, and NO into “false”, without a word. In quotation marks a value stays as it is.',
    th: 'YAML เปลี่ยน 0812345678 เป็นจำนวน 812345678 และเปลี่ยน NO เป็น “เท็จ” โดยไม่เตือน ค่าที่อยู่ในเครื่องหมายคำพูดจะคงอยู่ตามเดิม',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ncontact:\n  phone: ⟦0812345678⟧\n---\n',
      good: '---\ncontact:\n  phone: "0812345678"\n---\n',
    },
    {
      bad: '---\ncountries: [TH, ⟦NO⟧]\n---\n',
      good: '---\ncountries: [TH, "NO"]\n---\n',
    },
    { bad: '---\ndate: ⟦๒๐๑๙-๑๒-๑๒⟧\n---\n', good: '---\ndate: 2019-12-12\n---\n' },
  ],
};

type Describe = (written: string, read: string, fixed: string) => Localized;

const DESCRIPTIONS: Readonly<Record<LossKind, Describe>> = {
  'leading-zero': (written, read, fixed) => ({
    en: `Programs read ${written} as the number ${read} and the first zero is lost; write ${fixed}`,
    th: `โปรแกรมอ่าน ${written} เป็นจำนวน ${read} เลขศูนย์ตัวหน้าจะหายไป ควรเขียนว่า ${fixed}`,
  }),
  number: (written, read, fixed) => ({
    en: `Programs read ${written} as the number ${read}; write ${fixed}`,
    th: `โปรแกรมอ่าน ${written} เป็นจำนวน ${read} ควรเขียนว่า ${fixed}`,
  }),
  'long-number': (written, _read, fixed) => ({
    en: `Programs round a number as long as ${written}, or show it as 1.2E+12; write ${fixed}`,
    th: `โปรแกรมจะปัดจำนวนที่ยาวอย่าง ${written} หรือแสดงเป็น 1.2E+12 ควรเขียนว่า ${fixed}`,
  }),
  keyword: (written, _read, fixed) => ({
    en: `Programs do not read ${written} as a text; write ${fixed}`,
    th: `โปรแกรมจะไม่อ่าน ${written} เป็นข้อความ ควรเขียนว่า ${fixed}`,
  }),
  'old-boolean': (written, read, fixed) => ({
    en: `Some programs read ${written} as “${read}”; write ${fixed}`,
    th: `บางโปรแกรมอ่าน ${written} เป็น “${read === 'true' ? 'จริง' : 'เท็จ'}” (${read}) ควรเขียนว่า ${fixed}`,
  }),
  'old-number': (written, read, fixed) => ({
    en: `Some programs read ${written} as the number ${read}; write ${fixed}`,
    th: `บางโปรแกรมอ่าน ${written} เป็นจำนวน ${read} ควรเขียนว่า ${fixed}`,
  }),
  comment: (written, _read, fixed) => ({
    en: `What follows # is taken for a comment, and “${written}” is lost; write ${fixed}`,
    th: `ข้อความหลัง # จะถือเป็นหมายเหตุ “${written}” จะหายไป ควรเขียนว่า ${fixed}`,
  }),
  'thai-digits': (written, _read, fixed) => ({
    en: `Programs read no date in Thai digits; write ${fixed}, not ${written}`,
    th: `โปรแกรมไม่อ่านวันที่ที่เป็นเลขไทย ควรเขียนว่า ${fixed} แทน ${written}`,
  }),
};

const QUOTE: Localized = { en: 'Put it in quotation marks', th: 'ใส่เครื่องหมายคำพูดครอบ' };

interface Place {
  readonly span: Span;
  readonly written: string;
  readonly fixed: string;
}

/** What stands there and what should; a lost comment reaches to the end of the line. */
function placeOf(kind: LossKind, { scalar }: PlacedScalar, text: string): Place {
  const { start, end } = scalar.span;
  if (kind === 'thai-digits') {
    const written = String(scalar.value);
    return { span: scalar.inner, written, fixed: toIsoDate(written) ?? written };
  }
  if (kind === 'comment') {
    const rest = text.slice(start, end) + lineFrom(text, end);
    const whole = rest.trim();
    const from = start + rest.indexOf(whole);
    const span = { start: from, end: from + whole.length };
    return { span, written: whole.slice(whole.indexOf('#')), fixed: quoted(whole) };
  }
  const written = text.slice(start, end);
  return { span: scalar.span, written, fixed: quoted(written) };
}

/** What YAML makes of it. */
function readingOf(kind: LossKind, written: string, { scalar }: PlacedScalar): string {
  if (kind === 'old-boolean') return String(/^(?:y|yes|on)$/i.test(written));
  return String(kind === 'old-number' ? oldNumber(written) : scalar.value);
}

/** Whether a person has to say what was meant: below a key that the schema does not know, or a note. */
function isDoubtful(kind: LossKind, { shape }: PlacedScalar): boolean {
  return kind === 'comment' || (!shape && (kind === 'old-boolean' || kind === 'old-number'));
}

function fixesFor(kind: LossKind, placed: PlacedScalar, { span, fixed }: Place, read: string) {
  const change = (text: string): Localized => ({
    en: `Change to ${text}`,
    th: `เปลี่ยนเป็น ${text}`,
  });
  const title = kind === 'thai-digits' ? change(fixed) : QUOTE;
  const safe = !isDoubtful(kind, placed);
  const quote: Fix = { title, safe, edits: [{ span, text: fixed }] };
  if (safe || kind !== 'old-boolean') return [quote];
  return [quote, { title: change(read), safe: false, edits: [{ span, text: read }] }];
}

function toFinding(text: string, placed: PlacedScalar): Finding | undefined {
  const { scalar, shape } = placed;
  const kind = lossAt(text, scalar, shape);
  if (!kind) return undefined;
  const place = placeOf(kind, placed, text);
  const read = readingOf(kind, place.written, placed);
  return {
    span: place.span,
    message: DESCRIPTIONS[kind](place.written, read, place.fixed),
    ...(isDoubtful(kind, placed) && { severity: 'warning' }),
    fixes: fixesFor(kind, placed, place, read),
  };
}

const lossesIn = perFrontmatter(({ root }, text): readonly Finding[] =>
  scalarsIn(root)
    .flatMap((placed) => toFinding(text, placed) ?? [])
    .slice(0, MOST_PROBLEMS),
);

function check({ text, frontmatter }: PressRelease): Iterable<Finding> {
  return frontmatter ? lossesIn(frontmatter, text) : [];
}

export const noLossyScalar: DocumentRule = { scope: 'document', meta, check };
