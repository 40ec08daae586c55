import {
  type House,
  MEETING_KINDS,
  type MeetingKind,
  type Style,
} from '../../../src/core/genre/genre.js';
import { sectionsOf } from '../../../src/core/genre/sections-of.js';
import { headlineOf, summaryOf } from '../../../src/core/genre/sections-of-kind.js';
import type { SlotValues } from '../../../src/core/genre/slots.js';
import { writeText } from '../../../src/core/genre/write-text.js';

const HOUSES: readonly House[] = ['government-house', 'ministry'];

/** Every way in which a text of the genre is written. */
export const STYLES: readonly Style[] = HOUSES.flatMap((house): Style[] => [
  { language: 'th', house, digits: 'thai' },
  { language: 'th', house, digits: 'arabic' },
  { language: 'en', house, digits: 'arabic' },
]);

export const THAI_STYLES = STYLES.filter(({ language }) => language === 'th');

export const nameOfStyle = ({ language, house, digits }: Style) =>
  `${language}, ${house}, ${digits} digits`;

/** A release in one language with nothing in it but `body`. */
export function releaseWith(body: string, { language, digits }: Style): string {
  return `---
type: press-release
title:
  ${language}: ${language === 'th' ? 'ไทยและฟินแลนด์หารือความร่วมมือ' : 'Thailand and Finland meet'}
date: 2026-11-18
category: ข่าวทำเนียบรัฐบาล
agency: สำนักนายกรัฐมนตรี
languages:
  - ${language}
numerals: ${digits}
status: approved
source: https://www.example.go.th/news/1
---

${body}
`;
}

/** A whole release of that kind, Thai and English in one file. */
export function wholeRelease(
  kind: (typeof MEETING_KINDS)[number],
  { house, digits }: Style,
  values: (style: Style) => SlotValues,
): string {
  const [th, en] = (['th', 'en'] as const).map((language) => {
    const style: Style = { language, house, digits };
    const write = (sections: Parameters<typeof writeText>[0]) =>
      writeText(sections, style, values(style));
    return {
      headline: write([headlineOf(kind, language)]),
      summary: write([summaryOf(kind, language)]),
      body: write(sectionsOf(kind, language, house)),
    };
  });
  return `---
type: press-release
title:
  th: "${th?.headline ?? ''}"
  en: "${en?.headline ?? ''}"
summary:
  th: "${th?.summary ?? ''}"
  en: "${en?.summary ?? ''}"
date: 2026-11-18
category: ข่าวทำเนียบรัฐบาล
agency: สำนักนายกรัฐมนตรี
languages:
  - th
  - en
numerals: ${digits}
event:
  kind: ${kind satisfies MeetingKind}
  start: 2026-11-18T16:00+07:00
countries:
  - TH
  - FI
status: approved
source: https://www.example.go.th/news/1
---

${th?.body ?? ''}

::: {lang=en}

${en?.body ?? ''}

:::
`;
}
