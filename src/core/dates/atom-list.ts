import type { DateAtom } from './atom.js';

/** The atoms read so far, in order and free of overlaps. */
export class AtomList {
  readonly atoms: DateAtom[] = [];
  last: DateAtom | undefined = undefined;
  /** Where the last atom ends. What stands before it is read and done with. */
  end = 0;

  /** Adds an atom, unless it begins in what is read already. */
  add(atom: DateAtom): void {
    if (atom.start < this.end) return;
    this.atoms.push(atom);
    this.last = atom;
    this.end = atom.end;
  }
}
