import {
  parsePressRelease,
  type PressRelease,
  withStretches,
} from '../src/core/document/press-release.js';
import { blocksOf } from '../src/core/document/stretch.js';
import { passagesOf } from '../src/core/facts/passages-of.js';
import type { Rule, RuleContext } from '../src/core/lint/rule.js';
import { rules } from '../src/core/rules/index.js';
import { createWordSegmenter } from '../src/platform/word-segmenter.js';
import type { Measure } from './measure.js';

const context: RuleContext = {
  segment: createWordSegmenter(),
  today: '2026-12-01',
  profile: 'publish',
};

const PROSE =
  'รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมให้การต้อนรับเอกอัครราชทูตในโอกาสเข้าเยี่ยมคารวะ และหารือแนวทางความร่วมมือด้านไปรษณีย์ ซึ่งมีมูลค่ารวมกว่า 1,250 ล้านบาท (ประมาณ 35 ล้านดอลลาร์สหรัฐ) เมื่อวันพุธที่ 11 ธันวาคม 2562 เวลา 16.00 น.';

/** What each rule finds, between sentences in which none finds anything. */
const PAGE = rules
  .flatMap(({ meta }) => meta.examples.map(({ bad }) => bad.replace(/[⟦⟧]|---\n[^]*---\n/gu, '')))
  .map((fault) => `${PROSE}\n\n${fault}\n\n`)
  .join('');

const TIMES = 10;
/** How much longer ten times the text may take. */
const MOST = 12;
const ROUNDS = 25;

/** The same, as if read anew, so that nothing is remembered of its blocks. */
function unread(release: PressRelease): PressRelease {
  const stretches = release.stretches.map(({ stretch: { blocks }, start }) => ({
    stretch: { blocks: blocks.map((placed) => ({ ...placed, block: { ...placed.block } })) },
    start,
  }));
  return withStretches(release, stretches);
}

/** Takes every finding. */
function run(rule: Rule, release: PressRelease): void {
  if (rule.scope === 'document') Array.from(rule.check(release, context));
  if (rule.scope !== 'block' && rule.scope !== 'passage') return;
  const stretches = rule.scope === 'block' ? release.stretches : passagesOf(release);
  for (const { block } of blocksOf(stretches)) Array.from(rule.check(block, context));
}

/** Microseconds of work, whatever else the machine does meanwhile. */
function workOf(rule: Rule, releases: readonly PressRelease[]): number {
  const start = process.cpuUsage();
  for (const release of releases) run(rule, release);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const page = parsePressRelease(PAGE);
const pages = parsePressRelease(PAGE.repeat(TIMES));

/** The work for ten pages one by one, as a share of that for a release of ten pages. */
function linearityOf(rule: Rule): number {
  const one: number[] = [];
  const ten: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(
      workOf(
        rule,
        Array.from({ length: TIMES }, () => unread(page)),
      ),
    );
    ten.push(workOf(rule, [unread(pages)]));
  }
  return Math.min(...one) / Math.min(...ten);
}

export const measures: readonly Measure[] = rules
  .filter(({ scope }) => scope !== 'suppressions')
  .map((rule) => ({
    title: `${rule.meta.id}: ten times the text, in at most twelve times the time`,
    target: TIMES / MOST,
    run: () => linearityOf(rule),
  }));
