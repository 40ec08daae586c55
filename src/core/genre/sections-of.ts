import type { Language } from '../document/language.js';
import { ENGLISH_SECTIONS } from './english-sections.js';
import { MEETING_KINDS, type House, type MeetingKind } from './genre.js';
import type { Section } from './section.js';
import { nameOf, SECTION_IDS, type SectionId } from './section-names.js';
import { leadOf } from './sections-of-kind.js';
import { THAI_SECTIONS } from './thai-sections.js';

const SECTIONS: Readonly<Record<Language, Readonly<Record<SectionId, string>>>> = {
  th: THAI_SECTIONS,
  en: ENGLISH_SECTIONS,
};

const TALKS: readonly SectionId[] = [
  'points-labelled',
  'agreements-planned',
  'invitation',
  'closing',
];

const BRIDGES: Readonly<Record<House, SectionId>> = {
  'government-house': 'bridge',
  ministry: 'bridge-ministry',
};

/** What follows the lead, in the order of most releases. */
const ORDER: Readonly<Record<MeetingKind, readonly SectionId[]>> = {
  'bilateral-meeting': ['delegation', 'bridge', 'welcome', 'reply', 'relations', ...TALKS],
  'courtesy-call': ['bridge', 'congratulation', 'reply', 'relations', 'points-labelled', 'closing'],
  'farewell-call': ['bridge', 'thanks', 'points-labelled', 'closing-farewell'],
  'telephone-call': [
    'bridge',
    'congratulation',
    'points-labelled',
    'invitation-to-thailand',
    'closing',
  ],
  'working-visit': ['delegation', 'bridge', 'welcome', ...TALKS],
  'official-visit': [
    'delegation',
    'bridge',
    'welcome',
    'reply',
    'relations',
    'points-labelled',
    'agreements',
    'invitation',
    'closing',
  ],
  'multilateral-meeting': ['delegation', 'statement', 'next-steps'],
  signing: ['delegation', 'contents', 'next-steps'],
  'joint-statement': ['contents', 'closing', 'next-steps'],
};

/** The body of a release of this kind, in its usual order, without headline and summary. */
export function sectionsOf(
  kind: MeetingKind,
  language: Language,
  house: House,
): readonly Section[] {
  const ids = ORDER[kind].map((id) => (id === 'bridge' ? BRIDGES[house] : id));
  return [leadOf(kind, language, house), ...ids.map((id) => sectionOf(id, language))];
}

/** Every section that a writer may want: the lead of each kind of meeting, and what may follow. */
export function allSections(language: Language, house: House): readonly Section[] {
  const leads = MEETING_KINDS.map((kind) => leadOf(kind, language, house));
  return [...leads, ...SECTION_IDS.map((id) => sectionOf(id, language))];
}

/** A section that reads alike whatever the meeting. */
export function sectionOf(id: SectionId, language: Language): Section {
  const { title, prefixes, continues = false } = nameOf(id);
  return { id, language, title, prefixes, template: SECTIONS[language][id], continues };
}
