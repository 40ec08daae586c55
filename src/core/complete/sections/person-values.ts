import { findNode, findText, type FrontmatterNode } from '../../document/frontmatter-tree.js';
import type { Language } from '../../document/language.js';
import type { Style } from '../../genre/genre.js';
import type { SlotValues } from '../../genre/slots.js';

type Root = FrontmatterNode | undefined;

/** Thailand's side: the participant that is its host, else the first from Thailand. */
export function hostValues(root: Root, style: Style): SlotValues {
  const host = findHost(root);
  const name = host && nameIn(host, style.language);
  const position = host && findText(host, ['position', style.language]);
  return {
    ...(name && { hostName: style.house === 'government-house' ? name.bare : name.whole }),
    ...(name?.possessive !== undefined && { hostPossessive: name.possessive }),
    ...(position !== undefined && { hostPosition: position }),
  };
}

/** The other side: the participant that is the guest, else the first from another country. */
export function guestValues(root: Root, { language }: Style): SlotValues {
  const guest = findGuest(root);
  if (!guest) return {};
  const position = findText(guest, ['position', language]);
  const own = nameIn(guest, language);
  const latin = nameIn(guest, 'en');
  const guestName = language === 'th' ? own?.whole : own?.bare;
  return {
    ...(guestName !== undefined && { guestName }),
    ...(latin && { guestLatinName: latin.bare }),
    ...(latin?.title !== undefined && { guestHonorific: `H.E. ${latin.title}` }),
    ...(latin?.possessive !== undefined && { guestPossessive: latin.possessive }),
    ...(position !== undefined && { guestPosition: position }),
  };
}

/** Everybody in a delegation with name and position, as one stretch of text. */
export function delegateValues(root: Root, { language }: Style): SlotValues {
  const delegates = participants(root)
    .filter((person) => roleOf(person) === 'delegation')
    .flatMap((person) => {
      const name = findText(person, ['name', language]);
      const position = findText(person, ['position', language]);
      if (name === undefined) return [];
      const separator = language === 'th' ? ' ' : ', ';
      return [position === undefined ? name : `${name}${separator}${position}`];
    });
  return delegates.length === 0 ? {} : { delegates: joinPeople(delegates, language) };
}

export function spokespersonValues(root: Root, { language }: Style): SlotValues {
  const spokesperson = findText(root, ['spokesperson', 'name', language]);
  const position = findText(root, ['spokesperson', 'position', language]);
  return {
    ...(spokesperson !== undefined && { spokesperson }),
    ...(position !== undefined && { spokespersonPosition: position }),
  };
}

/** The code of the other country: of those that the release concerns, or of the guest. */
export function otherCountryOf(root: Root): string | undefined {
  const list = findNode(root, ['countries']);
  const codes = list?.kind === 'list' ? list.items.map((item) => findText(item, [])) : [];
  const guest = findGuest(root);
  return [...codes, guest && findText(guest, ['country'])].find(
    (code) => code !== undefined && code !== 'TH',
  );
}

function participants(root: Root): readonly FrontmatterNode[] {
  const list = findNode(root, ['participants']);
  return list?.kind === 'list' ? list.items : [];
}

const roleOf = (person: FrontmatterNode) => findText(person, ['role']);

/** By the country, else by the role: only a guest is of the other side. */
function isThai(person: FrontmatterNode): boolean {
  const country = findText(person, ['country']);
  return country === undefined ? roleOf(person) === 'host' : country === 'TH';
}

function isOther(person: FrontmatterNode): boolean {
  const country = findText(person, ['country']);
  return country === undefined ? roleOf(person) === 'guest' : country !== 'TH';
}

function findHost(root: Root): FrontmatterNode | undefined {
  const own = participants(root).filter(isThai);
  return own.find((person) => roleOf(person) === 'host') ?? own[0];
}

function findGuest(root: Root): FrontmatterNode | undefined {
  const others = participants(root).filter(isOther);
  return others.find((person) => roleOf(person) === 'guest') ?? others[0];
}

/** A name with its title, and without it. */
interface PersonName {
  readonly whole: string;
  readonly bare: string;
  readonly title: string | undefined;
  readonly possessive: 'his' | 'her' | undefined;
}

const ENGLISH_TITLE = /^(?:H\.E\. )?(?<title>Mr\.|Ms\.|Mrs\.|Miss|Dr\.) (?<bare>.+)$/u;
/** Thai names keep their titles, which are part of the word. */
function nameIn(person: FrontmatterNode, language: Language): PersonName | undefined {
  const whole = findText(person, ['name', language]);
  if (whole === undefined) return undefined;
  const { title, bare = whole } = ENGLISH_TITLE.exec(whole)?.groups ?? {};
  return { whole, bare, title, possessive: possessiveOf(title) };
}

function possessiveOf(title: string | undefined): PersonName['possessive'] {
  if (title === undefined || title === 'Dr.') return undefined;
  return title === 'Mr.' ? 'his' : 'her';
}

/** Thai has และ without a space behind it; English a comma before it, for each has one inside. */
function joinPeople(people: readonly string[], language: Language): string {
  const last = people.at(-1) ?? '';
  const others = people.slice(0, -1);
  if (others.length === 0) return last;
  return language === 'th' ? `${others.join(' ')} และ${last}` : `${others.join(', ')}, and ${last}`;
}
