import type { Block } from '../document/block.js';

/** Takes a fact once per block; blocks never change, so the fact stays true. */
export function perBlock<Fact>(take: (block: Block) => Fact): (block: Block) => Fact {
  const known = new WeakMap<Block, { readonly fact: Fact }>();
  return (block) => {
    const found = known.get(block);
    if (found) return found.fact;
    const fact = take(block);
    known.set(block, { fact });
    return fact;
  };
}
