import type {
  FrontmatterEntry,
  FrontmatterNode,
  FrontmatterScalar,
} from '../document/frontmatter-tree.js';
import { languageByScript } from '../document/language.js';
import { quoted } from '../document/yaml/yaml-quotes.js';
import type { Localized } from '../l10n/locale.js';
import { findCountry } from '../names/countries.js';
import type { TextEdit } from '../text/edit.js';
import { lineBreakOf, lineStart } from '../text/line-bounds.js';
import { meantChoice } from './choices.js';
import type { ListShape, Shape, TextShape } from './field.js';
import { toIsoDate } from './to-iso-date.js';
import { toFlowText } from './write-yaml.js';

/** Edits that give a value the shape that the schema wants. */
export interface ValueRepair {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
  /** The value says the same as before; otherwise a person has to look. */
  readonly isSure: boolean;
}

export interface FaultyValue {
  readonly text: string;
  readonly node: FrontmatterNode;
  readonly shape: Shape;
  /** The key whose value it is; missing for an item of a list. */
  readonly entry: FrontmatterEntry | undefined;
  /** In braces or brackets, where no new line may begin. */
  readonly isInFlow: boolean;
}

/** What a writer may have meant by a value that does not fit. */
export function repairValue(value: FaultyValue): ValueRepair | undefined {
  const { node, shape } = value;
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  const meant = meantValue(shape, String(node.value));
  if (meant) return replacement(node, meant);
  if (shape.kind === 'localized') return underLanguage(value, node);
  if (shape.kind === 'list') return inBrackets(shape, node);
  return shape.kind === 'text' ? asText(shape, value, node) : undefined;
}

interface MeantValue {
  readonly value: string;
  readonly isSure: boolean;
}

/** The date, code or choice that was meant. */
function meantValue(shape: Shape, written: string): MeantValue | undefined {
  if (shape.kind === 'choice') return meantChoice(shape.choices, written);
  if (shape.kind !== 'date' && shape.kind !== 'country') return undefined;
  const value = shape.kind === 'date' ? toIsoDate(written) : findCountry(written)?.code;
  return value === undefined ? undefined : { value, isSure: true };
}

export function changeTo(text: string): Localized {
  return { en: `Change to ${text}`, th: `เปลี่ยนเป็น ${text}` };
}

function replacement(scalar: FrontmatterScalar, { value, isSure }: MeantValue): ValueRepair {
  const edit =
    scalar.style === 'quoted'
      ? { span: scalar.inner, text: value }
      : { span: scalar.span, text: toFlowText(value) };
  return { title: changeTo(value), edits: [edit], isSure };
}

/** `title: ข่าว` becomes `title:` and `th: ข่าว` on the next line. */
function underLanguage(
  { text, entry, isInFlow }: FaultyValue,
  { span, value, style }: FrontmatterScalar,
): ValueRepair | undefined {
  const language = languageByScript(String(value));
  const isOneLine = !/[\r\n]/u.test(text.slice(span.start, span.end));
  if (!entry || isInFlow || !language || !isOneLine || style === 'block') return undefined;
  const column = entry.keySpan.start - lineStart(text, entry.keySpan.start);
  const gap = { start: entry.keySpan.end + ':'.length, end: span.start };
  const inserted = `${lineBreakOf(text)}${' '.repeat(column + 2)}${language}: `;
  return {
    title: { en: `Put the text under ${language}:`, th: `ย้ายข้อความไปไว้ที่ ${language}:` },
    edits: [{ span: gap, text: inserted }],
    isSure: true,
  };
}

/** `languages: th, en` becomes `languages: [th, en]`. */
function inBrackets(
  { item }: ListShape,
  { span, value, style }: FrontmatterScalar,
): ValueRepair | undefined {
  if (item.kind === 'map' || style === 'block') return undefined;
  const parts = String(value).split(/\s*(?:,|\s(?:and|และ)\s)\s*/u);
  const items = parts.map((part) => meantValue(item, part) ?? { value: part, isSure: true });
  const list = `[${items.map((one) => toFlowText(one.value)).join(', ')}]`;
  const isSure = items.every((one) => one.isSure);
  return { title: changeTo(list), edits: [{ span, text: list }], isSure };
}

function asText(
  { topic }: TextShape,
  { text }: FaultyValue,
  scalar: FrontmatterScalar,
): ValueRepair | undefined {
  const { value, span } = scalar;
  if (typeof value !== 'string') {
    const inQuotes = quoted(text.slice(span.start, span.end));
    return { title: changeTo(inQuotes), edits: [{ span, text: inQuotes }], isSure: true };
  }
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u.test(value);
  if (topic === 'url' && isHost)
    return replacement(scalar, { value: `https://${value}`, isSure: false });
  const address = /^mailto:(?<address>\S+@\S+)$/u.exec(value)?.groups?.['address'];
  return topic === 'email' && address !== undefined
    ? replacement(scalar, { value: address, isSure: true })
    : undefined;
}
