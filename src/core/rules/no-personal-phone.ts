import type { PressRelease } from '../document/press-release.js';
import type { PlacedStretch } from '../document/stretch.js';
import { linesIn, type ReleaseLine } from '../facts/lines-of.js';
import { perStretch } from '../facts/per-stretch.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { shiftSpan, type Span } from '../text/span.js';
import { ANY_DIGIT, toArabicDigits } from '../thai/digits.js';

const meta: RuleMeta = {
  id: 'no-personal-phone',
  summary: {
    en: "Disallow a person's mobile number in running text",
    th: 'ห้ามเปิดเผยหมายเลขโทรศัพท์มือถือของบุคคลในเนื้อข่าว',
  },
  why: {
    en: 'The number stays on the web for ever. Hotlines, offices and press contacts are left alone.',
    th: 'หมายเลขจะอยู่บนเว็บตลอดไป ส่วนสายด่วน หมายเลขของหน่วยงาน และผู้ประสานงานข่าวไม่ถือว่าผิด',
  },
  levels: { draft: 'info', publish: 'warning' },
  examples: [
    {
      bad: 'ผู้เสียหายคือ นายสมชาย ใจดี ⟦081-234-5678⟧ อาศัยอยู่ในจังหวัดนนทบุรี',
      good: 'ผู้เสียหายอาศัยอยู่ในจังหวัดนนทบุรี',
    },
  ],
};

const D = ANY_DIGIT;

/** 081-234-5678 · 0812345678 · 081 234 5678 · +66 81 234 5678; bank accounts are grouped otherwise. */
const MOBILE = new RegExp(
  String.raw`(?<![0-9๐-๙-])(?:\+66[ \u00a0-]?|[0๐])[689๖๘๙]${D}[ \u00a0-]?${D}{3}[ \u00a0-]?${D}{4}(?![0-9๐-๙-])`,
  'gu',
);

/** A title and a name, up to the number: words of telephoning may stand between. */
const PERSON_BEFORE =
  /(?:นาย(?!ก)|นางสาว|นาง|น\.ส\.|คุณ|ด\.[ชญ]\.|เด็กชาย|เด็กหญิง|ดร\.|Mr\.|Mrs\.|Ms\.)[ \u00a0]?[\u0e01-\u0e4eA-Za-z]{2,30}(?:[ \u00a0]{1,2}[\u0e01-\u0e4eA-Za-z]{2,30})?[ \u00a0(,:]*(?:(?:หมายเลข)?(?:โทรศัพท์|โทร|มือถือ|เบอร์|tel|mobile)[.: \u00a0]*){0,3}$/iu;

/** Who is to be called, and why: such lines are there for the number. */
const CONTACT =
  /สอบถาม|ติดต่อ|ประสานงาน|ประชาสัมพันธ์|ข้อมูลเพิ่มเติม|รายละเอียด|สายด่วน|แจ้ง(?:เบาะแส|เหตุ)|ร้องเรียน|สมัคร|จอง|บัญชี|สื่อมวลชน|ผู้(?:สื่อ)?ข่าว|ภาพ(?:โดย|ข่าว)|อีเมล|contact|information|inquir|hotline|e-?mail|@|line\b/iu;

/** The name, the number and the reason of a contact stand in lines below each other. */
const CONTACT_LINES = 3;
const CONTEXT = 100;

/** The number of a person. */
interface PersonPhone {
  readonly number: string;
  readonly span: Span;
  /** Of its line among those of its stretch. */
  readonly index: number;
}

function phonesInLine({ text, span }: ReleaseLine, index: number): PersonPhone[] {
  return Array.from(text.matchAll(MOBILE)).flatMap(({ 0: number, index: offset }) => {
    const before = text.slice(Math.max(0, offset - CONTEXT), offset);
    const place = shiftSpan({ start: offset, end: offset + number.length }, span.start);
    return PERSON_BEFORE.test(before) ? [{ number, span: place, index }] : [];
  });
}

const phonesIn = perStretch((stretch): readonly PersonPhone[] =>
  linesIn(stretch).flatMap(phonesInLine),
);

/** The last lines of these stretches, so many at most. */
function lastLines(stretches: readonly PlacedStretch[], count: number): readonly ReleaseLine[] {
  const last = stretches.at(-1);
  if (!last || count <= 0) return [];
  const lines = linesIn(last.stretch).slice(-count);
  return [...lastLines(stretches.slice(0, -1), count - lines.length), ...lines];
}

function* check({ stretches }: PressRelease): Iterable<Finding> {
  for (const [at, { stretch, start }] of stretches.entries()) {
    for (const { number, span, index } of phonesIn(stretch)) {
      const own = linesIn(stretch).slice(Math.max(0, index - CONTACT_LINES), index + 1);
      const above = lastLines(stretches.slice(0, at), CONTACT_LINES - index);
      if ([...above, ...own].some(({ text }) => CONTACT.test(text))) continue;
      yield {
        span: shiftSpan(span, start),
        message: {
          en: `${toArabicDigits(number)} may be a private mobile number; leave it out`,
          th: `${number} อาจเป็นหมายเลขโทรศัพท์ส่วนบุคคล ไม่ควรเผยแพร่`,
        },
      };
    }
  }
}

export const noPersonalPhone: DocumentRule = { scope: 'document', meta, check };
