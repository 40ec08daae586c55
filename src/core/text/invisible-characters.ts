/**
 * Characters that take no room on the page, as the inside of a character class: zero-width spaces
 * and joiners, direction marks, the soft hyphen, and byte order marks that are not at the start.
 */
export const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
