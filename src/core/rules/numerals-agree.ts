import type { PressRelease } from '../document/press-release.js';
import type { PlacedStretch } from '../document/stretch.js';
import {
  type NumeralPolicy,
  numbersInStretch,
  numeralPolicyOf,
  type TextNumber,
} from '../facts/numerals-of.js';
import { perStretch, placingBy } from '../facts/per-stretch.js';
import { datelineOf } from '../facts/release-date.js';
import type { Localized } from '../l10n/locale.js';
import { shiftFinding } from '../lint/report.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { type FlagOption, optionsOf, readFlag } from '../lint/rule-options.js';
import type { KeepArabicClass } from '../numerals/keep-arabic.js';
import { overlaps } from '../text/span.js';
import { toDigits } from '../thai/digits.js';

const covid: FlagOption = {
  name: 'covid',
  kind: 'flag',
  default: true,
  summary: {
    en: 'Accept โควิด-19 and โคโรนา 2019 in Arabic digits in a release with Thai ones',
    th: 'ยอมรับ โควิด-19 และ โคโรนา 2019 เป็นเลขอารบิกในข่าวที่ใช้เลขไทย',
  },
};
const thailand40: FlagOption = {
  name: 'thailand40',
  kind: 'flag',
  default: true,
  summary: {
    en: 'Accept names such as ไทยแลนด์ 4.0 in Arabic digits in a release with Thai ones',
    th: 'ยอมรับชื่อเฉพาะ เช่น ไทยแลนด์ 4.0 เป็นเลขอารบิกในข่าวที่ใช้เลขไทย',
  },
};
const phone: FlagOption = {
  name: 'phone',
  kind: 'flag',
  default: true,
  summary: {
    en: 'Accept telephone numbers in Arabic digits in a release with Thai ones',
    th: 'ยอมรับหมายเลขโทรศัพท์เป็นเลขอารบิกในข่าวที่ใช้เลขไทย',
  },
};

const meta: RuleMeta = {
  id: 'numerals-agree',
  summary: {
    en: "Require the release's Thai text to use one set of digits",
    th: 'ข้อความภาษาไทยของข่าวต้องใช้ตัวเลขแบบเดียวกันตลอด',
  },
  why: {
    en: 'Ministries choose Thai or Arabic digits for a release as a whole; a stray number of the other kind shows where text was pasted. Names such as 5G, COVID-19 and web addresses stay as they are.',
    th: 'แต่ละหน่วยงานเลือกใช้เลขไทยหรือเลขอารบิกทั้งฉบับ ตัวเลขที่ต่างออกไปแสดงว่ามีข้อความที่คัดลอกมาวาง ส่วนชื่อเช่น 5G, COVID-19 และที่อยู่เว็บคงไว้ตามเดิม',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: '---\nnumerals: thai\n---\nจัดขึ้น ณ ห้องประชุม ๔๑๒ ชั้น ⟦4⟧',
      good: '---\nnumerals: thai\n---\nจัดขึ้น ณ ห้องประชุม ๔๑๒ ชั้น ๔',
    },
  ],
  options: [covid, thailand40, phone],
};

function messageFor(text: string, right: string, policy: NumeralPolicy): Localized {
  const digits = {
    thai: { en: 'Thai digits', th: 'เลขไทย' },
    arabic: { en: 'Arabic digits', th: 'เลขอารบิก' },
  }[policy.script];
  if (policy.from === 'frontmatter') {
    return {
      en: `This release asks for ${digits.en} (numerals: ${policy.script}); write ${right}, not ${text}`,
      th: `ข่าวฉบับนี้กำหนดให้ใช้${digits.th} (numerals: ${policy.script}) ควรเขียนว่า ${right} แทน ${text}`,
    };
  }
  return {
    en: `The other numbers of this release are in ${digits.en}; write ${right}, not ${text}`,
    th: `ตัวเลขอื่นในข่าวฉบับนี้เป็น${digits.th} ควรเขียนว่า ${right} แทน ${text}`,
  };
}

/** The sorts of numbers that may be in Arabic digits. */
function acceptedSorts(context: RuleContext): ReadonlySet<KeepArabicClass> {
  const chosen = optionsOf(context, meta);
  const accepted = new Set<KeepArabicClass>(['latin']);
  if (readFlag(chosen, covid)) accepted.add('covid');
  if (readFlag(chosen, thailand40)) accepted.add('thailand40');
  if (readFlag(chosen, phone)) accepted.add('phone');
  return accepted;
}

function toFinding({ text, span }: TextNumber, policy: NumeralPolicy): Finding {
  const right = toDigits(text, policy.script);
  const title = { en: `Change to ${right}`, th: `เปลี่ยนเป็น ${right}` };
  return {
    span,
    message: messageFor(text, right, policy),
    fixes: [{ title, safe: true, edits: [{ span, text: right }] }],
  };
}

/** What a policy finds in stretches. */
type PolicyFinder = (placed: PlacedStretch) => readonly Finding[];

function createFinder(policy: NumeralPolicy, accepted: ReadonlySet<KeepArabicClass>): PolicyFinder {
  const stray = policy.script === 'thai' ? 'arabic' : 'thai';
  const findIn = perStretch((stretch) =>
    numbersInStretch(stretch)
      [stray].filter(({ stays }) => !stays || !accepted.has(stays))
      .map((number) => toFinding(number, policy)),
  );
  return placingBy(shiftFinding, findIn);
}

const finders = new Map<string, PolicyFinder>();

/** The same finder for the same policy: there are few, and each remembers what it found. */
function finderFor(policy: NumeralPolicy, context: RuleContext): PolicyFinder {
  const accepted = acceptedSorts(context);
  const key = [policy.script, policy.from, ...accepted].join(' ');
  const known = finders.get(key);
  if (known) return known;
  const finder = createFinder(policy, accepted);
  finders.set(key, finder);
  return finder;
}

function* check(release: PressRelease, context: RuleContext): Iterable<Finding> {
  const policy = numeralPolicyOf(release);
  if (!policy) return;
  const findAt = finderFor(policy, context);
  // The website's machine prints it in its own digits: a hint, for nobody typed it.
  const dateline = datelineOf(release)?.span;
  for (const finding of release.stretches.flatMap(findAt)) {
    const isHint = dateline && overlaps(dateline, finding.span);
    yield isHint ? { ...finding, severity: 'info' } : finding;
  }
}

export const numeralsAgree: DocumentRule = { scope: 'document', meta, check };
