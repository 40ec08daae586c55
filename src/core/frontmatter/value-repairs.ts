import type { FrontmatterScalar } from '../document/frontmatter-tree.js';
import { quoted } from '../document/yaml/yaml-quotes.js';
import { findCountry } from '../names/countries.js';
import { meantChoice } from './choices.js';
import type { ListShape, Shape, TextShape } from './field.js';
import { asItem, underLanguage, underMainKey } from './nested-repairs.js';
import { toIsoDate } from './to-iso-date.js';
import { changeTo, type FaultyValue, type ValueRepair } from './value-repair.js';
import { toFlowText } from './write-yaml.js';

/** What a writer may have meant by a value that does not fit. */
export function repairValue(value: FaultyValue): ValueRepair | undefined {
  const { node, shape } = value;
  if (node.kind === 'map' && shape.kind === 'list') return asItem(shape, value, node);
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  const meant = meantValue(shape, String(node.value));
  if (meant) return replacement(node, meant);
  if (shape.kind === 'localized') return underLanguage(value, node);
  if (shape.kind === 'list') return inBrackets(shape, node);
  if (shape.kind === 'map') return underMainKey(shape, value, node);
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

function replacement(scalar: FrontmatterScalar, { value, isSure }: MeantValue): ValueRepair {
  const edit =
    scalar.style === 'quoted'
      ? { span: scalar.inner, text: value }
      : { span: scalar.span, text: toFlowText(value) };
  return { title: changeTo(value), edits: [edit], isSure };
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

/** `[1,000 คน]`, in which YAML sees two items. */
const SPLIT_NUMBER = /^\d{1,3}(?:,\d{3})+[^,\]}\r\n]*/u;

function inOneQuotation(text: string, start: number): ValueRepair {
  const inQuotes = quoted(text);
  const span = { start, end: start + text.length };
  return { title: changeTo(inQuotes), edits: [{ span, text: inQuotes }], isSure: false };
}

function asText(
  { topic }: TextShape,
  { text }: FaultyValue,
  scalar: FrontmatterScalar,
): ValueRepair | undefined {
  const { value, span } = scalar;
  if (typeof value !== 'string') {
    const whole = SPLIT_NUMBER.exec(text.slice(span.start))?.[0].trimEnd();
    if (whole !== undefined) return inOneQuotation(whole, span.start);
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
