import { isProtected } from '../document/press-release.js';
import { findBodyNames } from '../names/body-names.js';
import { findPersonNames } from '../names/person-names.js';
import type { WrittenName } from '../names/written-name.js';
import { perBlock } from './per-block.js';
import { visibleTextOf } from './visible-text-of.js';

/** The names of persons and bodies in a block, protected ones apart. */
export const writtenNamesIn = perBlock((block): readonly WrittenName[] => {
  const visible = visibleTextOf(block);
  return [...findPersonNames(visible.text), ...findBodyNames(visible.text)]
    .map((name) => ({ ...name, span: visible.toSource(name.span) }))
    .filter(({ span }) => !isProtected(block, span));
});
