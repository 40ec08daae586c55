import { quoted } from '../document/yaml/yaml-quotes.js';

/** What a plain scalar cannot begin with, or would be read as. */
const SPECIAL_START = /^(?:[\s"'[\]{},&*!|>%@`#]|[-?:](?:\s|$)|---|\.\.\.)/u;
const SPECIAL_INSIDE = /:(?:\s|$)|\s#|\s$/u;
const READ_OTHERWISE =
  /^(?:|~|null|true|false|y|n|yes|no|on|off|[-+]?[.\d][\d_.,:eExXoOa-fA-F+-]*|[-+]?\.(?:inf|nan))$/iu;

/** Dates are read as dates or as texts, and are the same in the end. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/u;

/** The text as YAML has it: plain where every program reads it as that text, else quoted. */
export function toYamlText(text: string): string {
  if (ISO_DATE.test(text)) return text;
  const mustQuote =
    SPECIAL_START.test(text) || SPECIAL_INSIDE.test(text) || READ_OTHERWISE.test(text);
  return mustQuote ? quoted(text) : text;
}

/** The same inside brackets and braces. */
export function toFlowText(text: string): string {
  return /[[\]{},]/u.test(text) ? quoted(text) : toYamlText(text);
}

/** A value in one line, as a message shows it: `[th, en]`, `{ th: …, en: … }`. */
export function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return toFlowText(String(value));
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${toFlow(inner)}`);
  return `{ ${entries.join(', ')} }`;
}
