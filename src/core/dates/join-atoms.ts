import { type DateAtom, precisionOf, withShared } from './atom.js';
import { type Connection, connectionBetween } from './connectors.js';
import { readAs, toGregorianYear, type YearToken } from './year-token.js';

/** The atom, or the first and the last, that make up an expression. */
export interface AtomGroup {
  readonly first: DateAtom;
  readonly last: DateAtom | undefined;
}

/**
 * Joins atoms to ranges. Members of ranges and lists lend each other what is written once: the
 * month to the days before or after it, the year to what comes before it.
 */
export function joinAtoms(text: string, atoms: readonly DateAtom[]): AtomGroup[] {
  const connections = atoms.map((atom, index) => {
    const next = atoms[index + 1];
    return next && connectionBetween(text, atom.end, next.start);
  });
  const shared = shareBackward(shareForward(atoms, connections), connections);
  return toGroups(shared, connections);
}

function toGroups(
  atoms: readonly DateAtom[],
  connections: readonly (Connection | undefined)[],
): AtomGroup[] {
  const groups: AtomGroup[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const first = atoms[index];
    if (!first) break;
    let last = first;
    let next = atoms[index + 1];
    while (next && isRange(last, next, connections[index])) {
      last = next;
      index += 1;
      next = last.year && precisionOf(last) === 'year' ? atoms[index + 1] : undefined;
    }
    if (last !== first) groups.push({ first, last });
    else if (isComplete(first) || isListed(atoms[index - 1], first, connections[index - 1])) {
      groups.push({ first, last: undefined });
    }
  }
  return groups;
}

/** Whether the atom says enough by itself. */
function isComplete(atom: DateAtom): boolean {
  if (atom.day) return atom.month !== undefined;
  if (atom.quarter !== undefined) return atom.year !== undefined;
  return !atom.isWeak || (atom.month !== undefined && atom.year !== undefined);
}

/** The May of April and May. */
function isListed(
  previous: DateAtom | undefined,
  atom: DateAtom,
  connection: Connection | undefined,
): boolean {
  if (connection !== 'list' || !previous || previous.isWeak) return false;
  return precisionOf(previous) === 'month' && precisionOf(atom) === 'month';
}

function isRange(first: DateAtom, last: DateAtom, connection: Connection | undefined): boolean {
  if (connection !== 'range' && connection !== 'slash') return false;
  const precision = precisionOf(first);
  if (precision !== precisionOf(last)) return false;
  if (precision === 'day' && !(first.month && last.month)) return false;
  if (precision === 'quarter' && !(first.year && last.year)) return false;
  if (precision !== 'year') return connection === 'range' || precision === 'day';
  return isYearRange(first, last, connection);
}

/** Not พ.ศ. 2563/ค.ศ. 2020, which is one year twice. */
function isYearRange(first: DateAtom, last: DateAtom, connection: Connection): boolean {
  if (!first.year || !last.year) return false;
  const span = toGregorianYear(last.year) - toGregorianYear(first.year);
  return connection === 'slash' ? span === 1 : span !== 0;
}

/** Days behind a month (January 17 and 18) are of that month. */
function shareForward(
  atoms: readonly DateAtom[],
  connections: readonly (Connection | undefined)[],
): DateAtom[] {
  const shared: DateAtom[] = [];
  let previous: DateAtom | undefined;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (!atom) break;
    const connection = index === 0 ? undefined : connections[index - 1];
    previous = previous && connection ? lendForward(previous, atom, connection) : atom;
    shared.push(previous);
  }
  return shared;
}

function lendForward(previous: DateAtom, atom: DateAtom, connection: Connection): DateAtom {
  const month = atom.month ?? (atom.day && atom.language === 'en' ? previous.month : undefined);
  const isYearless = !atom.year && atom.month && connection === 'range';
  const isSamePrecision = precisionOf(previous) === precisionOf(atom);
  const year = atom.year
    ? lendUnit(previous, atom.year, connection)
    : isYearless && isSamePrecision
      ? previous.year
      : undefined;
  return month === atom.month && year === atom.year ? atom : withShared(atom, month, year);
}

function yearBefore(year: YearToken): YearToken {
  return readAs(year, year.value - 1, year.mark, year.unit);
}

/** In ปีงบประมาณ พ.ศ. 2563 – พ.ศ. 2565 both years are fiscal. */
function lendUnit(previous: DateAtom, year: YearToken, connection: Connection): YearToken {
  const unit = previous.year?.unit;
  const isLent = unit && unit !== 'calendar' && precisionOf(previous) === 'year';
  return isLent && connection === 'range' ? readAs(year, year.value, year.mark, unit) : year;
}

function shareBackward(
  atoms: readonly DateAtom[],
  connections: readonly (Connection | undefined)[],
): DateAtom[] {
  const shared = [...atoms];
  for (let index = atoms.length - 2; 0 <= index; index -= 1) {
    const atom = shared[index];
    const next = shared[index + 1];
    const connection = connections[index];
    if (atom && next && connection) shared[index] = lendBackward(atom, next, connection);
  }
  return shared;
}

function lendBackward(atom: DateAtom, next: DateAtom, connection: Connection): DateAtom {
  const month = atom.month ?? (atom.day ? next.month : undefined);
  if (atom.year || !next.year || precisionOf(atom) !== precisionOf(next)) {
    return month === atom.month ? atom : withShared(atom, month, atom.year);
  }
  const endsNextYear =
    connection === 'range' && month && next.month && next.month.month < month.month;
  return withShared(atom, month, endsNextYear ? yearBefore(next.year) : next.year);
}
