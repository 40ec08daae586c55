import { strict as assert } from 'node:assert';

import { MEETING_KINDS } from '../../../src/core/genre/genre.js';
import type { Section } from '../../../src/core/genre/section.js';
import { allSections } from '../../../src/core/genre/sections-of.js';
import { writeText } from '../../../src/core/genre/write-text.js';
import type { ReportedFinding } from '../../../src/core/lint/report.js';
import { rules } from '../../../src/core/rules/index.js';
import { lintText } from '../../support/lint-text.js';
import { fillPlaces, plausibleValues } from './plausible.js';
import { nameOfStyle, releaseWith, STYLES, THAI_STYLES, wholeRelease } from './releases.js';

const BLANK = /\[[^[\]]+\]/gu;

/** A reader can tell what is wrong, and where. */
function describeFindings(text: string, findings: readonly ReportedFinding[]): string[] {
  return findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

function blanksOf(text: string): string[] {
  return Array.from(text.matchAll(BLANK), ([blank]) => blank);
}

function hasNothingButBlanks(text: string): void {
  const blanks = blanksOf(text);
  const found = lintText(text, rules, { profile: 'draft' });
  assert.deepEqual(
    describeFindings(text, found),
    blanks.map((blank) => `no-placeholder: ${blank}`),
  );
}

function isReadyToPublish(text: string): void {
  assert.deepEqual(blanksOf(text), []);
  assert.deepEqual(describeFindings(text, lintText(text, rules, { profile: 'publish' })), []);
}

const CHOICE = /\{([^{}]*\|[^{}]*)\}/gu;

/** The section with the first of its choices, with the second, … until each was had. */
function variantsOf(section: Section): Section[] {
  const choices = Array.from(section.template.matchAll(CHOICE), ([, inside = '']) =>
    inside.split('|'),
  );
  const count = Math.max(1, ...choices.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    ...section,
    template: section.template.replace(CHOICE, (_whole, inside: string) => {
      const options = inside.split('|');
      return options[index % options.length] ?? '';
    }),
  }));
}

describe('sections of the genre', () => {
  for (const style of STYLES) {
    describe(nameOfStyle(style), () => {
      for (const section of allSections(style.language, style.house)) {
        it(`${section.id}: only its blanks are found while it is a draft`, () => {
          hasNothingButBlanks(releaseWith(writeText([section], style), style));
        });

        it(`${section.id}: each choice, filled in, is ready to publish`, () => {
          for (const variant of variantsOf(section)) {
            const written = writeText([variant], style, plausibleValues(style));
            isReadyToPublish(releaseWith(fillPlaces(written, style.language), style));
          }
        });
      }
    });
  }
});

describe('whole releases of the genre', () => {
  const nothing = () => ({});
  const fill = (text: string): string => {
    const [thai = '', english = ''] = text.split('::: {lang=en}');
    return `${fillPlaces(thai, 'th')}::: {lang=en}${fillPlaces(english, 'en')}`;
  };
  for (const style of THAI_STYLES) {
    for (const kind of MEETING_KINDS) {
      it(`${kind}, ${nameOfStyle(style)}: only blanks are found while it is a draft`, () => {
        hasNothingButBlanks(wholeRelease(kind, style, nothing));
      });

      it(`${kind}, ${nameOfStyle(style)}: filled in, it is ready to publish`, () => {
        isReadyToPublish(fill(wholeRelease(kind, style, plausibleValues)));
      });
    }
  }
});
