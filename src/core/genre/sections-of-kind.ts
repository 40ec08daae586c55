import type { Language } from '../document/language.js';
import type { Localized } from '../l10n/locale.js';
import { ENGLISH_LEADS } from './english-meetings.js';
import type { House, MeetingKind } from './genre.js';
import { KIND_NAMES } from './kind-names.js';
import type { LeadWording } from './meeting-wording.js';
import type { Section } from './section.js';
import { THAI_LEADS } from './thai-meetings.js';

const LEADS: Readonly<Record<Language, LeadWording>> = { th: THAI_LEADS, en: ENGLISH_LEADS };

/** One line without a full stop. */
export function headlineOf(kind: MeetingKind, language: Language): Section {
  const title = { en: 'Headline', th: 'พาดหัวข่าว' };
  const { headline } = LEADS[language].meetings[kind];
  return ofKind('headline', kind, {
    language,
    title,
    template: headline,
    prefixes: ['headline', 'พาดหัว', 'หัวข้อข่าว'],
  });
}

/** One sentence. */
export function summaryOf(kind: MeetingKind, language: Language): Section {
  const title = { en: 'Summary', th: 'สรุปข่าว' };
  const { summary } = LEADS[language].meetings[kind];
  return ofKind('summary', kind, {
    language,
    title,
    template: summary,
    prefixes: ['summary', 'สรุปข่าว'],
  });
}

/** When, where, who met whom, on what occasion. */
export function leadOf(kind: MeetingKind, language: Language, house: House): Section {
  const title = { en: 'Lead', th: 'ย่อหน้านำ' };
  return ofKind('lead', kind, {
    language,
    title,
    template: leadTemplate(kind, LEADS[language], house),
    prefixes: ['lead', 'โปรย', 'ย่อหน้านำ'],
  });
}

/** Nobody meets in one place on the telephone. */
function leadTemplate(kind: MeetingKind, wording: LeadWording, house: House): string {
  const { clause, occasion } = wording.meetings[kind];
  const lead = kind === 'telephone-call' ? wording.leadWithoutPlace : wording.lead;
  return lead[house]
    .replace('«clause»', clause)
    .replace('«occasion»', occasion)
    .replaceAll('«on»', wording.on[house])
    .replace('«host»', wording.host[house])
    .replace('«guest»', wording.guest);
}

type OfKind = Pick<Section, 'language' | 'title' | 'template' | 'prefixes'>;

function ofKind(part: string, kind: MeetingKind, section: OfKind): Section {
  const { name, prefixes } = KIND_NAMES[kind];
  const title: Localized = {
    en: `${section.title.en}: ${name.en}`,
    th: `${section.title.th} ${name.th}`,
  };
  return {
    ...section,
    id: `${part}/${kind}`,
    title,
    prefixes: [...section.prefixes, kind, ...prefixes],
    continues: false,
  };
}
