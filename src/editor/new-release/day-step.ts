import * as vscode from 'vscode';

import { readTypedDate } from '../../core/convert/insert-date.js';
import type { CivilDay } from '../../core/dates/calendar.js';
import { formatDate } from '../../core/dates/format-date.js';
import type { ReleaseAnswers } from '../../core/new-release/answers.js';
import { askChoice, type Choice } from './ask.js';
import { withChanges } from './form-steps.js';
import type { Step } from './steps.js';

/** When the meeting is; a day may be typed in any form. */
export const dayStep: Step<ReleaseAnswers> = {
  applies: () => true,
  ask: async (answers, place) => {
    const placeholder = vscode.l10n.t(
      'When? Enter for today, or type a date in any form, such as 11 Dec 2026',
    );
    const choices = (typed: string) => choicesFor(typed, answers.day);
    return withChanges(answers, await askChoice({ ...place, placeholder, choices }));
  },
};

function choicesFor(typed: string, today: CivilDay): Choice<{ readonly day: CivilDay }>[] {
  const day = typed === '' ? today : readTypedDate(typed, today)?.first;
  if (!day) return [];
  const label = formatDate(day, {
    language: 'th',
    length: 'weekday',
    mark: '',
    digits: 'arabic',
  });
  const description = formatDate(day, { language: 'en', length: 'weekday', order: 'day-first' });
  return [{ label, description, alwaysShow: true, value: { day } }];
}
