import type { Frontmatter } from '../document/frontmatter.js';
import type { PressRelease } from '../document/press-release.js';
import {
  emptyValueFixes,
  type FaultContext,
  missingKeyFixes,
  repairFix,
  repeatedItemFixes,
} from '../frontmatter/fault-fixes.js';
import type { Shape } from '../frontmatter/field.js';
import { faultMessage, isEmpty } from '../frontmatter/fault-messages.js';
import { type FaultPlace, openingFence, placeOf } from '../frontmatter/fault-place.js';
import { impossibleDays } from '../frontmatter/impossible-days.js';
import { lossAt } from '../frontmatter/lossy-scalars.js';
import { unknownKeys } from '../frontmatter/unknown-keys.js';
import { findSchemaFaults, type SchemaFault } from '../frontmatter/validate.js';
import { repairValue, type ValueRepair } from '../frontmatter/value-repairs.js';
import type { DocumentRule, Finding, Fix, RuleContext, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'frontmatter-schema',
  summary: {
    en: 'Require the keys and values that a press release needs',
    th: 'ส่วนหัวของไฟล์ต้องมีรายการและค่าที่ข่าวประชาสัมพันธ์ต้องใช้',
  },
  why: {
    en: 'The website, the archive and the exports read these values; what they do not understand, they leave out without a word. A draft needs type, title and date; before publication a release needs category, agency, languages and status too.',
    th: 'เว็บไซต์ คลังข่าว และการส่งออกอ่านค่าเหล่านี้ ค่าที่อ่านไม่เข้าใจจะหายไปโดยไม่มีการเตือน ขณะร่างต้องมี type, title และ date ก่อนเผยแพร่ต้องมี category, agency, languages และ status ด้วย',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ntype: press-release\ntitle:\n  th: ลงนามบันทึกความเข้าใจ\ndate: ⟦12 ธันวาคม 2562⟧\ncategory: ด้านเศรษฐกิจ\nagency: กระทรวงพาณิชย์\nlanguages: ⟦th⟧\nstatus: ⟦aproved⟧\n---\n',
      good: '---\ntype: press-release\ntitle:\n  th: ลงนามบันทึกความเข้าใจ\ndate: 2019-12-12\ncategory: ด้านเศรษฐกิจ\nagency: กระทรวงพาณิชย์\nlanguages: [th]\nstatus: approved\n---\n',
    },
  ],
};

/** While a release is drafted, a key may wait for its value; not those without which it is none. */
function isPending({ path, parent }: FaultPlace, { profile }: RuleContext): boolean {
  if (profile === 'publish') return false;
  const isNeeded = path[0] === 'type' || path[0] === 'title' || path[0] === 'date';
  const hasSibling =
    1 < path.length &&
    parent?.kind === 'map' &&
    parent.entries.some(({ value }) => !isEmpty(value));
  return !isNeeded || hasSibling;
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

function fixesFor(fault: SchemaFault, place: FaultPlace, context: FaultContext): Fix[] {
  if (fault.kind === 'missing') {
    return fault.path.length === 0 ? missingKeyFixes(fault.key, context) : [];
  }
  if (fault.kind === 'repeated') return repeatedItemFixes(place, context.release.text);
  if (isEmpty(place.node)) return emptyValueFixes(place, context);
  const repair = repairAt(fault, place, context.release.text);
  return repair ? [repairFix(repair)] : [];
}

function toFinding(fault: SchemaFault, context: FaultContext, rule: RuleContext): Finding {
  const { frontmatter, release } = context;
  const place = placeOf(frontmatter, fault.path);
  const isTop = fault.kind === 'missing' && fault.path.length === 0;
  const isWaiting = fault.kind !== 'missing' && isEmpty(place.node) && isPending(place, rule);
  // Where YAML itself has to be mended first, what is written now may be read as something else.
  const isReadable = frontmatter.problems.length === 0;
  const fixes = fixesFor(fault, place, context).map((fix) => ({
    ...fix,
    safe: fix.safe && isReadable,
  }));
  return {
    span: isTop ? openingFence(frontmatter) : place.span,
    message: faultMessage(fault, place, repairAt(fault, place, release.text)),
    ...(isWaiting && { severity: 'warning' }),
    ...(0 < fixes.length && { fixes }),
  };
}

const findings = new WeakMap<SchemaFault, Finding>();

/** Made once, as the fault is, unless its fix takes a value from the body. */
function findingOf(fault: SchemaFault, context: FaultContext, rule: RuleContext): Finding {
  const known = findings.get(fault);
  if (known) return known;
  const finding = toFinding(fault, context, rule);
  const { node } = placeOf(context.frontmatter, fault.path);
  if (fault.kind !== 'missing' && !isEmpty(node)) findings.set(fault, finding);
  return finding;
}

function* check(release: PressRelease, rule: RuleContext): Iterable<Finding> {
  const { frontmatter } = release;
  // What could not be read would only seem to be missing.
  if (!frontmatter?.isComplete) return;
  const context = { release, frontmatter, today: rule.today };
  for (const fault of faultsIn(release.text, frontmatter, rule))
    yield findingOf(fault, context, rule);
  for (const key of unknownKeys(frontmatter, release.text)) yield { ...key, severity: 'warning' };
  yield* impossibleDays(frontmatter, release.text);
}

/** Without those that another rule explains better, and without repetitions by aliases. */
function faultsIn(text: string, frontmatter: Frontmatter, { profile }: RuleContext): SchemaFault[] {
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

export const frontmatterSchema: DocumentRule = { scope: 'document', meta, check };
