/** Today where the writer is, `2019-12-12`. `toISOString` is a day behind in Bangkok until 7 a.m. */
export function localDay(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}
