import * as vscode from 'vscode';

import { fieldAt } from '../../core/frontmatter/fields.js';
import { MEETING_KINDS, type MeetingKind } from '../../core/genre/genre.js';
import type { ReleaseAnswers } from '../../core/new-release/answers.js';
import type { DigitScript } from '../../core/thai/digits.js';
import { messageLocale } from '../settings.js';
import { askChoice, type Choice } from './ask.js';
import type { Answer, Step } from './steps.js';

type Changes = Partial<ReleaseAnswers>;

/** The answers with what a question changed of them. */
export function withChanges(
  answers: ReleaseAnswers,
  answer: Answer<Changes>,
): Answer<ReleaseAnswers> {
  return typeof answer === 'object' ? { value: { ...answers, ...answer.value } } : answer;
}

/** What the release is about. */
export const kindStep: Step<ReleaseAnswers> = {
  applies: () => true,
  ask: async (answers, place) => {
    const choices = MEETING_KINDS.map(kindChoice);
    const placeholder = vscode.l10n.t('What is the release about?');
    const answer = await askChoice({ ...place, placeholder, choices });
    return withChanges(answers, answer);
  },
};

function kindChoice(kind: MeetingKind): Choice<Changes> {
  const shape = fieldAt(['event', 'kind'])?.shape;
  const named = shape?.kind === 'choice' && shape.choices.find(({ value }) => value === kind);
  const locale = messageLocale();
  const [label, description] = named
    ? [named.name[locale], named.name[locale === 'th' ? 'en' : 'th']]
    : [kind, ''];
  return { label, description, read: () => ({ kind }) };
}

/** In which languages it is, and in how many files. */
export const languagesStep: Step<ReleaseAnswers> = {
  applies: () => true,
  ask: async (answers, place) => {
    const choices: readonly Choice<Changes>[] = [
      {
        label: vscode.l10n.t('Thai and English in one file'),
        read: () => ({ languages: ['th', 'en'], files: 'one' }),
      },
      {
        label: vscode.l10n.t('Thai and English in two files'),
        read: () => ({ languages: ['th', 'en'], files: 'two' }),
      },
      { label: vscode.l10n.t('Thai only'), read: () => ({ languages: ['th'], files: 'one' }) },
      { label: vscode.l10n.t('English only'), read: () => ({ languages: ['en'], files: 'one' }) },
    ];
    const placeholder = vscode.l10n.t('In which languages?');
    const answer = await askChoice({ ...place, placeholder, choices });
    return withChanges(answers, answer);
  },
};

/** Which digits the Thai text has; those of the last release first. */
export const numeralsStep: Step<ReleaseAnswers> = {
  applies: ({ languages }) => languages.includes('th'),
  ask: async (answers, place) => {
    const both = DIGITS.toSorted(
      (a, b) => Number(b === answers.numerals) - Number(a === answers.numerals),
    );
    const choices = both.map(numeralsChoice);
    const placeholder = vscode.l10n.t('Which numerals does the Thai text have?');
    const answer = await askChoice({ ...place, placeholder, choices });
    return withChanges(answers, answer);
  },
};

const DIGITS: readonly DigitScript[] = ['thai', 'arabic'];

function numeralsChoice(numerals: DigitScript): Choice<Changes> {
  const read = () => ({ numerals });
  return numerals === 'thai'
    ? { label: vscode.l10n.t('Thai numerals'), description: '๐–๙', read }
    : { label: vscode.l10n.t('Arabic numerals'), description: '0–9', read };
}
