import { findMarkFaults, type MarkFault } from '../thai/mark-faults.js';
import { perBlock } from './per-block.js';
import { isProtected } from '../document/press-release.js';
import { visibleTextOf } from './visible-text-of.js';

/** The places of a block where Thai vowels and marks cannot stand as they do, protected ones apart. */
export const markFaultsIn = perBlock((block): readonly MarkFault[] => {
  const visible = visibleTextOf(block);
  return findMarkFaults(visible.text).flatMap((fault) => {
    const span = visible.toSource(fault.span);
    return isProtected(block, span) ? [] : [{ ...fault, span }];
  });
});
