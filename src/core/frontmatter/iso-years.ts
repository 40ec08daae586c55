/**
 * A year of numerals from here on is Buddhist: no release is about so late a Christian year, or
 * about an event before BE 2400.
 */
export const FIRST_BUDDHIST_YEAR = 2400;
