/**
 * The text on one line, with what a terminal would obey or not show made visible: `<U+200B>`.
 * A release may hold anything, and so may the name of a file.
 */
export function toPrintable(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
