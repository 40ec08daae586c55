import { parseIsoDay } from '../dates/calendar.js';
import type { Frontmatter } from '../document/frontmatter.js';
import {
  findEntry,
  findNode,
  findText,
  type FrontmatterNode,
} from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { appendItem } from '../frontmatter/append-item.js';
import { pathName } from '../frontmatter/fault-place.js';
import { daysBetween } from '../frontmatter/iso-moment.js';
import { momentAt } from '../frontmatter/moments.js';
import {
  listedLanguages,
  type MissingTranslation,
  missingTranslations,
} from '../frontmatter/translations.js';
import { toYamlText } from '../frontmatter/write-yaml.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, Fix, RuleContext, RuleMeta } from '../lint/rule.js';
import { countryOf } from '../names/countries.js';
import { lineBreakOf, lineEnd, lineStart } from '../text/line-bounds.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'frontmatter-fields-agree',
  summary: {
    en: 'Require the fields of the frontmatter to agree with each other',
    th: 'รายการต่าง ๆ ในส่วนหัวต้องสอดคล้องกัน',
  },
  why: {
    en: 'Each field may be right by itself: a release in two languages whose English headline was forgotten, a guest whose country is not listed, a release published before its embargo is over.',
    th: 'แต่ละรายการอาจถูกต้องเมื่อดูแยกกัน เช่น ข่าวสองภาษาที่ลืมพาดหัวภาษาอังกฤษ แขกที่ประเทศไม่อยู่ในรายชื่อ หรือข่าวที่เผยแพร่ก่อนพ้นกำหนดห้ามเผยแพร่',
  },
  levels: { draft: 'warning', publish: 'error' },
  examples: [
    {
      bad: '---\ncountries: [TH]\nparticipants:\n  - name:\n      th: นายอากิระ\n    country: ⟦JP⟧\n---\n',
      good: '---\ncountries: [TH, JP]\nparticipants:\n  - name:\n      th: นายอากิระ\n    country: JP\n---\n',
    },
  ],
};

const LANGUAGE_NAMES: Readonly<Record<Language, Localized>> = {
  th: { en: 'Thai', th: 'ภาษาไทย' },
  en: { en: 'English', th: 'ภาษาอังกฤษ' },
};

/** A headline in a language that `languages` does not list. */
function* checkUnlisted(text: string, frontmatter: Frontmatter): Iterable<Finding> {
  const list = findEntry(frontmatter.root, 'languages');
  const listed = listedLanguages(frontmatter);
  if (list?.value?.kind !== 'list' || listed.length === 0) return;
  for (const language of ['th', 'en'] as const) {
    const title = findText(frontmatter.root, ['title', language])?.trim() ?? '';
    if (listed.includes(language) || title === '') continue;
    const name = LANGUAGE_NAMES[language];
    const edit = appendItem(text, list.value, language);
    yield {
      span: list.keySpan,
      message: {
        en: `There is a headline in ${name.en}, but “languages” does not list ${language}; add it`,
        th: `มีพาดหัว${name.th} แต่ “languages” ไม่มี ${language} ให้เพิ่ม`,
      },
      severity: 'warning',
      ...(edit && { fixes: [addFix(language, edit)] }),
    };
  }
}

function addFix(item: string, edit: Fix['edits'][number]): Fix {
  return { title: { en: `Add ${item}`, th: `เพิ่ม ${item}` }, safe: false, edits: [edit] };
}

/** Headline and summary are what readers of the other language see first. */
function isFirstSeen({ path: [key] }: MissingTranslation): boolean {
  return key === 'title' || key === 'summary';
}

/** Before publication every text has each of the languages; while drafting it may come later. */
function* checkTranslations(text: string, frontmatter: Frontmatter): Iterable<Finding> {
  for (const missing of missingTranslations(frontmatter, text)) {
    const { language, path, from, known } = missing;
    const name = LANGUAGE_NAMES[language];
    const fix = known === undefined ? undefined : translationFix(text, missing, known);
    yield {
      span: from.keySpan,
      message: {
        en: `“${pathName(path)}” has no text in ${name.en}, which “languages” lists; add “${language}:” below it`,
        th: `“${pathName(path)}” ไม่มี${name.th}ตามที่ระบุใน “languages” ให้เพิ่ม “${language}:”`,
      },
      ...(!isFirstSeen(missing) && { severity: 'warning' }),
      ...(fix && { fixes: [fix] }),
    };
  }
}

/** Puts the official name behind the empty key, or on a line of its own below the other text. */
function translationFix(
  text: string,
  { map, language, from }: MissingTranslation,
  known: string,
): Fix | undefined {
  const value = toYamlText(known);
  const empty = findEntry(map, language);
  const title = { en: `Add ${language}: ${known}`, th: `เพิ่ม ${language}: ${known}` };
  if (empty) {
    const colon = empty.keySpan.end + ':'.length;
    return {
      title,
      safe: false,
      edits: [{ span: { start: colon, end: colon }, text: ` ${value}` }],
    };
  }
  if (map.isFlow || !from.value) return undefined;
  const indent = ' '.repeat(from.keySpan.start - lineStart(text, from.keySpan.start));
  const end = lineEnd(text, from.value.span.end);
  const line = `${lineBreakOf(text)}${indent}${language}: ${value}`;
  return { title, safe: false, edits: [{ span: { start: end, end }, text: line }] };
}

interface PlacedCountry {
  readonly code: string;
  readonly span: Span;
}

function countriesOf(people: FrontmatterNode | undefined): PlacedCountry[] {
  if (people?.kind !== 'list') return [];
  return people.items.flatMap((person) => {
    const country = findNode(person, ['country']);
    if (country?.kind !== 'scalar' || typeof country.value !== 'string') return [];
    return [{ code: country.value, span: country.span }];
  });
}

/** Somebody's country that is not among the countries of the release. */
function* checkCountries(text: string, { root }: Frontmatter): Iterable<Finding> {
  const list = findNode(root, ['countries']);
  if (list?.kind !== 'list' || list.items.length === 0) return;
  const listed = new Set(list.items.map((item) => (item.kind === 'scalar' ? item.value : null)));
  for (const { code, span } of countriesOf(findNode(root, ['participants']))) {
    const country = countryOf(code);
    if (!country || listed.has(code)) continue;
    const edit = appendItem(text, list, toYamlText(code));
    yield {
      span,
      message: {
        en: `“countries” does not list ${code} (${country.english}); add it`,
        th: `“countries” ไม่มี ${code} (${country.thai}) ให้เพิ่ม`,
      },
      severity: 'warning',
      ...(edit && { fixes: [addFix(code, edit)] }),
    };
  }
}

/** A release that is out while its embargo still holds. */
function* checkStatus(frontmatter: Frontmatter, today: string): Iterable<Finding> {
  const embargo = momentAt(frontmatter, ['embargo']);
  const status = findNode(frontmatter.root, ['status']);
  const now = parseIsoDay(today);
  if (!embargo || status?.kind !== 'scalar' || status.value !== 'published' || !now) return;
  if (daysBetween(now, embargo.moment.day) <= 0) return;
  yield {
    span: status.span,
    message: {
      en: `Published, but under embargo until ${embargo.text}; write approved until then, or correct the embargo`,
      th: `เผยแพร่แล้วทั้งที่ห้ามเผยแพร่ก่อน ${embargo.text} ให้ใช้ approved ไปก่อน หรือแก้ embargo`,
    },
    fixes: [
      {
        title: { en: 'Change to approved', th: 'เปลี่ยนเป็น approved' },
        safe: false,
        edits: [{ span: status.inner, text: 'approved' }],
      },
    ],
    related: [{ span: embargo.span, message: { en: 'The embargo', th: 'กำหนดห้ามเผยแพร่' } }],
  };
}

function* check(
  { text, frontmatter }: PressRelease,
  { profile, today }: RuleContext,
): Iterable<Finding> {
  if (!frontmatter) return;
  yield* checkUnlisted(text, frontmatter);
  if (profile === 'publish') yield* checkTranslations(text, frontmatter);
  yield* checkCountries(text, frontmatter);
  yield* checkStatus(frontmatter, today);
}

export const frontmatterFieldsAgree: DocumentRule = { scope: 'document', meta, check };
