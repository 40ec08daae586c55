import { formatIsoDay } from '../dates/calendar.js';
import type { PressRelease } from '../document/press-release.js';
import { type Misnamed, misnamedInStretch } from '../facts/misnamed-in.js';
import { releaseDateOf } from '../facts/release-date.js';
import { suggestedChange } from '../lint/fixes.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { shiftSpan, spanText } from '../text/span.js';

const meta: RuleMeta = {
  id: 'use-official-name',
  summary: {
    en: 'Require institutions and countries to be called by their official names',
    th: 'ให้เรียกหน่วยงานและประเทศตามชื่อทางการ',
  },
  why: {
    en: 'A body whose name is not quite right cannot be searched for, and its officials notice. Common short forms such as กระทรวงเกษตรฯ are right. Names that a body no longer has are reported if the release is of a later date.',
    th: 'ชื่อหน่วยงานที่ผิดไปเล็กน้อยค้นหาไม่พบ และคนในหน่วยงานนั้นสังเกตเห็นเสมอ ชื่อย่อที่ใช้กันทั่วไป เช่น กระทรวงเกษตรฯ ใช้ได้ ส่วนชื่อเดิมที่เลิกใช้แล้วจะเตือนเมื่อข่าวออกหลังวันที่เปลี่ยนชื่อ',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: 'รัฐมนตรีว่าการ⟦กระทรวงท่องเที่ยวและกีฬา⟧',
      good: 'รัฐมนตรีว่าการกระทรวงการท่องเที่ยวและกีฬา',
    },
    {
      bad: 'the ⟦Ministry of Natural Resource and Environment⟧ announced',
      good: 'the Ministry of Natural Resources and Environment announced',
    },
  ],
  doubtsWords: true,
};

function toFinding(text: string, span: Finding['span'], { name, until }: Misnamed): Finding {
  const written = spanText(text, span);
  const isFormer = until !== undefined;
  return {
    span,
    message: {
      en: isFormer
        ? `“${written}” is the name until ${until}; it is “${name}” now`
        : `“${written}” is not the official name; write “${name}”`,
      th: isFormer
        ? `“${written}” เป็นชื่อที่ใช้ถึง ${until} ปัจจุบันคือ “${name}”`
        : `“${written}” ไม่ตรงกับชื่อทางการ ควรเขียนว่า “${name}”`,
    },
    ...(isFormer && { severity: 'info' }),
    fixes: [suggestedChange(span, name)],
  };
}

function* check(release: PressRelease): Iterable<Finding> {
  const day = releaseDateOf(release);
  const date = day && formatIsoDay(day);
  for (const { stretch, start } of release.stretches) {
    for (const misnamed of misnamedInStretch(stretch)) {
      const { until, span } = misnamed;
      // A month's text goes before that of its days, so a name counts as right all month.
      if (until !== undefined && !(date !== undefined && `${until}~` < date)) continue;
      yield toFinding(release.text, shiftSpan(span, start), misnamed);
    }
  }
}

export const useOfficialName: DocumentRule = { scope: 'document', meta, check };
