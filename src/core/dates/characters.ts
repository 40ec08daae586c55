/**
 * The code unit at `offset`, or 0 outside the text. `charCodeAt` would give NaN there, which also
 * costs the compiled code its speed.
 */
export function unitAt(text: string, offset: number): number {
  return 0 <= offset && offset < text.length ? text.charCodeAt(offset) : 0;
}

/** Whether `word` stands right before `offset`. */
export function endsWithWord(text: string, word: string, offset: number): boolean {
  const start = offset - word.length;
  for (let at = word.length - 1; 0 <= at; at -= 1) {
    if (unitAt(text, start + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** Zero-width spaces and joiners, byte order mark, soft hyphen: they may sit inside a word. */
export function isZeroWidth(unit: number): boolean {
  return (
    (0x200b <= unit && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff || unit === 0x00ad
  );
}

/** What may stand between the words of a date in one line. */
export function isBlank(unit: number): boolean {
  if (unit === 0x20 || unit === 0xa0) return true;
  if (unit < 0xad || (0xad < unit && unit < 0x2000)) return unit === 0x09; // nearly every character
  return unit <= 0x200a || unit === 0x202f || unit === 0x3000 || isZeroWidth(unit);
}

export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** A consonant, vowel or mark; neither a digit nor a sign such as ฿. */
export function isThaiLetter(unit: number): boolean {
  return (0x0e01 <= unit && unit <= 0x0e3a) || (0x0e40 <= unit && unit <= 0x0e4e);
}

/** A vowel or mark that stands above, below or behind its consonant, so that a word goes on. */
export function isThaiDependent(unit: number): boolean {
  return (0x0e30 <= unit && unit <= 0x0e3a) || (0x0e45 <= unit && unit <= 0x0e4e);
}

export function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return 0x61 <= lower && lower <= 0x7a;
}

export function isLetter(unit: number): boolean {
  return isThaiLetter(unit) || isLatinLetter(unit);
}

/**
 * The offset of the first character at or after `offset` that is not blank. One line break may be
 * crossed, for lines are broken inside dates; an empty line stops.
 */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  let breaks = 0;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isBlank(unit)) {
      if (!isLineBreak(unit)) return at;
      if (unit === 0x0d && unitAt(text, at + 1) === 0x0a) at += 1;
      breaks += 1;
      if (breaks > 1) return at;
    }
  }
  return at;
}

/** The offset behind the last character before `offset` that is not blank; see `skipBlanks`. */
export function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  let breaks = 0;
  for (; 0 < at; at -= 1) {
    const unit = text.charCodeAt(at - 1);
    if (!isBlank(unit)) {
      if (!isLineBreak(unit)) return at;
      if (unit === 0x0a && unitAt(text, at - 2) === 0x0d) at -= 1;
      breaks += 1;
      if (breaks > 1) return at;
    }
  }
  return at;
}
