import type { SectionId } from './section-names.js';

const HOST = '{hostPosition.short}';
const GUEST = '{guestPosition.short}';
const AGREEMENTS =
  '{a Memorandum of Understanding (MOU)|a Memorandum of Cooperation (MoC)|an Agreement|a Joint Action Plan}';
const TALKS =
  'Both parties also discussed {issues of mutual interest|other issues of cooperation|cooperation in various areas}:';
const FIELDS =
  'economic cooperation|trade and investment|security cooperation|tourism|education|public health|labor cooperation|people-to-people exchanges';

/** The fields with another one first, for the second paragraph. */
function fieldsFrom(first: string): string {
  const others = FIELDS.split('|').filter((field) => field !== first);
  return `{${[first, ...others].join('|')}}`;
}

/**
 * Wording from the patterns of Government House's English news of 2021–2025. How many of them have
 * each phrase stands in test/core/genre/stock-phrases.ts.
 */
export const ENGLISH_SECTIONS: Readonly<Record<SectionId, string>> = {
  'visit-abroad':
    '{hostPosition} {hostName} {is scheduled to pay|will pay} an official visit to {country} during {dates}, at the invitation of {guestHonorific} {guestName}, {guestPosition}.',
  delegation: 'Attending the meeting were {delegates}.',
  occasion:
    'on occasion of {guestPossessive} {assumption of the position|assumption of duty|completion of tenure|visit to Thailand|official visit to Thailand}',
  'local-time': '({city} local time)',
  gist: 'Gist of the meeting is as follows:',
  bridge:
    '{Government Spokesperson|Deputy Government Spokesperson} {spokesperson} disclosed gist of the meeting as follows:',
  'bridge-ministry':
    '{spokesperson}, {spokespersonPosition}, disclosed {gist of the meeting|the gist of the meeting} as follows:',
  disclosure: '{spokespersonPosition} {spokesperson} disclosed that {substance}.',
  welcome: `The ${HOST} welcomed the ${GUEST}, and {expressed appreciation for|commended} the {long-standing relations|cordial relations|close relations} between Thailand and {country}.`,
  reply: `The ${GUEST} expressed pleasure to meet with the ${HOST}, and expressed readiness to {further strengthen|promote|enhance} cooperation with Thailand. {substance}.`,
  congratulation: `The ${HOST} congratulated the ${GUEST} on {guestPossessive} {assumption of the position|assumption of duty}, and expressed readiness to promote relations and cooperation between the two countries.`,
  thanks: `The ${HOST} thanked the ${GUEST} for {guestPossessive} contribution to relations and cooperation between the two countries throughout {guestPossessive} tenure.`,
  appreciation: `The ${HOST} {expressed appreciation to|thanked|commended} the ${GUEST} for {substance}.`,
  remark: `The ${HOST} {affirmed that|emphasized that|stated that|added that} {substance}.`,
  'remark-by-name':
    '{hostName.short} {stated that|added that|affirmed that|emphasized that} {substance}.',
  relations:
    'Both parties {affirmed|reaffirmed} the cordial relations between Thailand and {country}. The year {year} will mark the {anniversary} anniversary of diplomatic relations.',
  'points-labelled': `${TALKS}

On ${fieldsFrom('economic cooperation')}, {substance#1}.

On ${fieldsFrom('tourism')}, {substance#2}.`,
  'points-numbered': `${TALKS}

1) {topic#1}, {substance#1}.

2) {topic#2}, {substance#2}.

3) {topic#3}, {substance#3}.`,
  'points-inline':
    'Both parties also discussed {issues of mutual interest|other issues of cooperation}, namely, 1) {topic#1}, 2) {topic#2}, and 3) {topic#3}.',
  'further-points':
    'In addition, both sides {discussed|exchanged views on|agreed to promote} {topic}. {substance}.',
  contents: `Gist of the {document|Memorandum of Understanding|Memorandum of Cooperation|Agreement|Joint Statement} is as follows:

1) {topic#1}, {substance#1}.

2) {topic#2}, {substance#2}.

3) {topic#3}, {substance#3}.`,
  statement: `The ${HOST} delivered a statement, gist of which is as follows:

1) {topic#1}, {substance#1}.

2) {topic#2}, {substance#2}.`,
  agreements:
    'On this occasion, both sides {signed|witnessed the signing of} 2 documents, namely, 1) {agreement#1}, and 2) {agreement#2}.',
  'agreements-in-force':
    'The two countries have 2 documents in force, namely, 1) {agreement#1}, and 2) {agreement#2}.',
  'agreements-planned': `Both parties agreed to {expedite the signing of|work together on} ${AGREEMENTS} on {field}.`,
  invitation: `The ${GUEST} extended an invitation for the ${HOST} to visit {country} {at the earliest opportunity|at an appropriate time}, which the ${HOST} gladly accepted.`,
  'invitation-to-thailand': `The ${HOST} extended {hostPossessive} invitation for the ${GUEST} to {pay an official visit to Thailand|visit Thailand}.`,
  regards: `The ${HOST} conveyed {hostPossessive} regards to {leader}.`,
  closing:
    '{At the end of the meeting|Toward the end of the meeting}, both parties agreed to {further strengthen|enhance|promote} cooperation between Thailand and {country} {in all dimensions|for mutual benefits|toward tangible results}.',
  'closing-farewell': `{At the end of the meeting|Toward the end of the meeting}, the ${HOST} wished the ${GUEST} success, and hoped for closer cooperation between Thailand and {country}.`,
  'next-steps': `The ${HOST} assigned {agency} to {follow up on the outcome|coordinate with concerned agencies} to further promote cooperation.`,
  quotation: '“{quotation},” {said|stated|added} {speaker}.',
  background: `> **Background**
>
> {substance}.`,
  'background-relations': `> **Background**
>
> Thailand and {country} established diplomatic relations in {year}. {substance}.`,
  source: 'Source: {agency}',
  contact:
    '{For more information|For further information}, please contact {office}, {agency}. Tel. {phone}. E-mail: {email}',
};
