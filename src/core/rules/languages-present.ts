import type { Frontmatter } from '../document/frontmatter.js';
import { findEntry, findText } from '../document/frontmatter-tree.js';
import type { Language } from '../document/language.js';
import type { PressRelease } from '../document/press-release.js';
import { perStretch } from '../facts/per-stretch.js';
import { appendItem } from '../frontmatter/append-item.js';
import { pathName } from '../frontmatter/fault-place.js';
import { perFrontmatter } from '../frontmatter/per-frontmatter.js';
import { translationFix } from '../frontmatter/translation-fix.js';
import {
  LANGUAGES,
  listedLanguages,
  type MissingTranslation,
  missingTranslations,
} from '../frontmatter/translations.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'languages-present',
  summary: {
    en: 'Require the languages that the frontmatter lists, and list those that there are',
    th: 'ข่าวต้องมีครบทุกภาษาที่ระบุ และต้องระบุทุกภาษาที่มี',
  },
  why: {
    en: 'A release announced in two languages whose English part or headline was forgotten is published half. While drafting, the second language may come later.',
    th: 'ข่าวที่ระบุว่ามีสองภาษาแต่ลืมเนื้อข่าวหรือพาดหัวภาษาอังกฤษ จะเผยแพร่ออกไปเพียงครึ่งเดียว ขณะร่าง ภาษาที่สองอาจตามมาภายหลังได้',
  },
  levels: { draft: 'info', publish: 'error' },
  examples: [
    {
      bad: '---\ntitle:\n  th: ข่าว\n  en: News\nlanguages: [th, ⟦en⟧]\n---\n\nเนื้อข่าว\n',
      good: '---\ntitle:\n  th: ข่าว\n  en: News\nlanguages: [th, en]\n---\n\nเนื้อข่าว\n\n::: {lang=en}\n\nThe news.\n\n:::\n',
    },
    {
      bad: '---\ntitle:\n  th: ข่าว\n  en: News\n⟦languages⟧: [th]\n---\n',
      good: '---\ntitle:\n  th: ข่าว\n  en: News\nlanguages: [th, en]\n---\n',
    },
  ],
};

const NAMES: Readonly<Record<Language, Localized>> = {
  th: { en: 'Thai', th: 'ภาษาไทย' },
  en: { en: 'English', th: 'ภาษาอังกฤษ' },
};

/** A headline in a language that `languages` does not list. */
const unlistedLanguages = perFrontmatter((frontmatter, text): readonly Finding[] => {
  const entry = findEntry(frontmatter.root, 'languages');
  const listed = listedLanguages(frontmatter);
  if (entry?.value?.kind !== 'list' || listed.length === 0) return [];
  const { keySpan, value } = entry;
  return LANGUAGES.filter((language) => !listed.includes(language)).flatMap((language) => {
    const title = findText(frontmatter.root, ['title', language])?.trim() ?? '';
    if (title === '') return [];
    const edit = appendItem(text, value, language);
    const fixTitle = { en: `Add ${language}`, th: `เพิ่ม ${language}` };
    const finding: Finding = {
      span: keySpan,
      message: {
        en: `There is a headline in ${NAMES[language].en}, but “languages” does not list ${language}; add it`,
        th: `มีพาดหัว${NAMES[language].th} แต่ “languages” ยังไม่มี ${language} ให้เพิ่ม`,
      },
      severity: 'warning',
      ...(edit && { fixes: [{ title: fixTitle, safe: false, edits: [edit] }] }),
    };
    return [finding];
  });
});

/** Headline and summary are what readers of the other language see first. */
function isFirstSeen({ path: [key] }: MissingTranslation): boolean {
  return key === 'title' || key === 'summary';
}

/** Texts of the frontmatter that lack a listed language. */
const untranslatedTexts = perFrontmatter((frontmatter, text): readonly Finding[] =>
  missingTranslations(frontmatter, text).map((missing) => {
    const { language, path, from } = missing;
    const fix = translationFix(text, missing);
    return {
      span: from.keySpan,
      message: {
        en: `“${pathName(path)}” has no text in ${NAMES[language].en}, which “languages” lists; add “${language}:” below it`,
        th: `“${pathName(path)}” ยังไม่มีข้อความ${NAMES[language].th}ตามที่ระบุใน “languages” ให้เพิ่ม “${language}:” ไว้ข้างใต้`,
      },
      ...(!isFirstSeen(missing) && { severity: 'warning' as const }),
      ...(fix && { fixes: [fix] }),
    };
  }),
);

/** Listed languages in which the body has nothing, unless they are in a file of their own. */
function* missingParts(release: PressRelease, frontmatter: Frontmatter): Iterable<Finding> {
  const list = findEntry(frontmatter.root, 'languages')?.value;
  const hasBody = LANGUAGES.some((language) => hasPart(release, language));
  if (list?.kind !== 'list' || !hasBody) return;
  if (findText(frontmatter.root, ['counterpart']) !== undefined) return;
  for (const language of listedLanguages(frontmatter)) {
    if (hasPart(release, language)) continue;
    const item = list.items.find((one) => one.kind === 'scalar' && one.value === language);
    yield {
      span: item?.span ?? list.span,
      message: {
        en: `The release has no part in ${NAMES[language].en}; write it, or take ${language} out of “languages”`,
        th: `ยังไม่มีเนื้อข่าว${NAMES[language].th} ให้เขียนเพิ่ม หรือลบ ${language} ออกจาก “languages”`,
      },
    };
  }
}

/** The languages of a stretch of the body. */
const bodyLanguagesIn = perStretch(
  ({ blocks }): ReadonlySet<Language> =>
    new Set(blocks.flatMap(({ block }) => (block.kind === 'field' ? [] : [block.language]))),
);

function hasPart({ stretches }: PressRelease, language: Language): boolean {
  return stretches.some(({ stretch }) => bodyLanguagesIn(stretch).has(language));
}

function* check(release: PressRelease, { profile }: RuleContext): Iterable<Finding> {
  const { text, frontmatter } = release;
  if (!frontmatter) return;
  yield* unlistedLanguages(frontmatter, text);
  if (profile === 'publish') yield* untranslatedTexts(frontmatter, text);
  yield* missingParts(release, frontmatter);
}

export const languagesPresent: DocumentRule = { scope: 'document', meta, check };
