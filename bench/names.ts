import { completeName } from '../src/core/complete/complete-name.js';
import { parsePressRelease } from '../src/core/document/press-release.js';
import { matching } from '../src/core/frontmatter/completion/matching.js';
import { glossary, type GlossaryEntry } from '../src/core/names/glossary.js';
import { compareSpeed, type Measure } from './measure.js';

const TYPED = [
  'ผู้แทนกระทรวง',
  'กรม',
  'หารือกับญี่ป',
  'รัฐมนตรีว่าการกระทรวงดิจ',
  'รมว.พาณิชย์',
  'the Ministry of',
  'Dep',
  'MOC',
];
const BODY = 'ทั้งสองฝ่ายหารือแนวทางความร่วมมือด้านดิจิทัลกับผู้แทนจากหลายหน่วยงาน\n\n'.repeat(20);
const releases = TYPED.map((typed) =>
  parsePressRelease(`---\ntype: press-release\n---\n\n${BODY}${typed}`),
);

function namesOf({ names, abbreviations, alsoTyped }: GlossaryEntry): string[] {
  return [...names.th, ...names.en, ...abbreviations.th, ...abbreviations.en, ...alsoTyped];
}

export const measures: readonly Measure[] = [
  {
    title: 'completing eight names, against comparing each with the whole glossary',
    target: 5,
    run: () =>
      compareSpeed(
        () => releases.map((release) => completeName(release, release.text.length)),
        () => TYPED.map((typed) => matching(glossary(), typed, namesOf)),
      ),
  },
];
