import { isProtected, type PressRelease } from '../document/press-release.js';
import {
  type OpenQuotation,
  type QuotationFault,
  quotationMarksIn,
  QuotationReader,
} from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import { perBlock } from './per-block.js';
import { characterFinder, type StretchPlace } from './place-of.js';
import { readingOn } from './reading-on.js';

const marksIn = perBlock((block) =>
  quotationMarksIn(block.text, (offset) => isProtected(block, { start: offset, end: offset + 1 })),
);

type Open = OpenQuotation<StretchPlace>;
type Fault = QuotationFault<StretchPlace>;

const readMarks = readingOn<Open, Fault>((before, origin) => {
  const reader = new QuotationReader<StretchPlace>(before);
  for (const { block, start } of origin.blocks) {
    const marks = marksIn(block);
    if (marks.length === 0) continue;
    reader.readLine(marks, ({ offset }) => ({ origin, start: start + offset }));
    // The texts of the frontmatter stand each for itself.
    if (block.kind === 'field') reader.end();
  }
  return { open: reader.open, found: reader.faults };
});

/** The quotation marks that do not pair. A quotation may run over several blocks of the body. */
export function quotationFaultsOf({ stretches }: PressRelease): QuotationFault<Span>[] {
  const { open, found } = readMarks(stretches);
  const spanOf = characterFinder(stretches);
  const last = new QuotationReader<StretchPlace>(open);
  last.end();
  return [...found, ...last.faults].map((fault) => ({ ...fault, place: spanOf(fault.place) }));
}
