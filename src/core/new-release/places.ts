import { languageByScript } from '../document/language.js';
import { houseOf } from './agencies.js';
import type { KnownNames } from './answers.js';

/** Rooms of Government House as its releases name them. */
const ROOMS: readonly KnownNames[] = [
  {
    th: 'ห้องสีงาช้าง ตึกไทยคู่ฟ้า ทำเนียบรัฐบาล',
    en: 'the Ivory Room, Thai Khu Fah Building, Government House',
  },
  {
    th: 'ห้องสีม่วง ตึกไทยคู่ฟ้า ทำเนียบรัฐบาล',
    en: 'the Purple Room, Thai Khu Fah Building, Government House',
  },
  {
    th: 'ตึกสันติไมตรี ทำเนียบรัฐบาล',
    en: 'the Santi Maitri Building, Government House',
  },
  {
    th: 'ตึกภักดีบดินทร์ ทำเนียบรัฐบาล',
    en: 'the Bhakdi Bodin Building, Government House',
  },
];

/** Where the agency is likely to receive guests, the likeliest first. */
export function likelyPlaces(agency: KnownNames | undefined): KnownNames[] {
  const { th, en } = agency ?? {};
  const isMinistry = th !== undefined && houseOf(agency) === 'ministry';
  const own = { ...(th !== undefined && { th }), ...(en !== undefined && { en: `the ${en}` }) };
  return isMinistry ? [own, ...ROOMS] : [...ROOMS];
}

/** The place that a person typed, in both languages if it is one that is known. */
export function readPlace(typed: string, agency: KnownNames | undefined): KnownNames {
  const key = (name: string | undefined) => name?.replace(/^the /u, '');
  const known = likelyPlaces(agency).find(({ th, en }) => th === typed || key(en) === key(typed));
  return known ?? { [languageByScript(typed) ?? 'th']: typed };
}
