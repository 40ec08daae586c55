const LINE_BREAK = /\r\n|[\r\n]/gu;

/** The line break that the text uses; `\n` if it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|[\r\n]/u.exec(text)?.[0] ?? '\n';
}

/** The offset of the first character of the line in which `offset` stands. */
export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start + text.slice(start, offset).lastIndexOf('\r') + 1;
}

/** The offset behind the last character of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  LINE_BREAK.lastIndex = offset;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

/** The offset of the next line, or of the end of the text. */
export function nextLine(text: string, offset: number): number {
  LINE_BREAK.lastIndex = offset;
  const lineBreak = LINE_BREAK.exec(text);
  return lineBreak ? lineBreak.index + lineBreak[0].length : text.length;
}
