import { isSlotName, type SlotName } from './slots.js';

/** A stretch of a template. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | SlotPart;

export interface SlotPart {
  readonly kind: 'slot';
  readonly slot: SlotName;
  /** The same for places that get the same text: `topic#1`, `topic#2` are two. */
  readonly key: string;
  /** Whether the short form of a name or title stands here: รองนายกรัฐมนตรี. */
  readonly isShort: boolean;
}

const PARTS = /\{(?<inside>[^{}]*)\}|[^{]+/gu;
const SLOT = /^(?<key>(?<slot>\w+)(?:#\d)?)(?<short>\.short)?$/u;

/**
 * Reads a template: `{hostName}` and `{topic#2}` are slots, `{hostPosition.short}` is the short form
 * of what fills the slot, `{first|second}` a choice. Digits of the template are Arabic.
 *
 * @throws {SyntaxError} if a slot has a name that there is not
 */
export function parseTemplate(template: string): TemplatePart[] {
  return Array.from(template.matchAll(PARTS), ({ 0: text, groups = {} }): TemplatePart => {
    const { inside } = groups;
    if (inside === undefined) return { kind: 'words', text };
    return inside.includes('|') ? { kind: 'choice', options: inside.split('|') } : slotOf(inside);
  });
}

function slotOf(inside: string): SlotPart {
  const { key = '', slot = '', short } = SLOT.exec(inside)?.groups ?? {};
  if (!isSlotName(slot)) throw new SyntaxError(`Cannot read the slot "${inside}" of a template`);
  return { kind: 'slot', slot, key, isShort: short !== undefined };
}
