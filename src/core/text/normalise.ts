/**
 * The text as a reader sees it: zero-width characters left out, every run of white space (no-break
 * spaces too) one space, none at the ends. For comparing texts, never for writing them.
 */
export function asSeen(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
