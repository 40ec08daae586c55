import { parseFrontmatter } from '../src/core/document/frontmatter.js';
import {
  parsePressRelease,
  type PressRelease,
  updatePressRelease,
} from '../src/core/document/press-release.js';
import { completeFrontmatter } from '../src/core/frontmatter/complete.js';
import { createLinter, type Linter } from '../src/core/lint/lint.js';
import type { Rule } from '../src/core/lint/rule.js';
import { FRONTMATTER_RULES } from '../test/support/frontmatter-rules.js';
import { compareGrowth, compareSpeed, type Measure } from './measure.js';

const TODAY = '2026-12-01';
const KEYSTROKES = 50;

const FEW_LINES = 'type: press-release\ntitle:\n  th: ลงนามบันทึกความเข้าใจ\ndate: 2026-12-01\n';

/** Six lines of one person. */
function person(index: number): string {
  return `  - name:
      th: นายสมชาย ใจดี${index}
      en: Mr. Somchai Jaidee ${index}
    position: { th: อธิบดี, en: Director-General }
    country: TH
    role: delegation
`;
}

/** Something is wrong in it too: a fault that has to be found again costs most. */
const MANY_LINES = `${FEW_LINES}status: aproved
contact:
  phone: 0812345678
participants:
${Array.from({ length: 49 }, (_, index) => person(index)).join('')}`;

const BODY = Array.from({ length: 10 }, () => 'ทั้งสองฝ่ายหารือแนวทางความร่วมมือด้านดิจิทัล\n').join('\n');

function release(yaml: string): PressRelease {
  return parsePressRelease(`---\n${yaml}---\n\n${BODY}`);
}

/** As the editor keeps it for a document. */
function linterOf(some: readonly Rule[]): Linter {
  const segment = Object.assign(() => [], { isWord: () => false });
  return createLinter(some, { segment, today: TODAY }, { profile: 'draft' });
}

const check = linterOf(FRONTMATTER_RULES);
const checkNothing = linterOf([]);

/** Joins the parts of a text in memory, as they are in what VS Code hands over. */
function flatten(text: string): void {
  text.indexOf('\0');
}

/** Types letters at the end of the body, and checks after each. */
function typeInBody(start: PressRelease, checkIt: Linter): void {
  let current = start;
  for (let count = 0; count < KEYSTROKES; count += 1) {
    const change = { start: current.text.length, removed: 0, inserted: 1 };
    const typed = `${current.text}ก`;
    flatten(typed);
    current = updatePressRelease(current, typed, [change]);
    checkIt(current);
  }
}

const many = release(MANY_LINES);
const lacking = parsePressRelease(`---\ntype: press-release\n---\n\n${BODY.repeat(30)}`);
const behindLastKey = many.text.indexOf('---\n\n');

export const measures: readonly Measure[] = [
  {
    title: 'a keystroke in the body below 300 lines of frontmatter, checked or not',
    target: 0.8,
    run: () =>
      compareSpeed(
        () => {
          typeInBody(many, check);
        },
        () => {
          typeInBody(many, checkNothing);
        },
      ),
  },
  {
    title: 'a keystroke in 300 paragraphs from which title and date are proposed, checked or not',
    target: 0.5,
    run: () =>
      compareSpeed(
        () => {
          typeInBody(lacking, check);
        },
        () => {
          typeInBody(lacking, checkNothing);
        },
      ),
  },
  {
    title: 'checking 300 lines of frontmatter again, against reading and checking them anew',
    target: 20,
    run: () =>
      compareSpeed(
        () => check(many),
        () => check(release(MANY_LINES)),
      ),
  },
  {
    title: 'completing a key below 300 lines, against reading them',
    target: 0.5,
    run: () =>
      compareSpeed(
        () => completeFrontmatter(many, behindLastKey, TODAY),
        () => parseFrontmatter(many.text),
      ),
  },
  {
    title:
      'growth of completing below a fence that is followed by one long line: four times the line',
    target: 0.7,
    run: () =>
      compareGrowth('ก'.repeat(5000), (line) =>
        completeFrontmatter(parsePressRelease(`---\n${line}`), '---\n'.length, TODAY),
      ),
  },
  {
    title: 'growth of reading frontmatter: four times the lines',
    target: 0.7,
    run: () =>
      compareGrowth(Array.from({ length: 30 }, (_, index) => person(index)).join(''), (people) =>
        parseFrontmatter(`---\n${FEW_LINES}participants:\n${people}---\n`),
      ),
  },
];
