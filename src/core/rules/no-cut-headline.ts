import type { PressRelease } from '../document/press-release.js';
import { fillsSite, type Headline, headlinesOf, LONGEST_ON_SITE } from '../facts/headlines-of.js';
import { findLine } from '../facts/lines-of.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleContext, RuleMeta } from '../lint/rule.js';
import type { Span } from '../text/span.js';
import { endsInWord } from '../thai/segmenter.js';

const meta: RuleMeta = {
  id: 'no-cut-headline',
  summary: {
    en: 'Disallow a headline whose end was cut off',
    th: 'ห้ามมีหัวข่าวที่ถูกตัดท้าย',
  },
  why: {
    en: "The website's form takes 180 characters and cuts the rest without a word, often inside one.",
    th: 'แบบฟอร์มของเว็บไซต์รับหัวข่าว 180 อักขระและตัดส่วนที่เกินทิ้งโดยไม่เตือน บ่อยครั้งตัดกลางคำ',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '# ⟦รัฐมนตรีหารือความร่วมมือด้านดิจิทัลกับญี่ปุ่นเ⟧\n',
      good: '# รัฐมนตรีหารือความร่วมมือด้านดิจิทัลกับญี่ปุ่นเพื่อเศรษฐกิจ\n',
    },
  ],
};

/** Titles in each language, or the headings that stand for them; subheadings nobody cuts. */
const MOST_HEADLINES = 2;

/** A shorter one is no headline but a label, or a lesson in letters. */
const SHORTEST = 30;

/** A vowel that needs the consonant behind it: เ แ โ ใ ไ ั. */
const ENDS_IN_OPEN_VOWEL = /(?:[\u0e40-\u0e44]|\u0e31)$/u;

/** A line that goes on where the headline ends. */
function wholeOf({ text }: Headline, release: PressRelease): Span | undefined {
  return findLine(release, ({ seen }) => text.length < seen.length && seen.startsWith(text))?.span;
}

function messageFor(headline: Headline): Localized {
  return fillsSite(headline)
    ? {
        en: `The headline is cut off at ${LONGEST_ON_SITE} characters; shorten it`,
        th: `หัวข่าวถูกตัดที่ ${LONGEST_ON_SITE} อักขระ ควรเขียนให้สั้นลง`,
      }
    : {
        en: 'The headline ends inside a word; finish it',
        th: 'หัวข่าวจบกลางคำ ควรเขียนให้ครบ',
      };
}

function* check(release: PressRelease, { segment }: RuleContext): Iterable<Finding> {
  for (const headline of headlinesOf(release).slice(0, MOST_HEADLINES)) {
    const { text, span } = headline;
    if (text.length < SHORTEST) continue;
    const whole = fillsSite(headline) ? wholeOf(headline, release) : undefined;
    const isCut =
      whole !== undefined ||
      ENDS_IN_OPEN_VOWEL.test(text) ||
      (fillsSite(headline) && !endsInWord(text, segment));
    if (!isCut) continue;
    yield {
      span,
      message: messageFor(headline),
      ...(whole && {
        related: [{ span: whole, message: { en: 'Here it goes on', th: 'ข้อความเต็มอยู่ที่นี่' } }],
      }),
    };
  }
}

export const noCutHeadline: DocumentRule = { scope: 'document', meta, check };
