import type { SectionId } from './section-names.js';

const HOST = '{hostPosition.short}';
const GUEST = '{guestPosition.short}';
const AGREEMENT =
  '{a Memorandum of Understanding (MOU)|a Memorandum of Cooperation (MoC)|an Agreement|a Joint Action Plan|a Letter of Intent}';
const FIELDS =
  'economic cooperation|trade and investment|security cooperation|tourism|education|public health|labor|digital cooperation|energy|culture';

/** “On tourism” before “On economic cooperation” for the second. */
function fieldsFrom(first: string): string {
  const others = FIELDS.split('|').filter((field) => field !== first);
  return `{${[first, ...others].join('|')}}`;
}

/** Wording from the patterns of Government House's English news of 2021–2025. */
export const ENGLISH_SECTIONS: Readonly<Record<SectionId, string>> = {
  delegation: 'Attending the meeting were {delegates}.',
  occasion:
    'on occasion of {guestPossessive} {assumption of the position|assumption of duty|completion of tenure|visit to Thailand|official visit to Thailand}',
  bridge:
    '{Government Spokesperson|Deputy Government Spokesperson} {spokesperson} disclosed gist of the meeting as follows:',
  'bridge-ministry':
    '{spokesperson}, {spokespersonPosition}, disclosed {gist of the meeting|the gist of the meeting} as follows:',
  welcome: `The ${HOST} welcomed the ${GUEST}, and {expressed appreciation for|commended} the {long-standing|cordial|close} relations between Thailand and {country}.`,
  congratulation: `The ${HOST} congratulated the ${GUEST} on {guestPossessive} assumption of {the position|duty}, and expressed readiness to promote relations and cooperation between the two countries.`,
  thanks: `The ${HOST} thanked the ${GUEST} for {guestPossessive} contribution in promoting relations and cooperation between Thailand and {country} throughout {guestPossessive} tenure.`,
  relations:
    'Both parties {affirmed|reaffirmed} the cordial relations between Thailand and {country}. The year {year} will mark the {anniversary} anniversary of diplomatic relations.',
  'points-labelled': `Both parties also discussed {issues of mutual interest|cooperation in various areas} as follows:

On ${fieldsFrom('economic cooperation')}, {substance#1}.

On ${fieldsFrom('tourism')}, {substance#2}.`,
  'points-numbered': `Both parties also discussed {issues of mutual interest|cooperation in various areas} as follows:

1) {topic#1}, {substance#1}.

2) {topic#2}, {substance#2}.

3) {topic#3}, {substance#3}.`,
  'points-inline':
    'Both parties also discussed cooperation in various areas, namely, 1) {topic#1}, 2) {topic#2}, and 3) {topic#3}.',
  contents: `The {document|Memorandum of Understanding|Memorandum of Cooperation|Agreement|Joint Statement} covers cooperation in various areas as follows:

1) {topic#1}, {substance#1}.

2) {topic#2}, {substance#2}.

3) {topic#3}, {substance#3}.`,
  statement: `The ${HOST} delivered a statement with the gist as follows:

1) {topic#1}, {substance#1}.

2) {topic#2}, {substance#2}.`,
  agreements:
    'On this occasion, both sides {signed|witnessed the signing of} 2 documents, namely, 1) {agreement#1}, and 2) {agreement#2}.',
  'agreements-planned': `Both parties agreed to {prepare|expedite|work together on} ${AGREEMENT} on {field}.`,
  invitation: `The ${GUEST} invited the ${HOST} to visit {country} {at an appropriate time|at the earliest opportunity}, which the ${HOST} {gladly accepted|accepted}.`,
  'invitation-to-thailand': `The ${HOST} extended {hostPossessive} invitation for the ${GUEST} to {pay an official visit to Thailand|visit Thailand}.`,
  closing:
    '{At the end of the meeting|Toward the end of the meeting}, both parties agreed to {further strengthen|enhance|promote} cooperation between Thailand and {country} {for mutual benefits|in all dimensions|toward tangible results}.',
  'closing-farewell': `At the end of the meeting, the ${HOST} wished the ${GUEST} success, and hoped for closer cooperation between Thailand and {country}.`,
  'next-steps': `The ${HOST} assigned {agency} to {coordinate with concerned agencies|follow up on the outcome of the meeting} to further promote cooperation.`,
  quotation: '“{quotation},” {said|stated|added} {speaker}.',
  background: `> **{Background|Additional information}**
>
> Thailand and {country} established diplomatic relations in {year}. {substance}.`,
  source: 'Source: {agency}',
  contact:
    'For {more|further} information, please contact {office}, {agency}. Tel. {phone}. E-mail: {email}',
};
