import * as vscode from 'vscode';

import { parseIsoDay } from '../../core/dates/calendar.js';
import type { ReleaseAnswers } from '../../core/new-release/answers.js';
import { readAgency } from '../../core/new-release/read-agency.js';
import { suggestName } from '../../core/new-release/write-release.js';
import { localDay } from '../../platform/local-day.js';
import { createRelease } from './create-release.js';
import { dayStep } from './day-step.js';
import { fileNameStep, type PlannedRelease } from './file-name-step.js';
import { kindStep, languagesStep, numeralsStep } from './form-steps.js';
import { agencyStep, countryStep, guestStep, placeStep } from './name-steps.js';
import { runSteps, type Step } from './steps.js';

/** What the next release begins with. */
const LAST_AGENCY = 'newRelease.agency';
const LAST_NUMERALS = 'newRelease.numerals';

/** A question about the release as one of all questions. */
function about({ applies, ask }: Step<ReleaseAnswers>): Step<PlannedRelease> {
  return {
    applies: ({ answers }) => applies(answers),
    ask: async (planned, place) => {
      const answer = await ask(planned.answers, place);
      return typeof answer === 'object' ? { value: { ...planned, answers: answer.value } } : answer;
    },
  };
}

function stepsFor(memory: vscode.Memento, folder: vscode.Uri | undefined): Step<PlannedRelease>[] {
  const last = memory.get<unknown>(LAST_AGENCY);
  const agency = typeof last === 'string' ? readAgency(last) : undefined;
  const steps = [
    ...[kindStep, languagesStep, agencyStep(agency), countryStep, guestStep],
    ...[dayStep, placeStep, numeralsStep],
  ];
  return [...steps.map(about), fileNameStep(folder)];
}

async function create(memory: vscode.Memento, chosen: unknown): Promise<void> {
  const day = parseIsoDay(localDay());
  if (!day) return;
  const folder =
    chosen instanceof vscode.Uri ? chosen : vscode.workspace.workspaceFolders?.[0]?.uri;
  const numerals = memory.get<unknown>(LAST_NUMERALS) === 'thai' ? 'thai' : 'arabic';
  const planned = await runSteps<PlannedRelease>(
    vscode.l10n.t('New Press Release'),
    stepsFor(memory, folder),
    {
      answers: { kind: 'bilateral-meeting', languages: ['th'], files: 'one', day, numerals },
      name: '',
    },
  );
  if (!planned) return;
  const { answers, name } = planned;
  await createRelease(answers, name === '' ? suggestName(answers) : name, folder);
  const agency = answers.agency?.th ?? answers.agency?.en;
  if (agency !== undefined) await memory.update(LAST_AGENCY, agency);
  await memory.update(LAST_NUMERALS, answers.numerals);
}

/**
 * “New Press Release…”: asks what is known and makes a draft in the chosen folder, or in the first
 * that is open.
 */
export function registerNewRelease(memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand('thaiPressRelease.newRelease', (chosen: unknown) =>
    create(memory, chosen),
  );
}
