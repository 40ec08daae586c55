import type { LeadWording } from './meeting-wording.js';

const AGREED =
  'Thailand and {country} agreed to {further strengthen|enhance|expand} cooperation on {field}.';
const AIM = 'to {strengthen|enhance|expand} cooperation on {field}';
const BODIES =
  '{a Memorandum of Understanding (MOU)|a Memorandum of Cooperation (MoC)|an Agreement|a Joint Action Plan}';

/** Government House puts the title before the Thai name, other ministries behind it. */
export const ENGLISH_LEADS: LeadWording = {
  host: {
    'government-house': '{hostPosition} {hostName}',
    ministry: '{hostName}, {hostPosition},',
  },
  on: { 'government-house': 'on occasion of', ministry: 'on the occasion of' },
  guest: '{guestHonorific} {guestName}, {guestPosition}',
  lead: {
    'government-house': '{date}, at {time}, at {place}, «clause»«occasion».',
    ministry: 'On {date}, at {time}, at {place}, «clause»«occasion».',
  },
  leadWithoutPlace: {
    'government-house': '{date}, at {time}, «clause»«occasion».',
    ministry: 'On {date}, at {time}, «clause»«occasion».',
  },
  meetings: {
    'bilateral-meeting': {
      headline: `{hostTitle} meets with {guestTitle} ${AIM}`,
      summary: AGREED,
      clause:
        '«host» {met with|had a bilateral meeting with|held a bilateral meeting with} «guest»',
      occasion: ', «on» {guestPossessive} {visit to Thailand|assumption of the position}',
    },
    'courtesy-call': {
      headline: '{hostTitle} meets with {guestTitle} on courtesy call',
      summary: AGREED,
      clause: '«guest», paid a courtesy call on «host»',
      occasion:
        ' «on» {guestPossessive} {assumption of the position|assumption of duty|visit to Thailand}',
    },
    'farewell-call': {
      headline: '{hostTitle} meets with {guestTitle} on completion of tenure',
      summary: AGREED,
      clause: '«guest», paid a courtesy call on «host»',
      occasion: ' «on» {guestPossessive} completion of tenure',
    },
    'telephone-call': {
      headline: '{hostTitle} holds telephone conversation with {guestTitle} on {field}',
      summary: AGREED,
      clause: '«host» held a telephone conversation with «guest»',
      occasion: ', «on» {guestPossessive} assumption of the position',
    },
    'working-visit': {
      headline: `{hostTitle} meets with {guestTitle} ${AIM}`,
      summary: AGREED,
      clause:
        '«host» {met with|had a bilateral meeting with|held a bilateral meeting with} «guest»',
      occasion: ', «on» {guestPossessive} working visit to Thailand',
    },
    'official-visit': {
      headline: `{hostTitle} meets with {guestTitle} on official visit to Thailand`,
      summary: AGREED,
      clause:
        '«host» {welcomed|had a bilateral meeting with|held a bilateral meeting with} «guest»',
      occasion: ', «on» {guestPossessive} official visit to Thailand during {dates}',
    },
    'multilateral-meeting': {
      headline: `{hostTitle} {attends|chairs} {meeting} ${AIM}`,
      summary:
        'The {hostPosition} {attended|chaired} the {meeting} to {promote|enhance|expand} cooperation on {field}.',
      clause: '«host» {attended|chaired|led the Thai delegation to attend} the {meeting}',
      occasion: '',
    },
    signing: {
      headline: 'Thailand – {countryName} sign {MOU|MoC|Agreement|Joint Action Plan} on {field}',
      summary: `Thailand and {country} signed ${BODIES} on {field}.`,
      clause: `«host» and «guest», {signed|witnessed the signing of} ${BODIES} on {field}`,
      occasion: '',
    },
    'joint-statement': {
      headline: 'Thailand – {countryName} adopt Joint Statement on {field}',
      summary: 'Thailand and {country} adopted the Joint Statement on {field}.',
      clause: '«host» and «guest», adopted the Joint Statement on {field}',
      occasion: '',
    },
  },
};
