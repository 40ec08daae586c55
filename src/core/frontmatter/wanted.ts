import type { FrontmatterPath } from '../document/frontmatter-tree.js';
import { quoted } from '../document/yaml/yaml-quotes.js';
import type { Localized } from '../l10n/locale.js';
import type { Choice, Field, Shape, TextTopic } from './field.js';
import { toFlow } from './write-yaml.js';

/** Few enough to be read in one breath; more are listed without their names. */
const MOST_NAMED_CHOICES = 6;

const TOPICS: Readonly<Partial<Record<TextTopic, Localized>>> = {
  url: {
    en: 'a web address that begins with https://',
    th: 'ที่อยู่เว็บไซต์ที่ขึ้นต้นด้วย https://',
  },
  email: { en: 'an e-mail address', th: 'ที่อยู่อีเมล' },
  phone: {
    en: 'a telephone number in quotation marks',
    th: 'หมายเลขโทรศัพท์ในเครื่องหมายคำพูด',
  },
  counterpart: {
    en: 'the path of a Markdown file, ending in .md',
    th: 'ที่อยู่ของไฟล์ Markdown ที่ลงท้ายด้วย .md',
  },
};

const SHAPES: Readonly<Record<Exclude<Shape['kind'], 'choice'>, Localized>> = {
  date: {
    en: 'a date as year-month-day, with the year of the Christian era',
    th: 'วันที่แบบ ปี-เดือน-วัน โดยใช้ปี ค.ศ.',
  },
  country: { en: 'the two-letter code of a country', th: 'รหัสประเทศสองตัวอักษร' },
  localized: {
    en: 'th: and en: on the lines below it, each with its text',
    th: 'ข้อความแยกภาษา คือมีบรรทัด th: และ en: อยู่ข้างใต้',
  },
  list: {
    en: 'a list in brackets, or on lines that begin with a dash',
    th: 'รายการในวงเล็บ [ ] หรือข้อย่อยที่ขึ้นต้นแต่ละบรรทัดด้วยขีด',
  },
  map: { en: 'keys of its own with their values', th: 'หัวข้อย่อยที่มีชื่อกำกับ' },
  text: { en: 'a text', th: 'ข้อความ' },
};

/** Whether a release without it is none, even as a draft. */
export function isNeeded([key]: FrontmatterPath): boolean {
  return key === 'type' || key === 'title' || key === 'date';
}

/** What a value of this shape is, to be said behind “takes” and “ต้องเป็น”. */
export function wantedOf(shape: Shape): Localized {
  if (shape.kind === 'choice') return choicesOf(shape.choices);
  const topic = shape.kind === 'text' && shape.topic ? TOPICS[shape.topic] : undefined;
  return topic ?? SHAPES[shape.kind];
}

function isShort({ length }: readonly Choice[]): boolean {
  return length <= MOST_NAMED_CHOICES;
}

function choicesOf(choices: readonly Choice[]): Localized {
  const inThai = choices.map(({ value, name }) =>
    isShort(choices) ? `${value} (${name.th})` : value,
  );
  return {
    en: `one of: ${choices.map(({ value }) => value).join(', ')}`,
    th: `ค่าใดค่าหนึ่งต่อไปนี้: ${inThai.join(', ')}`,
  };
}

/** A value of the field, if one line of YAML shows it well. */
export function exampleOf({ examples, shape }: Field): string | undefined {
  const [first] = examples;
  if (first === undefined || shape.kind === 'localized' || shape.kind === 'map') return undefined;
  if (shape.kind === 'list' && shape.item.kind === 'map') return undefined;
  if (shape.kind === 'choice' && isShort(shape.choices) && 1 < shape.choices.length)
    return undefined;
  const isPhone = shape.kind === 'text' && shape.topic === 'phone';
  return isPhone ? quoted(toFlow(first)) : toFlow(first);
}
