/** The bytes of a text in Windows-874: ASCII and Thai, whose letters stand there in Unicode's order. */
export function toWindows874(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code < 0xe01 || 0xe5b < code) throw new RangeError(`Cannot encode "${character}"`);
    return code - 0xe00 + 0xa0;
  });
}
