import type { FrontmatterNode } from '../document/frontmatter-tree.js';
import type { Localized } from '../l10n/locale.js';
import { type FaultPlace, pathName } from './fault-place.js';
import { fieldAt } from './fields.js';
import type { SchemaFault } from './validate.js';
import type { ValueRepair } from './value-repairs.js';
import { exampleOf, wantedOf } from './wanted.js';

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
  return shapeMessage(place);
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
  if (!field) return { en: `“${name}” is missing; add it`, th: `ขาดรายการ “${name}” ให้เพิ่ม` };
  const example = exampleOf(field);
  const wanted = wantedOf(field.shape);
  const { en, th } = field.title;
  const english = en.toLowerCase();
  const write =
    example === undefined
      ? { en: `add it with ${wanted.en}`, th: `ให้เพิ่มโดยเป็น${wanted.th}` }
      : { en: `add it, e.g. ${key}: ${example}`, th: `ให้เพิ่ม เช่น ${key}: ${example}` };
  return {
    en: `“${name}”${english === key ? '' : ` (${english})`} is missing; ${write.en}`,
    th: `ขาดรายการ “${name}” (${th}) ${write.th}`,
  };
}

function repeatedMessage({ node, path }: FaultPlace): Localized {
  const value = node?.kind === 'scalar' ? String(node.value) : '';
  return {
    en: `“${value}” stands twice in “${pathName(path)}”; keep one of the two`,
    th: `“${value}” มีซ้ำในรายการ “${pathName(path)}” ให้เหลือไว้ที่เดียว`,
  };
}

function emptyMessage({ path, shape }: FaultPlace): Localized {
  const name = pathName(path);
  if (!shape) return { en: `“${name}” has no value`, th: `“${name}” ไม่มีค่า` };
  const wanted = wantedOf(shape);
  return {
    en: `“${name}” has no value; write ${wanted.en}, or delete the line`,
    th: `“${name}” ยังไม่มีค่า ให้เขียน${wanted.th} หรือลบบรรทัดนี้`,
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
      en: `“${written}” is no value of “${name}”; write ${edit.text}`,
      th: `“${name}” ไม่มีค่า “${written}” ควรเขียนว่า ${edit.text}`,
    };
  }
  if (fault.kind !== 'choice' || shape?.kind !== 'choice') {
    const wanted = wantedOf({ kind: 'country' });
    return {
      en: `“${written}” is no value of “${name}”, which takes ${wanted.en}, e.g. JP`,
      th: `“${name}” ไม่มีค่า “${written}” ต้องเป็น${wanted.th} เช่น JP`,
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
    en: `“${written}” is no value of “${name}”, which takes ${wanted.en}`,
    th: `“${name}” ไม่มีค่า “${written}” ต้องเป็น${wanted.th}`,
  };
}

function shapeMessage({ path, shape }: FaultPlace): Localized {
  const name = pathName(path);
  if (!shape) return { en: `“${name}” does not fit here`, th: `ค่าของ “${name}” ไม่ตรงกับรายการนี้` };
  const wanted = wantedOf(shape);
  const field = fieldAt(path);
  const isWhole = typeof path.at(-1) === 'string';
  const example = field && isWhole ? exampleOf(field) : undefined;
  return {
    en: `“${name}” takes ${wanted.en}${example === undefined ? '' : `, e.g. ${example}`}`,
    th: `“${name}” ต้องเป็น${wanted.th}${example === undefined ? '' : ` เช่น ${example}`}`,
  };
}
