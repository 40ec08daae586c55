import { strict as assert } from 'node:assert';

import {
  completeSection,
  type SectionCompletion,
  type SectionQuery,
} from '../../../src/core/complete/complete-section.js';
import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { expandSnippet } from '../../support/snippet.js';
import { readMarks } from '../../support/marks.js';

const TODAY = { year: 2026, month: 11, day: 18 };

/** What is offered at the mark `⟦⟧`. */
function offered(
  marked: string,
  staticSections: SectionQuery['staticSections'] = 'too',
): SectionCompletion[] {
  const { text, spans } = readMarks(marked);
  const offset = spans[0]?.start ?? text.length;
  const release = parsePressRelease(text, 'markdown');
  return completeSection({ release, offset, today: TODAY, staticSections });
}

const titles = (items: readonly SectionCompletion[]) => items.map(({ title }) => title.en);

const MEETING = `---
type: press-release
title:
  th: ไทยและฟินแลนด์หารือ
date: 2026-11-19
agency: สำนักนายกรัฐมนตรี
numerals: thai
event:
  kind: courtesy-call
  start: 2026-11-18T16:00+07:00
  place:
    th: ห้องสีงาช้าง ตึกไทยคู่ฟ้า ทำเนียบรัฐบาล
    en: the Ivory Room, Thai Khu Fah Building, Government House
countries: [TH, FI]
participants:
  - name:
      th: นางสาวไอโน เลห์ติแมกิ
      en: Ms. Aino Lehtimäki
    position:
      th: เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย
      en: Ambassador of the Republic of Finland to Thailand
    country: FI
    role: guest
  - name:
      th: นายธีรเดช วัฒนกูลชัย
      en: Mr. Teeradej Wattanakulchai
    position:
      th: นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม
      en: Prime Minister and Minister of Defense
    country: TH
    role: host
spokesperson:
  name:
    th: นางสาวกานดา ใจกว้าง
    en: Kanda Jaikwang
---

`;

/** What stands in the text when the first offer is taken and every tab stop left as it comes. */
function taken(marked: string): string {
  const [first] = offered(marked);
  assert.ok(first, 'nothing is offered');
  return expandSnippet(first.snippet);
}

describe('completeSection', () => {
  it('fills in what the frontmatter says, in the house’s own form', () => {
    assert.equal(
      taken(`${MEETING}โปรย⟦⟧`),
      'วันนี้ (๑๘ พฤศจิกายน ๒๕๖๙) เวลา ๑๖.๐๐ น. ณ ห้องสีงาช้าง ตึกไทยคู่ฟ้า ทำเนียบรัฐบาล นางสาวไอโน เลห์ติแมกิ (H.E. Ms. Aino Lehtimäki) เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย เข้าเยี่ยมคารวะนายธีรเดช วัฒนกูลชัย นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม ในโอกาสเข้ารับหน้าที่',
    );
    assert.equal(
      taken(`${MEETING}::: {lang=en}\n\nlead⟦⟧\n\n:::\n`),
      'November 18, 2026, at 1600hrs, at the Ivory Room, Thai Khu Fah Building, Government House, H.E. Ms. Aino Lehtimäki, Ambassador of the Republic of Finland to Thailand, paid a courtesy call on Prime Minister and Minister of Defense Teeradej Wattanakulchai on occasion of her assumption of the position.',
    );
  });

  it('shortens names and titles that are known', () => {
    assert.equal(
      taken(`${MEETING}ต้อนรับ⟦⟧`),
      'นายกรัฐมนตรีกล่าวต้อนรับเอกอัครราชทูตฯ และชื่นชมความสัมพันธ์อันดีระหว่างไทยกับฟินแลนด์ที่มีมาอย่างยาวนาน',
    );
  });

  it('writes dates as the release writes them', () => {
    const body = 'On 17 November 2026, officials met.\n\nlead';
    assert.match(taken(`${MEETING}::: {lang=en}\n\n${body}⟦⟧\n\n:::\n`), /^18 November 2026, at/u);
  });

  it('takes today where the release has no date', () => {
    assert.match(taken('เมื่อวานนี้\n\nโปรย⟦⟧'), /^เมื่อวันที่ 18 พฤศจิกายน 2569 เวลา \[เวลา\] น\. /u);
  });

  it('offers the lead of the event first, and the place’s language before the other', () => {
    const items = offered(`${MEETING}lead⟦⟧`);
    assert.deepEqual(titles(items.slice(0, 2)), ['Lead: courtesy call', 'Lead: bilateral talks']);
    assert.deepEqual([...new Set(items.map(({ language }) => language))], ['th', 'en']);
  });

  it('offers one language only where it is asked for, as snippets do', () => {
    const items = offered(`${MEETING}lead-en⟦⟧`);
    assert.deepEqual([...new Set(items.map(({ language }) => language))], ['en']);
    assert.equal(items[0]?.title.en, 'Lead: courtesy call');
  });

  it('offers a whole release, with frontmatter where there is none', () => {
    const [whole] = offered('ข่าว⟦⟧');
    assert.match(whole?.preview ?? '', /^---\ntype: press-release\ntitle:\n {2}th: "\[/u);
    assert.match(whole?.preview ?? '', /^date: 2026-11-18$/mu);
    assert.match(offered(`${MEETING}ข่าว⟦⟧`)[0]?.preview ?? '', /^วันนี้ \(๑๘/u);
  });

  it('offers whole releases first where none is begun', () => {
    const before = 'ทั้งสองฝ่ายพบกัน\n\n';
    assert.deepEqual(titles(offered(`${MEETING}เยี่ยมคารวะ⟦⟧`)).slice(0, 2), [
      'Whole release: courtesy call',
      'Lead: courtesy call',
    ]);
    assert.deepEqual(titles(offered(`${MEETING}${before}เยี่ยมคารวะ⟦⟧`)).slice(0, 2), [
      'Lead: courtesy call',
      'Whole release: courtesy call',
    ]);
  });

  it('offers within a paragraph only what goes on there', () => {
    assert.deepEqual(titles(offered(`${MEETING}นายกรัฐมนตรีหารือ โดยมี⟦⟧`)), [
      'Delegation',
      'Delegation',
    ]);
    assert.deepEqual(offered(`${MEETING}นายกรัฐมนตรีหารือ โปรย⟦⟧`), []);
  });

  it('offers nothing for other words, in the frontmatter and in code', () => {
    assert.deepEqual(offered(`${MEETING}รถไฟ⟦⟧`), []);
    assert.deepEqual(offered(MEETING.replace('ไทยและฟินแลนด์หารือ', 'lead⟦⟧')), []);
    assert.deepEqual(offered(`${MEETING}\`\`\`\nlead⟦⟧\n\`\`\`\n`), []);
  });

  it('leaves out what the editor offers itself', () => {
    assert.ok(titles(offered(`${MEETING}คำกล่าว⟦⟧`)).includes('Quotation'));
    assert.deepEqual(offered(`${MEETING}คำกล่าว⟦⟧`, 'offered-elsewhere'), []);
  });
});
