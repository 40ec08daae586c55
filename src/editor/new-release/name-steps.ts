import * as vscode from 'vscode';

import { COUNTRIES, type Country } from '../../core/data/countries.js';
import type { Institution } from '../../core/data/institutions.js';
import type { Locale } from '../../core/l10n/locale.js';
import { INSTITUTIONS, isCurrent } from '../../core/names/institutions.js';
import type { GuestOffice, KnownNames, ReleaseAnswers } from '../../core/new-release/answers.js';
import { guestOfficesFor, guestValues } from '../../core/new-release/guest-offices.js';
import { likelyPlaces, readPlace } from '../../core/new-release/places.js';
import { namesOf, readAgency } from '../../core/new-release/read-agency.js';
import { messageLocale } from '../settings.js';
import { askChoice, type Choice } from './ask.js';
import { withChanges } from './form-steps.js';
import type { Step } from './steps.js';

type Changes = Partial<ReleaseAnswers>;

const otherOf = (locale: Locale): Locale => (locale === 'th' ? 'en' : 'th');

/** Leaves a blank in the release. */
function later(): Choice<Changes> {
  return { label: `$(edit) ${vscode.l10n.t('Fill in later')}`, read: () => ({}) };
}

/** What is typed, where the list has no such name. */
function asTyped(read: (typed: string) => Changes): Choice<Changes> {
  return {
    label: `$(pencil) ${vscode.l10n.t('Use what is typed')}`,
    alwaysShow: true,
    read: (typed) => (typed === '' ? undefined : read(typed)),
  };
}

/** A name in the language of messages, and beside it the other. */
function choiceOf(
  names: KnownNames,
  changes: Changes,
  more: readonly string[] = [],
): Choice<Changes> {
  const locale = messageLocale();
  const own = names[locale] ?? names[otherOf(locale)] ?? '';
  const other = names[otherOf(locale)] ?? '';
  return {
    label: own,
    description: [other, ...more].filter((text) => text !== own).join(' · '),
    read: () => changes,
  };
}

/** Who issues the release; the agency of the last one first. */
export function agencyStep(last: KnownNames | undefined): Step<ReleaseAnswers> {
  const first = last ? [choiceOf(last, { agency: last })] : [];
  return {
    applies: () => true,
    ask: async (answers, place) => {
      const bodies = INSTITUTIONS.filter(isCurrent).map(agencyChoice);
      const others = bodies.filter(({ label }) => label !== first[0]?.label);
      const typed = asTyped((text) => ({ agency: readAgency(text) }));
      const choices = [...first, ...others, typed, later()];
      const placeholder = vscode.l10n.t('Who issues the release?');
      return withChanges(answers, await askChoice({ ...place, placeholder, choices }));
    },
  };
}

function agencyChoice(body: Institution): Choice<Changes> {
  const { thaiAbbreviations = [], englishAbbreviations = [] } = body;
  const names = namesOf(body);
  return choiceOf(names, { agency: names }, [...thaiAbbreviations, ...englishAbbreviations]);
}

/** The other country; nobody asks for one among many. */
export const countryStep: Step<ReleaseAnswers> = {
  applies: () => true,
  ask: async (answers, place) => {
    const known = COUNTRIES.filter(({ code }) => code !== 'TH')
      .map(countryChoice)
      .toSorted((a, b) => a.label.localeCompare(b.label, messageLocale()));
    const list =
      answers.kind === 'multilateral-meeting' ? [later(), ...known] : [...known, later()];
    const placeholder = vscode.l10n.t('Which is the other country?');
    return withChanges(answers, await askChoice({ ...place, placeholder, choices: list }));
  },
};

function countryChoice({
  code,
  thai,
  english,
  thaiFormal,
  englishFormal,
}: Country): Choice<Changes> {
  const formal = messageLocale() === 'th' ? thaiFormal : englishFormal;
  const more = [code, ...(formal === undefined ? [] : [formal])];
  return choiceOf({ th: thai, en: english }, { country: code }, more);
}

/** Which office the other side holds. */
export const guestStep: Step<ReleaseAnswers> = {
  applies: ({ country, kind }) => country !== undefined && kind !== 'multilateral-meeting',
  ask: async (answers, place) => {
    const offices = guestOfficesFor(answers).map((office) => guestChoice(office, answers));
    const placeholder = vscode.l10n.t('Who comes from the other side?');
    const choices = [...offices, later()];
    return withChanges(answers, await askChoice({ ...place, placeholder, choices }));
  },
};

function guestChoice(
  office: GuestOffice,
  { country = '', agency }: ReleaseAnswers,
): Choice<Changes> {
  const [th = '', en = ''] = (['th', 'en'] as const).map(
    (language) => guestValues(office, country, agency, language).guestPosition,
  );
  return choiceOf({ th, en }, { guestOffice: office });
}

/** Where the meeting is; there is no place for a telephone call. */
export const placeStep: Step<ReleaseAnswers> = {
  applies: ({ kind }) => kind !== 'telephone-call',
  ask: async (answers, place) => {
    const { agency } = answers;
    const known = likelyPlaces(agency).map((names) => choiceOf(names, { place: names }));
    const typed = asTyped((text) => ({ place: readPlace(text, agency) }));
    const choices = [...known, typed, later()];
    const placeholder = vscode.l10n.t('Where? Choose or type a place');
    return withChanges(answers, await askChoice({ ...place, placeholder, choices }));
  },
};
