import { COUNTRIES, type Country } from '../data/countries.js';
import { type Institution, MINISTRIES } from '../data/institutions.js';
import { ORGANISATIONS } from '../data/organisations.js';
import type { Language } from '../document/language.js';
import { lazy } from '../lazy.js';
import { THAI_LETTER } from '../thai/characters.js';
import { namesOfCountry } from './countries.js';
import { INSTITUTIONS, isCurrent, namesOfInstitution } from './institutions.js';
import type { NameForm } from './near-names.js';

function officialNames({ thai, english, unverifiedEnglish }: Institution): string[] {
  return unverifiedEnglish ? [thai] : [thai, english];
}

/** `Minister of Finance`; the Office of the Prime Minister has none. */
function ministers(): string[] {
  return MINISTRIES.filter(({ english }) => english.startsWith('Ministry')).map(({ english }) =>
    english.replace('Ministry', 'Minister'),
  );
}

function thaiNames({ thai, thaiFormal, unverified }: Country): string[] {
  return unverified ? [] : [thai, ...(thaiFormal === undefined ? [] : [thaiFormal])];
}

/** กระทรวง*การ*ท่องเที่ยว*และ*กีฬา, สำนัก*งาน*ปลัด: what writers leave out of names. */
const LITTLE_WORD = /(?<=.)(?:การ|และ|(?<=สำนัก)งาน)(?=.)/gu;

/** The name without one of its little words, for each. */
function shortened(name: string): string[] {
  return Array.from(
    name.matchAll(LITTLE_WORD),
    ({ 0: word, index }) => name.slice(0, index) + name.slice(index + word.length),
  );
}

const BRITISH = /Centre|Defence|Labour|Programme/u;

function american(name: string): string {
  return name
    .replaceAll('Centre', 'Center')
    .replaceAll('Defence', 'Defense')
    .replaceAll('Labour', 'Labor')
    .replaceAll('Programme', 'Program');
}

/** What is as right as the name: American spelling, fewer articles, a minister for something, Goal 7. */
function* alsoRight(name: string): Iterable<string> {
  for (const one of BRITISH.test(name) ? [name, american(name)] : [name]) {
    yield one;
    if (one.includes(' the ')) yield one.replaceAll(' the ', ' ');
    if (one.includes(' of ')) yield one.replace(' of ', ' for ');
    if (one.endsWith(' Goals')) yield one.slice(0, -1);
  }
}

/** As frequent as the name that the government's own list has. */
const ALSO_USED = ['องค์การอาหารและการเกษตรแห่งสหประชาชาติ'];

const THAI = new RegExp(`^[${THAI_LETTER}]`, 'u');

const bodies: readonly Institution[] = [...INSTITUTIONS, ...ORGANISATIONS];

/** In both languages. */
const modelNames = lazy(() => [
  ...bodies.filter(isCurrent).flatMap(officialNames),
  ...ministers(),
  ...COUNTRIES.flatMap(thaiNames),
]);

/** In both languages, with abbreviations. */
const otherNames = lazy(() => [
  ...bodies.flatMap(namesOfInstitution),
  ...COUNTRIES.flatMap(namesOfCountry),
  ...ALSO_USED,
]);

/** The names in a language of institutions and countries in every form that is known, right and wrong. */
export function officialNameForms(language: Language): readonly NameForm[] {
  const isWanted = (name: string) => THAI.test(name) === (language === 'th');
  const models = modelNames().filter(isWanted);
  const forms = new Map<string, NameForm>();
  const add = (form: NameForm) => {
    if (!forms.has(form.form)) forms.set(form.form, form);
  };
  for (const name of models) add({ form: name, name, isModel: true });
  for (const { thai: name } of language === 'th' ? bodies.filter(isCurrent) : []) {
    for (const form of shortened(name)) add({ form, name, isModel: false });
  }
  for (const name of language === 'en' ? models : []) {
    for (const form of alsoRight(name)) add({ form, name: form, isModel: false });
  }
  for (const name of otherNames().filter(isWanted)) add({ form: name, name, isModel: false });
  return [...forms.values()];
}
