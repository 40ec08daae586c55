import * as vscode from 'vscode';

import { readTypedDate } from '../../core/convert/insert-date.js';
import type { CivilDay } from '../../core/dates/calendar.js';
import { formatDate } from '../../core/dates/format-date.js';
import type { ReleaseAnswers } from '../../core/new-release/answers.js';
import { askReading, type Choice } from './ask.js';
import { withChanges } from './form-steps.js';
import type { Step } from './steps.js';

/** When the meeting is; a day may be typed in any form. */
export const dayStep: Step<ReleaseAnswers> = {
  applies: () => true,
  ask: async (answers, place) => {
    const placeholder = vscode.l10n.t(
      'When? Enter for today, or type a date in any form, such as 11 Dec 2026',
    );
    const reading = (typed: string) => readingOf(typed, answers.day);
    return withChanges(answers, await askReading({ ...place, placeholder, reading }));
  },
};

function readingOf(typed: string, today: CivilDay): Choice<{ readonly day: CivilDay }> | undefined {
  const day = typed === '' ? today : readTypedDate(typed, today)?.first;
  if (!day) return undefined;
  const label = formatDate(day, {
    language: 'th',
    length: 'weekday',
    mark: '',
    digits: 'arabic',
  });
  const description = formatDate(day, { language: 'en', length: 'weekday', order: 'day-first' });
  return { label, description, read: () => ({ day }) };
}
