import type { Block } from '../document/block.js';
import { type Keepable, oncePer } from '../once-per.js';

/** Takes a fact once per block; blocks never change, so the fact stays true. */
export function perBlock<Fact extends Keepable>(
  take: (block: Block) => Fact,
): (block: Block) => Fact {
  return oncePer(take);
}
