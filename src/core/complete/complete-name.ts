import type { Language } from '../document/language.js';
import { languageAt } from '../document/language-at.js';
import type { PressRelease } from '../document/press-release.js';
import { cursorAt } from '../frontmatter/completion/cursor.js';
import { shapeAt } from '../frontmatter/fields.js';
import type { Locale, Localized } from '../l10n/locale.js';
import { bothNames, describeName, remarksOn } from '../names/describe-name.js';
import { type GlossaryEntry, type NameKind, successorOf } from '../names/glossary.js';
import type { NameForm } from '../names/prefix-index.js';
import type { Span } from '../text/span.js';
import { lineStart } from '../text/line-bounds.js';
import { isRunningText } from './running-text.js';
import { type MeantForm, meantForms } from './typed-name.js';

/** An official name for what is typed. */
export interface NameCompletion {
  readonly kind: NameKind;
  /** What is typed so far. */
  readonly span: Span;
  /** What takes its place. */
  readonly text: string;
  /** The name in the other language, and what to know of it. */
  readonly detail: Localized;
  /** Markdown. */
  readonly documentation: Localized;
}

/** A list of more would not be read. */
const MOST_ITEMS = 60;

/**
 * The official names that can be meant by what is typed before `offset`, in either language and in
 * any form, in the language of the place. Of an abbreviation that several share, it stands first
 * itself, so that only a person's choice expands it.
 */
export function completeName(release: PressRelease, offset: number): NameCompletion[] {
  if (!isRunningText(release, offset) || isNameOfItsOwn(release.text, offset)) return [];
  const language = languageAt(release, { start: offset, end: offset }) ?? 'th';
  const before = release.text.slice(lineStart(release.text, offset), offset);
  const meant = inOrder(meantForms(before));
  const items = meant.flatMap((one) => completionsOf(one, language, offset));
  return [...asTyped(meant, offset), ...distinct(items)].slice(0, MOST_ITEMS);
}

/** A value of the frontmatter that completes names itself. */
function isNameOfItsOwn(text: string, offset: number): boolean {
  const path = cursorAt(text, offset)?.path;
  if (!path) return false;
  const shapes = [shapeAt(path), shapeAt(path.slice(0, -1))];
  return shapes.some(
    (shape) => (shape?.kind === 'text' || shape?.kind === 'localized') && shape.topic !== undefined,
  );
}

/** The longest typed first; names before short forms, those in use before former ones. */
function inOrder(meant: readonly MeantForm[]): MeantForm[] {
  const rank = ({ form, typed }: MeantForm) =>
    (form.text === typed ? 0 : 1) +
    (form.kind === 'name' ? 0 : 1) +
    (form.entry.unverified.includes(form.language) ? 2 : 0) +
    (form.entry.until === undefined ? 0 : 4);
  return meant.toSorted(
    (a, b) => b.typed.length - a.typed.length || rank(a) - rank(b) || order(a) - order(b),
  );
}

/** Ministries and countries are named more often than positions. */
function order({ form }: MeantForm): number {
  return ['ministry', 'country', 'organisation', 'agency', 'position'].indexOf(form.entry.kind);
}

function completionsOf(
  { form, typed }: MeantForm,
  language: Language,
  offset: number,
): NameCompletion[] {
  const { entry } = form;
  const span = { start: offset - typed.length, end: offset };
  const successor = successorOf(entry);
  return [...(successor ? [successor] : []), entry].flatMap((one) =>
    namesFor(one, form, language)
      .filter((name) => name !== typed)
      .map((text) => toCompletion(one, text, span)),
  );
}

/** In the language of the place, the name that is being typed first; then in that of the letters. */
function namesFor({ names }: GlossaryEntry, form: NameForm, language: Language): string[] {
  const own = names[language].toSorted((a, b) => Number(b === form.text) - Number(a === form.text));
  const isOther = form.kind === 'name' && form.language !== language;
  return isOther ? [...own, ...names[form.language]] : own;
}

function toCompletion(entry: GlossaryEntry, text: string, span: Span): NameCompletion {
  const other = entry.names.th.includes(text) ? entry.names.en : entry.names.th;
  const remarks = remarksOn(entry);
  const detail = (locale: Locale) =>
    [other[0] ?? '', ...remarks.map((remark) => remark[locale])].join(' · ');
  return {
    kind: entry.kind,
    span,
    text,
    detail: { en: detail('en'), th: detail('th') },
    documentation: describeName(entry),
  };
}

/** Several forms of one entry begin alike. */
function distinct(items: readonly NameCompletion[]): NameCompletion[] {
  const byText = new Map<string, NameCompletion>();
  for (const item of items) if (!byText.has(item.text)) byText.set(item.text, item);
  return [...byText.values()];
}

/** The abbreviation as it stands, if several bodies share it. */
function asTyped(meant: readonly MeantForm[], offset: number): NameCompletion[] {
  const [first, ...rest] = meant.filter(
    ({ form, typed }) => form.text === typed && form.kind !== 'name',
  );
  const sharing = rest.filter(({ typed }) => typed === first?.typed);
  if (!first || sharing.length === 0) return [];
  const names = [first, ...sharing].map(({ form }) => `- ${bothNames(form.entry)}`);
  const documentation = names.join('\n');
  return [
    {
      kind: first.form.entry.kind,
      span: { start: offset - first.typed.length, end: offset },
      text: first.typed,
      detail: { en: 'stands for several: choose one', th: 'มีหลายความหมาย เลือกชื่อที่ต้องการ' },
      documentation: { en: documentation, th: documentation },
    },
  ];
}
