import type { Frontmatter } from '../document/frontmatter.js';
import type { Finding, Fix, Profile } from '../lint/rule.js';
import {
  emptyValueFixes,
  type FaultContext,
  missingKeyFixes,
  repairFix,
  repeatedItemFixes,
} from './fault-fixes.js';
import { faultMessage, isEmpty } from './fault-messages.js';
import { type FaultPlace, openingFence, placeOf } from './fault-place.js';
import type { Shape } from './field.js';
import { impossibleDays } from './impossible-days.js';
import { lossAt } from './lossy-scalars.js';
import { perFrontmatter } from './per-frontmatter.js';
import { unknownKeys } from './unknown-keys.js';
import { findSchemaFaults, type SchemaFault } from './validate.js';
import { isNeeded } from './wanted.js';
import type { ValueRepair } from './value-repair.js';
import { repairValue } from './value-repairs.js';

/** A fault whose fix takes a value from the body. */
interface OpenFault {
  readonly fault: SchemaFault;
  readonly place: FaultPlace;
  /** Without its fixes. */
  readonly finding: Finding;
}

interface SchemaReading {
  readonly findings: readonly Finding[];
  readonly open: readonly OpenFault[];
}

/** Takes no more than the open faults cost, as long as the frontmatter is the same. */
export function schemaFindings(context: FaultContext, profile: Profile): readonly Finding[] {
  const { frontmatter, release } = context;
  const { findings, open } = READINGS[profile](frontmatter, release.text);
  if (open.length === 0) return findings;
  const filled = open.map(({ fault, place, finding }) =>
    withFixes(finding, frontmatter, fixesFromBody(fault, place, context)),
  );
  return [...filled, ...findings];
}

const READINGS = { draft: readingFor('draft'), publish: readingFor('publish') } as const;

function readingFor(profile: Profile): (frontmatter: Frontmatter, text: string) => SchemaReading {
  return perFrontmatter((frontmatter, text) => {
    const findings: Finding[] = [];
    const open: OpenFault[] = [];
    for (const fault of faultsIn(text, frontmatter, profile)) {
      const place = placeOf(frontmatter, fault.path);
      const finding = bareFinding(fault, place, { frontmatter, text, profile });
      if (fault.kind === 'missing' || isEmpty(place.node)) open.push({ fault, place, finding });
      else findings.push(withFixes(finding, frontmatter, fixesFor(fault, place, text)));
    }
    for (const key of unknownKeys(frontmatter, text))
      findings.push({ ...key, severity: 'warning' });
    findings.push(...impossibleDays(frontmatter, text));
    return { findings, open };
  });
}

/** Without those that another rule explains better, and without repetitions by aliases. */
function faultsIn(text: string, frontmatter: Frontmatter, profile: Profile): SchemaFault[] {
  const told = new Set<string>();
  return findSchemaFaults(frontmatter, profile).filter((fault) => {
    const { node, shape, span } = placeOf(frontmatter, fault.path);
    const key = fault.kind === 'missing' ? fault.key : '';
    const place = `${fault.kind}/${key}/${span.start}`;
    const isRepeated = told.has(place);
    told.add(place);
    if (fault.kind === 'missing' || node?.kind !== 'scalar') return !isRepeated;
    return !isRepeated && !lossAt(text, node, shape);
  });
}

interface FindingContext {
  readonly frontmatter: Frontmatter;
  readonly text: string;
  readonly profile: Profile;
}

function bareFinding(
  fault: SchemaFault,
  place: FaultPlace,
  { frontmatter, text, profile }: FindingContext,
): Finding {
  const isTop = fault.kind === 'missing' && fault.path.length === 0;
  const isWaiting = fault.kind !== 'missing' && isEmpty(place.node) && isPending(place, profile);
  return {
    span: isTop ? openingFence(frontmatter) : place.span,
    message: faultMessage(fault, place, repairAt(fault, place, text)),
    ...(isWaiting && { severity: 'warning' }),
  };
}

/** Where YAML itself has to be mended first, what is written now may be read as something else. */
function withFixes(finding: Finding, { problems }: Frontmatter, fixes: readonly Fix[]): Finding {
  if (fixes.length === 0) return finding;
  const isReadable = problems.length === 0;
  return { ...finding, fixes: fixes.map((fix) => ({ ...fix, safe: fix.safe && isReadable })) };
}

/** While a release is drafted, a key may wait for its value; not those without which it is none. */
function isPending({ path, parent }: FaultPlace, profile: Profile): boolean {
  if (profile === 'publish') return false;
  const hasSibling =
    1 < path.length &&
    parent?.kind === 'map' &&
    parent.entries.some(({ value }) => !isEmpty(value));
  return !isNeeded(path) || hasSibling;
}

function fixesFromBody(fault: SchemaFault, place: FaultPlace, context: FaultContext): Fix[] {
  return fault.kind === 'missing'
    ? missingKeyFixes([...fault.path, fault.key], context)
    : emptyValueFixes(place, context);
}

function fixesFor(fault: SchemaFault, place: FaultPlace, text: string): Fix[] {
  if (fault.kind === 'repeated') return repeatedItemFixes(place, text);
  const repair = repairAt(fault, place, text);
  return repair ? [repairFix(repair)] : [];
}

function repairAt(
  fault: SchemaFault,
  { node, shape: wanted, entry, parent }: FaultPlace,
  text: string,
): ValueRepair | undefined {
  if (!node || !wanted) return undefined;
  const shape = fault.kind === 'choice' ? narrowed(wanted, fault.allowed) : wanted;
  const isInFlow = (parent?.kind === 'map' || parent?.kind === 'list') && parent.isFlow;
  return repairValue({ text, node, shape, entry, isInFlow });
}

/** Before publication not every choice is open. */
function narrowed(shape: Shape, allowed: readonly string[]): Shape {
  if (shape.kind !== 'choice') return shape;
  return { kind: 'choice', choices: shape.choices.filter(({ value }) => allowed.includes(value)) };
}
