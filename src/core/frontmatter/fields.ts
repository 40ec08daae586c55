import type { FrontmatterPath } from '../document/frontmatter-tree.js';
import type { Field, Shape } from './field.js';
import { FIELDS } from './fields.generated.js';

/** The whole frontmatter. */
const ROOT_SHAPE: Shape = { kind: 'map', fields: FIELDS };

/** The keys that a shape has, in the order of the schema. */
export function fieldsOf(shape: Shape | undefined): readonly Field[] {
  return shape?.kind === 'map' || shape?.kind === 'localized' ? shape.fields : [];
}

/** What the schema wants at the path; `undefined` below keys that it does not know. */
export function shapeAt(path: FrontmatterPath): Shape | undefined {
  return path.reduce<Shape | undefined>(stepInto, ROOT_SHAPE);
}

/** The key at the end of the path; indices of lists at the end are passed over. */
export function fieldAt(path: FrontmatterPath): Field | undefined {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const key = path[last];
  return fieldsOf(shapeAt(path.slice(0, last))).find((field) => field.key === key);
}

function stepInto(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (typeof step === 'number') return shape?.kind === 'list' ? shape.item : undefined;
  return fieldsOf(shape).find(({ key }) => key === step)?.shape;
}
