import { nearestWord } from '../dates/edit-distance.js';
import { asSeen } from '../text/normalise.js';
import type { Choice } from './field.js';

export interface ChosenValue {
  readonly value: string;
  /** It is the same but for case, spaces or language; otherwise only the spelling is near. */
  readonly isSure: boolean;
}

/**
 * The choice that a person meant: by its value, its Thai or English name, a part of a name that no
 * other choice has, or the nearest spelling.
 */
export function meantChoice(choices: readonly Choice[], written: string): ChosenValue | undefined {
  const key = choiceKey(written);
  const same = choices.find((choice) => keysOf(choice).includes(key));
  if (same) return { value: same.value, isSure: true };
  const near = onlyOneWith(choices, key) ?? nearestChoice(choices, key);
  return near && { value: near.value, isSure: false };
}

/** A part of a name must be long enough to mean something. */
const SHORTEST_PART = 3;

function onlyOneWith(choices: readonly Choice[], part: string): Choice | undefined {
  if (part.length < SHORTEST_PART) return undefined;
  const having = choices.filter((choice) => keysOf(choice).some((key) => key.includes(part)));
  return having.length === 1 ? having[0] : undefined;
}

function nearestChoice(choices: readonly Choice[], key: string): Choice | undefined {
  const keys = new Set(choices.flatMap(keysOf));
  const nearest = nearestWord(key, [...keys]);
  if (nearest === undefined) return undefined;
  return choices.find((choice) => keysOf(choice).includes(nearest));
}

/** Its value, its names, and an abbreviation in brackets: `Memorandum of Understanding (MoU)`. */
function keysOf({ value, name }: Choice): string[] {
  const names = [value, name.th, name.en];
  const parts = names.flatMap((text) => {
    const [, before, inside] = /^(.+?) \((.+)\)$/u.exec(text) ?? [];
    return before && inside ? [text, before, inside] : [text];
  });
  return parts.map(choiceKey);
}

function choiceKey(text: string): string {
  return asSeen(text)
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
}
