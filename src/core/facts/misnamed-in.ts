import { COUNTRIES } from '../data/countries.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { lazy } from '../lazy.js';
import { namesOfCountry } from '../names/countries.js';
import { FORMER_NAMES } from '../names/former-names.js';
import { isListedMisspelling } from '../names/listed-misspelling.js';
import { type NearName, NearNameFinder } from '../names/near-names.js';
import { officialNameForms } from '../names/official-names.js';
import { type Span, spanText } from '../text/span.js';
import { THAI_LETTER } from '../thai/characters.js';
import { perBlock } from './per-block.js';
import { foundPerStretch } from './per-stretch.js';
import { visibleTextOf } from './visible-text-of.js';

/** A place that names a body or a country, but not as it is called. */
export interface Misnamed {
  readonly span: Span;
  readonly name: string;
  /** For a name that was right: its last day or month, ISO 8601. */
  readonly until?: string;
}

const thaiNames = lazy(() => new NearNameFinder(officialNameForms('th')));
const englishNames = lazy(() => new NearNameFinder(officialNameForms('en')));

const THAI = new RegExp(`^[${THAI_LETTER}]`, 'u');

/** What follows a name directly, and no name goes on with. */
const SENTENCE =
  /^(?:ได้|จะ|เป็น|และ|หรือ|ที่|เพื่อ|ใน|โดย|มี|กับ|ว่า|เสนอ|จัด|ร่วม|ขอ|พร้อม|ซึ่ง|ให้|แล้ว|จึง|ก็|ยัง|เผย|ชี้|แจ้ง|กล่าว|นำ|ดำเนิน|ต้อง|ไม่)/u;

/** In front of the name of the country whose ministry it is. */
const OF_COUNTRY = /^[ \u00a0]*(?:ของ|แห่ง|ประจำ)?[ \u00a0]*/u;
const SOME_COUNTRY = /^(?:ประเทศ(?!ไทย)|สาธารณรัฐ|สหพันธ์|ราชอาณาจักร(?!ไทย))/u;
const countries = lazy(() =>
  COUNTRIES.filter(({ code }) => code !== 'TH')
    .flatMap(namesOfCountry)
    .filter((name) => THAI.test(name)),
);

/** The longest name of a country, with room for the words before it. */
const REACH = 80;

/** Whether another country's body is meant, whose name in Thai is anybody's. */
function isForeign(text: string, end: number): boolean {
  const after = text.slice(end, end + REACH).replace(OF_COUNTRY, '');
  return SOME_COUNTRY.test(after) || countries().some((name) => after.startsWith(name));
}

/** How many letters tell that a name ends as it should, where a word follows directly. */
const ENDING = 2;

function endsAsName(text: string, { span, form }: NearName): boolean {
  const after = text.slice(span.end, span.end + REACH);
  if (!THAI.test(after)) return true;
  if (form.isModel) return spanText(text, span).endsWith(form.name.slice(-ENDING));
  return SENTENCE.test(after);
}

function isMisnamed(text: string, near: NearName): boolean {
  const { span, form } = near;
  if (!endsAsName(text, near) || isListedMisspelling(spanText(text, span), form.name)) return false;
  return form.isModel || !isForeign(text, span.end);
}

function* nearNames(text: string): Iterable<Misnamed> {
  const english = /[A-Za-z]/u.test(text) ? englishNames().findIn(text) : [];
  for (const near of [...thaiNames().findIn(text), ...english]) {
    if (isMisnamed(text, near)) yield { span: near.span, name: near.form.name };
  }
}

/** อดีต…, เดิมคือ… before a name; (เดิม), (ชื่อในขณะนั้น), (ปัจจุบันคือ…) behind it. */
const OF_OLD_BEFORE = /(?:อดีต|เดิม|ชื่อ|จาก|ระเบียบ|ประกาศ|กฎ|คำสั่ง)[^\s]{0,30}[ \u00a0]?$/u;
const OF_OLD_AFTER = /^[ \u00a0]?[([]?(?:เดิม|ใน(?:ขณะ|เวลา|สมัย)นั้น|ชื่อ|ปัจจุบัน|พ\.ศ\.|เป็น)/u;

function* formerNames(text: string): Iterable<Misnamed> {
  for (const { span, entry } of FORMER_NAMES.findIn(text)) {
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    const after = text.slice(span.end, span.end + REACH);
    if (OF_OLD_BEFORE.test(before) || OF_OLD_AFTER.test(after)) continue;
    if (!isForeign(text, span.end)) yield { span, name: entry.name, until: entry.until };
  }
}

/** The places of a block where a name is not written as it should be, protected ones apart. */
export const misnamedIn = perBlock((block: Block): readonly Misnamed[] => {
  const visible = visibleTextOf(block);
  return [...nearNames(visible.text), ...formerNames(visible.text)]
    .map((misnamed) => ({ ...misnamed, span: visible.toSource(misnamed.span) }))
    .filter(({ span }) => !isProtected(block, span));
});

/** The same for a stretch; the spans count from its start. */
export const misnamedInStretch = foundPerStretch(misnamedIn);
