import type { Block } from '../document/block.js';
import { oncePer } from '../once-per.js';

/** Takes a fact once per block; blocks never change, so the fact stays true. */
export function perBlock<Fact extends NonNullable<unknown>>(
  take: (block: Block) => Fact,
): (block: Block) => Fact {
  return oncePer(take);
}
