import { type DigitScript, toDigits } from '../thai/digits.js';
import type { Style } from './genre.js';
import { joinSections, type Section } from './section.js';
import { shortFormOf, shorten } from './short-forms.js';
import { blankOf, type SlotValues } from './slots.js';
import { parseTemplate, type SlotPart, type TemplatePart } from './template.js';

/**
 * The sections as plain text: of choices the first, and a blank in brackets for each value that is
 * missing. No line break at the end.
 */
export function writeText(
  sections: readonly Section[],
  style: Style,
  values: SlotValues = {},
): string {
  const write = (part: TemplatePart) => writePart(part, style, values);
  return joinSections(sections, (section) => parseTemplate(section.template).map(write).join(''));
}

/** The digits of the words of a template. */
export function digitsOf({ language, digits }: Style): DigitScript {
  return language === 'th' ? digits : 'arabic';
}

function writePart(part: TemplatePart, style: Style, values: SlotValues): string {
  switch (part.kind) {
    case 'words':
      return toDigits(part.text, digitsOf(style));
    case 'choice':
      return toDigits(part.options[0] ?? '', digitsOf(style));
    case 'slot':
      return writeSlot(part, style, values);
  }
}

function writeSlot({ slot, isShort }: SlotPart, { language }: Style, values: SlotValues): string {
  const blank = blankOf(slot, language);
  const whole = values[slot] ?? (typeof blank === 'string' ? blank : (blank[0] ?? ''));
  return isShort ? shorten(whole, shortFormOf(slot, language)) : whole;
}
