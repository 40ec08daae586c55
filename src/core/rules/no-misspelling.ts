import { CONTESTED_SPELLINGS } from '../data/contested-spellings.js';
import { GUARDED_MISSPELLINGS, type GuardedMisspelling } from '../data/guarded-misspellings.js';
import { MISSPELLINGS } from '../data/misspellings.js';
import { ROYAL_MISSPELLINGS } from '../data/royal-misspellings.js';
import { STATE_NAMES } from '../data/state-names.js';
import type { Block } from '../document/block.js';
import { isProtected } from '../document/press-release.js';
import { lostSaraAmIn } from '../facts/lost-sara-am-in.js';
import { markFaultsIn } from '../facts/mark-faults-in.js';
import { misnamedIn } from '../facts/misnamed-in.js';
import { visibleTextOf } from '../facts/visible-text-of.js';
import { lazy } from '../lazy.js';
import { suggestedChange } from '../lint/fixes.js';
import type { BlockRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import { type FlagOption, optionsOf, readFlag } from '../lint/rule-options.js';
import { findNearEnglishWords } from '../text/near-english-words.js';
import { PhraseFinder } from '../text/phrase-finder.js';
import { mergeSpans, overlapsAny, type Span, spanText } from '../text/span.js';
import { FOLLOWING_VOWEL, LEADING_VOWEL, MARK } from '../thai/characters.js';
import { findDoubledEndings } from '../thai/doubled-ending.js';
import { findNearFrequentWords } from '../thai/near-frequent-words.js';
import type { NearWord } from '../thai/near-words.js';
import { isInProperName } from '../thai/proper-names.js';
import { fitsAsWords, isMeantAs } from '../thai/segmenter.js';

const contested: FlagOption = {
  kind: 'flag',
  name: 'contested',
  default: false,
  summary: {
    en: 'Also report forms that most writers prefer to those of the Royal Society, such as บูธ for บูท',
    th: 'รายงานรูปที่คนส่วนใหญ่ใช้ต่างจากหลักเกณฑ์ของราชบัณฑิตยสภาด้วย เช่น บูธ (บูท)',
  },
};

const meta: RuleMeta = {
  id: 'no-misspelling',
  summary: {
    en: 'Disallow words that are often misspelt in releases',
    th: 'ห้ามใช้คำที่มักสะกดผิดในข่าว',
  },
  why: {
    en: "One release in five carries one of these. The right forms are those of the Royal Society's dictionary and its rules for foreign words. Besides listed forms, slips of the hand in frequent words and phrases are found where the letters make no words. Names of the royal family and of state institutions weigh as errors.",
    th: 'ข่าวหนึ่งในห้าฉบับมีคำเหล่านี้อยู่ รูปที่ถูกต้องยึดตามพจนานุกรมฉบับราชบัณฑิตยสถานและหลักเกณฑ์การทับศัพท์ นอกจากคำในรายการแล้ว ยังตรวจหาคำและวลีที่ใช้บ่อยซึ่งพิมพ์พลาดหนึ่งตัวอักษรจนอ่านไม่เป็นคำ พระนามาภิไธยและชื่อสถาบันของรัฐที่เขียนผิดถือเป็นข้อผิดพลาดร้ายแรง',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    { bad: 'ส่งเสริมการใช้⟦เพลตฟอร์ม⟧ของไปรษณีย์', good: 'ส่งเสริมการใช้แพลตฟอร์มของไปรษณีย์' },
    { bad: 'พัฒนา⟦บุคคลากร⟧ด้านดิจิทัล', good: 'พัฒนาบุคลากรด้านดิจิทัล' },
    { bad: 'แถลงโดยปลัด⟦กระทวง⟧คมนาคม', good: 'แถลงโดยปลัดกระทรวงคมนาคม' },
    { bad: 'เพื่อประโยชน์ของ⟦ประขาชน⟧', good: 'เพื่อประโยชน์ของประชาชน' },
  ],
  options: [contested],
  doubtsWords: true,
};

interface Entry extends GuardedMisspelling {
  readonly phrase: string;
  readonly kind: 'plain' | 'grave' | 'contested';
}

const stateNames = new Set<string>(STATE_NAMES);

function kindOf(right: string): Entry['kind'] {
  return stateNames.has(right) ? 'grave' : 'plain';
}

const finder = new PhraseFinder<Entry>([
  ...MISSPELLINGS.map(([wrong, right]) => ({ phrase: wrong, wrong, right, kind: kindOf(right) })),
  ...GUARDED_MISSPELLINGS.map((misspelling) => ({
    ...misspelling,
    phrase: misspelling.wrong,
    kind: kindOf(misspelling.right),
  })),
  ...ROYAL_MISSPELLINGS.map(([wrong, right]) => ({
    phrase: wrong,
    wrong,
    right,
    kind: 'grave' as const,
  })),
  ...CONTESTED_SPELLINGS.map(([wrong, right]) => ({
    phrase: wrong,
    wrong,
    right,
    kind: 'contested' as const,
  })),
]);

/** Old fonts kept marks in the private use area. */
const GOES_ON = new RegExp(`[${MARK}${FOLLOWING_VOWEL}\\uf700-\\uf71a]`, 'u');
const LEADING = new RegExp(`[${LEADING_VOWEL}]`, 'u');

/** Whether the place ends or begins inside a syllable, so that other letters were typed. */
function isInsideSyllable(text: string, { start, end }: Span): boolean {
  if (GOES_ON.test(text.charAt(end))) return true;
  return LEADING.test(text.charAt(start - 1)) && !LEADING.test(text.charAt(start));
}

/** Whether the right word, which contains the wrong one, is what stands there. */
function isRightWord(text: string, { start }: Span, { wrong, right }: Entry): boolean {
  const inside = right.indexOf(wrong);
  return 0 <= inside && inside <= start && text.startsWith(right, start - inside);
}

/** A word whose end is missing may have been cut by the end of the line: that is another fault. */
function isCutByLineEnd(text: string, { end }: Span, { wrong, right }: Entry): boolean {
  return right.startsWith(wrong) && /^(?:$|[\r\n])/u.test(text.charAt(end));
}

function endsAt(text: string, word: string, offset: number): boolean {
  return word.length <= offset && text.startsWith(word, offset - word.length);
}

function isGuarded(text: string, { start, end }: Span, entry: Entry): boolean {
  const { notBefore = [], notAfter = [], onlyAfter } = entry;
  return (
    notBefore.some((next) => text.startsWith(next, end)) ||
    notAfter.some((last) => endsAt(text, last, start)) ||
    (onlyAfter !== undefined && !onlyAfter.some((last) => endsAt(text, last, start)))
  );
}

function isMisspelt(text: string, span: Span, entry: Entry): boolean {
  return !(
    isInsideSyllable(text, span) ||
    isRightWord(text, span, entry) ||
    isCutByLineEnd(text, span, entry) ||
    isGuarded(text, span, entry)
  );
}

function report(span: Span, wrong: string, right: string): Finding {
  return {
    span,
    message: {
      en: `“${wrong}” is misspelt; write “${right}”`,
      th: `“${wrong}” สะกดผิด ควรเขียนว่า “${right}”`,
    },
    fixes: [suggestedChange(span, right)],
  };
}

function* checkListed(block: Block, context: RuleContext): Iterable<Finding> {
  const withContested = readFlag(optionsOf(context, meta), contested);
  const visible = visibleTextOf(block);
  for (const { span: seen, entry } of finder.findIn(visible.text)) {
    const { wrong, right, kind } = entry;
    if (kind === 'contested' && !withContested) continue;
    if (!isMisspelt(visible.text, seen, entry)) continue;
    const span = visible.toSource(seen);
    if (isProtected(block, span)) continue;
    if (isInProperName(visible.text, seen) && kind !== 'grave') continue;
    if (!fitsAsWords(visible.text, seen, right, context.segment)) continue;
    const finding = report(span, wrong, right);
    yield kind === 'grave' ? { ...finding, severity: 'error' } : finding;
  }
}

function* checkEndings(block: Block, { segment }: RuleContext): Iterable<Finding> {
  const visible = visibleTextOf(block);
  for (const { span: seen, right } of findDoubledEndings(visible.text, segment)) {
    const span = visible.toSource(seen);
    if (isProtected(block, span) || isInProperName(visible.text, seen)) continue;
    yield report(span, spanText(visible.text, seen), right);
  }
}

/** The places that other rules, or the list, have looked at. */
function placesOfOthers(block: Block): Span[] {
  const visible = visibleTextOf(block);
  return mergeSpans([
    ...finder.findIn(visible.text).map(({ span }) => visible.toSource(span)),
    ...[...lostSaraAmIn(block), ...markFaultsIn(block), ...misnamedIn(block)].map(
      ({ span }) => span,
    ),
  ]);
}

/** In the order of the text; of those that begin alike the longest first. */
function nearWordsOf(text: string): NearWord[] {
  return findNearFrequentWords(text).sort(
    (a, b) => a.span.start - b.span.start || b.right.length - a.right.length,
  );
}

/** Letters before a point are most often an abbreviation: ของ กพร., ร่วม จ.พระนครศรีอยุธยา. */
function isAbbreviated(text: string, { end }: Span): boolean {
  return text.charAt(end) === '.';
}

/** Frequent words with a slip that nobody has listed. */
function* checkNear(block: Block, { segment }: RuleContext): Iterable<Finding> {
  const visible = visibleTextOf(block);
  const others = lazy(() => placesOfOthers(block));
  let end = 0;
  for (const { span: seen, right } of nearWordsOf(visible.text)) {
    if (seen.start < end || isInsideSyllable(visible.text, seen)) continue;
    if (isAbbreviated(visible.text, seen)) continue;
    if (!isMeantAs(visible.text, seen, right, segment)) continue;
    end = seen.end;
    const span = visible.toSource(seen);
    if (isProtected(block, span) || isInProperName(visible.text, seen)) continue;
    if (!overlapsAny(others(), span)) yield report(span, spanText(visible.text, seen), right);
  }
}

function* checkEnglish(block: Block): Iterable<Finding> {
  for (const { span, right } of findNearEnglishWords(block.text)) {
    if (!isProtected(block, span)) yield report(span, spanText(block.text, span), right);
  }
}

function* check(block: Block, context: RuleContext): Iterable<Finding> {
  yield* checkListed(block, context);
  yield* checkEndings(block, context);
  yield* checkNear(block, context);
  yield* checkEnglish(block);
}

export const noMisspelling: BlockRule = { scope: 'block', meta, check };
