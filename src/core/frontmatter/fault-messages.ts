import type { FrontmatterNode } from '../document/frontmatter-tree.js';
import type { Localized } from '../l10n/locale.js';
import { type FaultPlace, pathName } from './fault-place.js';
import { fieldAt } from './fields.js';
import type { SchemaFault } from './validate.js';
import type { ValueRepair } from './value-repair.js';
import { exampleOf, isNeeded, wantedOf } from './wanted.js';

/** What is wrong and what to write, in the words of a colleague. */
export function faultMessage(
  fault: SchemaFault,
  place: FaultPlace,
  repair: ValueRepair | undefined,
): Localized {
  if (fault.kind === 'missing') return missingMessage(fault.path, fault.key);
  if (fault.kind === 'repeated') return repeatedMessage(place);
  if (isEmpty(place.node)) return emptyMessage(place);
  if (fault.kind === 'choice' || place.shape?.kind === 'country') {
    return choiceMessage(fault, place, repair);
  }
  return shapeMessage(place, repair);
}

/** Whether a person would say that there is no value. */
export function isEmpty(node: FrontmatterNode | undefined): boolean {
  if (!node) return true;
  if (node.kind === 'scalar') return node.value === null || String(node.value).trim() === '';
  return node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0;
}

function missingMessage(path: SchemaFault['path'], key: string): Localized {
  const field = fieldAt([...path, key]);
  const name = pathName([...path, key]);
  if (!field) return { en: `“${name}” is missing; add it`, th: `ขาดข้อมูล “${name}” ให้เพิ่ม` };
  const example = exampleOf(field);
  const wanted = wantedOf(field.shape);
  const { en, th } = field.title;
  const english = en.toLowerCase();
  const write =
    example === undefined
      ? { en: `add it with ${wanted.en}`, th: `ให้เพิ่มเป็น${wanted.th}` }
      : { en: `add it, e.g. ${key}: ${example}`, th: `ให้เพิ่ม เช่น ${key}: ${example}` };
  return {
    en: `“${name}”${english === key ? '' : ` (${english})`} is missing; ${write.en}`,
    th: `ขาดข้อมูล “${name}” (${th}) ${write.th}`,
  };
}

function repeatedMessage({ node, path }: FaultPlace): Localized {
  const value = node?.kind === 'scalar' ? String(node.value) : '';
  return {
    en: `“${value}” stands twice in “${pathName(path)}”; keep one of the two`,
    th: `“${value}” ซ้ำกันใน “${pathName(path)}” ให้เหลือไว้แห่งเดียว`,
  };
}

function emptyMessage({ path, shape }: FaultPlace): Localized {
  const name = pathName(path);
  if (!shape) return { en: `“${name}” is empty`, th: `“${name}” ยังว่างอยู่` };
  const wanted = wantedOf(shape);
  const orDelete = path.length === 1 && isNeeded(path) ? NOTHING : OR_DELETE;
  return {
    en: `“${name}” is still empty; write ${wanted.en}${orDelete.en}`,
    th: `“${name}” ยังว่างอยู่ ให้เขียน${wanted.th}${orDelete.th}`,
  };
}

function choiceMessage(
  fault: SchemaFault,
  { node, path, shape }: FaultPlace,
  repair: ValueRepair | undefined,
): Localized {
  const name = pathName(path);
  const written = node?.kind === 'scalar' ? String(node.value) : '';
  const [edit] = repair?.edits ?? [];
  if (edit) {
    return {
      en: `“${written}” cannot stand in “${name}”; write ${edit.text}`,
      th: `ใช้ “${written}” ใน “${name}” ไม่ได้ ควรเขียนว่า ${edit.text}`,
    };
  }
  if (fault.kind !== 'choice' || shape?.kind !== 'choice') {
    const wanted = wantedOf({ kind: 'country' });
    return {
      en: `“${written}” cannot stand in “${name}”, which takes ${wanted.en}, e.g. JP`,
      th: `ใช้ “${written}” ใน “${name}” ไม่ได้ ต้องเป็น${wanted.th} เช่น JP`,
    };
  }
  const choices = shape.choices.filter(({ value }) => fault.allowed.includes(value));
  const wanted = wantedOf({ kind: 'choice', choices });
  if (shape.choices.some(({ value }) => value === written)) {
    return {
      en: `“${name}” is still ${written}; before publication it has to be ${wanted.en}`,
      th: `“${name}” ยังเป็น ${written} ก่อนเผยแพร่ต้องเป็น${wanted.th}`,
    };
  }
  return {
    en: `“${written}” cannot stand in “${name}”, which takes ${wanted.en}`,
    th: `ใช้ “${written}” ใน “${name}” ไม่ได้ ต้องเป็น${wanted.th}`,
  };
}

function shapeMessage(place: FaultPlace, repair: ValueRepair | undefined): Localized {
  const { path, shape } = place;
  const name = pathName(path);
  if (!shape) return { en: `“${name}” does not fit here`, th: `ค่าของ “${name}” ไม่ตรงกับหัวข้อนี้` };
  const wanted = wantedOf(shape);
  const right = rightText(repair);
  const write =
    right === undefined ? exampleAt(place) : { en: `; write ${right}`, th: ` ควรเขียนว่า ${right}` };
  return {
    en: `“${name}” takes ${wanted.en}${write.en}`,
    th: `“${name}” ต้องเป็น${wanted.th}${write.th}`,
  };
}

/** What a repair would write, if it is one line in place of the value. */
function rightText(repair: ValueRepair | undefined): string | undefined {
  const [edit] = repair?.edits ?? [];
  const isInPlace = edit && edit.span.start < edit.span.end && !/[\r\n]/u.test(edit.text);
  return isInPlace ? edit.text : undefined;
}

/** An example of the field, but not of an item of its list. */
function exampleAt({ path }: FaultPlace): Localized {
  const field = typeof path.at(-1) === 'string' ? fieldAt(path) : undefined;
  const example = field && exampleOf(field);
  return example === undefined ? NOTHING : { en: `, e.g. ${example}`, th: ` เช่น ${example}` };
}

const NOTHING: Localized = { en: '', th: '' };

const OR_DELETE: Localized = { en: ', or delete the line', th: ' หรือลบบรรทัดนี้' };
