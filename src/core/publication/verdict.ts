import type { Localized } from '../l10n/locale.js';
import { describeTally, sumTallies, type Tally } from './tally.js';

/** How a check before publication went. */
export interface CheckOutcome {
  /** One for each release that was checked. */
  readonly tallies: readonly Tally[];
  /** Whether the writer stopped it before every release was checked. */
  readonly isStopped: boolean;
}

/** Says in a sentence or two whether what was checked may be published. */
export function describeOutcome({ tallies, isStopped }: CheckOutcome): Localized {
  const verdict = describeVerdict(tallies);
  if (!isStopped) return verdict;
  return {
    en: `Stopped before the end. ${verdict.en}`,
    th: `หยุดก่อนตรวจครบ ${verdict.th}`,
  };
}

function describeVerdict(tallies: readonly Tally[]): Localized {
  const { length: count } = tallies;
  if (count === 0) return { en: 'There is no release to check.', th: 'ไม่พบข่าวให้ตรวจ' };
  const sum = sumTallies(tallies);
  const all = count === 1 ? 'This release' : `All ${count} releases`;
  const allThai = count === 1 ? 'ข่าวฉบับนี้' : `ข่าวทั้ง ${count} ฉบับ`;
  if (sum.error + sum.warning + sum.info === 0) {
    const verb = count === 1 ? 'is' : 'are';
    return { en: `${all} ${verb} ready to publish.`, th: `${allThai}พร้อมเผยแพร่` };
  }
  const found = describeTally(sum);
  const faulty = tallies.filter(({ error, warning, info }) => error + warning + info > 0).length;
  const where = count === 1 ? 'this release' : `${faulty} of ${count} releases`;
  const whereThai = count === 1 ? 'ข่าวฉบับนี้' : `ข่าว ${faulty} จาก ${count} ฉบับ`;
  return { en: `Found in ${where}: ${found.en}.`, th: `พบใน${whereThai} ${found.th}` };
}
