import { isProtected, type PressRelease } from '../document/press-release.js';
import { shiftSpan, touchesOffset } from '../text/span.js';

/** Whether what is typed before `offset` is text that nothing protects: not code, nor a key. */
export function isRunningText({ blocks }: PressRelease, offset: number): boolean {
  const placed = blocks.findLast(({ start }) => start <= offset);
  if (!placed) return false;
  const { block, start } = placed;
  const typed = shiftSpan({ start: offset - 1, end: offset }, -start);
  return (
    touchesOffset({ start, end: start + block.text.length }, offset) && !isProtected(block, typed)
  );
}
