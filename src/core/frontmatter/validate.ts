import type { Frontmatter } from '../document/frontmatter.js';
import type { FrontmatterPath } from '../document/frontmatter-tree.js';
import { MOST_PROBLEMS } from '../document/yaml/diagnose-yaml.js';
import type { Profile } from '../lint/rule.js';
import type { SchemaError } from './schema-validator.js';
import { validators } from './schema-validators.generated.js';

/** What the schema asks for at a place and the frontmatter does not have. */
export type SchemaFault =
  | { readonly kind: 'missing'; readonly path: FrontmatterPath; readonly key: string }
  /** The value is of another kind than the schema's shape. */
  | { readonly kind: 'type'; readonly path: FrontmatterPath }
  | { readonly kind: 'choice'; readonly path: FrontmatterPath; readonly allowed: readonly string[] }
  | { readonly kind: 'pattern'; readonly path: FrontmatterPath }
  /** An item that stands in the list before. */
  | { readonly kind: 'repeated'; readonly path: FrontmatterPath }
  /** A list without items, or a map without the keys of which it needs one. */
  | { readonly kind: 'empty'; readonly path: FrontmatterPath };

/** Compares a frontmatter with the schema of press releases. */
export function findSchemaFaults({ value }: Frontmatter, profile: Profile): SchemaFault[] {
  const validate = validators[profile];
  if (validate(value ?? {})) return [];
  const faults = (validate.errors ?? []).flatMap((error) => toFault(error) ?? []);
  return onePerPlace(faults).slice(0, MOST_PROBLEMS);
}

function toFault({ instancePath, keyword, params }: SchemaError): SchemaFault | undefined {
  const path = toPath(instancePath);
  switch (keyword) {
    case 'required':
      return { kind: 'missing', path, key: String(params['missingProperty']) };
    case 'enum':
      return { kind: 'choice', path, allowed: asTexts(params['allowedValues']) };
    case 'const':
      return { kind: 'choice', path, allowed: asTexts(params['allowedValue']) };
    case 'pattern':
      return { kind: 'pattern', path };
    case 'uniqueItems':
      return { kind: 'repeated', path: [...path, laterItem(params)] };
    case 'minItems':
    case 'minProperties':
      return { kind: 'empty', path };
    case 'type':
      return { kind: 'type', path };
    default:
      // `$ref` and the like only repeat the errors inside them.
      return undefined;
  }
}

/** Of two items that are the same, the one that repeats the other. */
function laterItem({ i, j }: SchemaError['params']): number {
  return Math.max(Number(i), Number(j));
}

/** `/participants/0/name` → `['participants', 0, 'name']`, with JSON Pointer's escapes undone. */
function toPath(pointer: string): FrontmatterPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) =>
      /^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~'),
    );
}

function asTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Of a value that is wrong in two ways, what is wrong first; of choices, the narrower. */
function onePerPlace(faults: readonly SchemaFault[]): SchemaFault[] {
  const byPlace = new Map<string, SchemaFault>();
  for (const fault of faults) {
    const place = `${fault.path.join('/')}${fault.kind === 'missing' ? `/${fault.key}?` : ''}`;
    const before = byPlace.get(place);
    if (!before || isNarrower(fault, before)) byPlace.set(place, fault);
  }
  return [...byPlace.values()];
}

function isNarrower(fault: SchemaFault, before: SchemaFault): boolean {
  if (before.kind === 'type') return false;
  if (fault.kind !== 'choice') return fault.kind === 'type';
  return before.kind === 'choice' && fault.allowed.length < before.allowed.length;
}
