import { COUNTRIES, type Country } from '../data/countries.js';
import { NameIndex } from './name-index.js';

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Every name and code of a country. */
export function namesOfCountry(country: Country): string[] {
  const { code, alpha3, thai, thaiFormal, english, englishFormal, alsoTyped = [] } = country;
  const names = [code, alpha3, thai, thaiFormal, english, englishFormal];
  return [...names.flatMap((name) => name ?? []), ...alsoTyped];
}

const byName = new NameIndex(COUNTRIES, namesOfCountry);

/** @param code ISO 3166-1 alpha-2, in capitals */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

/** The country of a name or a code in any form: `ญี่ปุ่น`, `Kingdom of Thailand`, `jp`, `JPN`. */
export function findCountry(name: string): Country | undefined {
  return byName.findOnly(name);
}
