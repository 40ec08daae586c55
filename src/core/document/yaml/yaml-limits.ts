import { DEEPEST_NESTING } from './read-yaml.js';

/** A frontmatter of a thousand lines has a third as many characters. */
const LONGEST_YAML = 100_000;

/** What makes a parser work; a frontmatter of a thousand lines has half as many. */
const MOST_MARKS = 5_000;

const MARK = /[[\]{},:?&*!|>'"%@`#\n]|-(?=[ \t])/g;

/** Whether reading it would take long; looks at the characters only, and takes linear time. */
export function isTooLong(source: string): boolean {
  return LONGEST_YAML < source.length || MOST_MARKS < (source.match(MARK)?.length ?? 0);
}

/** Whether it is nested so deeply that reading it would exhaust the stack. */
export function isTooDeep(source: string): boolean {
  let flow = 0;
  let inLine = 0;
  for (const { 0: mark } of source.matchAll(/[[\]{}\n]|[-?:](?=[ \t])/g)) {
    if (mark === '\n') inLine = 0;
    else if (mark === '[' || mark === '{') flow += 1;
    else if (mark === ']' || mark === '}') flow = Math.max(0, flow - 1);
    else inLine += 1;
    if (DEEPEST_NESTING < flow + inLine) return true;
  }
  return false;
}
