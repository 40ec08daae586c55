import { findEntry, findNode, type FrontmatterPath } from '../../document/frontmatter-tree.js';
import type { Language } from '../../document/language.js';
import type { PressRelease } from '../../document/press-release.js';
import { INSTITUTIONS, namesOfInstitution } from '../../names/institutions.js';
import { allPositions, namesOfPosition } from '../../names/positions.js';
import type { TextEdit } from '../../text/edit.js';
import { isEmpty } from '../fault-messages.js';
import type { LocalizedShape, TextTopic } from '../field.js';
import { listedLanguages, otherLanguage } from '../translations.js';
import { toFlowText, toYamlText } from '../write-yaml.js';
import { type FrontmatterCompletion, inBoth, plain } from './completion.js';
import type { FrontmatterCursor } from './frontmatter-cursor.js';
import { matching } from './matching.js';

/** A name in both languages, and what stands for it. */
interface BothNames {
  readonly thai: string;
  readonly english: string;
  readonly thaiAbbreviations?: readonly string[];
  readonly englishAbbreviations?: readonly string[];
}

function namesMatching(topic: TextTopic | undefined, typed: string): readonly BothNames[] {
  if (topic === 'position') return matching(allPositions(), typed, namesOfPosition);
  const current = INSTITUTIONS.filter(({ until }) => until === undefined);
  return topic === 'organization' || topic === 'agency'
    ? matching(current, typed, namesOfInstitution)
    : [];
}

/** Ministries and agencies by their names in the first language of the release. */
export function completeAgency(typed: string, release: PressRelease): FrontmatterCompletion[] {
  const listed = release.frontmatter ? listedLanguages(release.frontmatter) : [];
  const isEnglish = listed[0] === 'en';
  return namesMatching('agency', typed).map((names) => {
    const [own, other] = isEnglish ? [names.english, names.thai] : [names.thai, names.english];
    const [short] = (isEnglish ? names.englishAbbreviations : names.thaiAbbreviations) ?? [];
    return plain('name', {
      label: inBoth(own),
      detail: inBoth(short === undefined ? other : `${short} · ${other}`),
      insert: toYamlText(own),
    });
  });
}

/** Names that fill both languages, below a key that has nothing yet. */
export function completeBoth(
  { topic }: LocalizedShape,
  cursor: FrontmatterCursor,
): FrontmatterCompletion[] {
  return namesMatching(topic, cursor.typed).map((names) =>
    completionOf(names, cursor.isInFlow ? inBraces(names) : onLines(names, cursor.column + 2)),
  );
}

/** A name in the language of the cursor; the other language is filled too where it is empty. */
export function completeOne(
  topic: TextTopic | undefined,
  language: Language,
  cursor: FrontmatterCursor,
  release: PressRelease,
): FrontmatterCompletion[] {
  const other = otherLanguage(language);
  return namesMatching(topic, cursor.typed).map((names) => {
    const own = textIn(names, language);
    const isAlone = !cursor.isInFlow && !cursor.siblings.has(other);
    const line = isAlone ? `\n${' '.repeat(cursor.column)}${other}: ${textIn(names, other)}` : '';
    const edits = isAlone ? [] : fillOther(names, other, cursor.path, release);
    return { ...completionOf(names, own + line), edits };
  });
}

function completionOf({ thai, english }: BothNames, insert: string): FrontmatterCompletion {
  const label = { en: english, th: thai };
  return plain('name', { label, detail: { en: thai, th: english }, insert });
}

function textIn({ thai, english }: BothNames, language: Language): string {
  return toYamlText(language === 'th' ? thai : english);
}

function onLines(names: BothNames, column: number): string {
  const lines = (['th', 'en'] as const).map(
    (language) => `\n${' '.repeat(column)}${language}: ${textIn(names, language)}`,
  );
  return lines.join('');
}

function inBraces({ thai, english }: BothNames): string {
  return `{ th: ${toFlowText(thai)}, en: ${toFlowText(english)} }`;
}

/** Puts the name behind the key of the other language, if nothing stands there. */
function fillOther(
  names: BothNames,
  language: Language,
  path: FrontmatterPath,
  { frontmatter }: PressRelease,
): TextEdit[] {
  const entry = findEntry(findNode(frontmatter?.root, path.slice(0, -1)), language);
  if (!entry || !isEmpty(entry.value)) return [];
  const colon = entry.keySpan.end + ':'.length;
  return [{ span: { start: colon, end: colon }, text: ` ${textIn(names, language)}` }];
}
