import type { FrontmatterPath } from '../document/frontmatter-tree.js';
import validate, { type SchemaError } from './schema-validator.generated.js';

/** What the schema asks for at a place and the frontmatter does not have. */
export type SchemaFault =
  | { readonly kind: 'missing'; readonly path: FrontmatterPath; readonly key: string }
  | { readonly kind: 'type'; readonly path: FrontmatterPath; readonly expected: string }
  | { readonly kind: 'choice'; readonly path: FrontmatterPath; readonly allowed: readonly string[] }
  | { readonly kind: 'pattern'; readonly path: FrontmatterPath }
  | { readonly kind: 'other'; readonly path: FrontmatterPath };

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

function toFault({ instancePath, keyword, params }: SchemaError): SchemaFault {
  const path = toPath(instancePath);
  switch (keyword) {
    case 'required':
      return { kind: 'missing', path, key: String(params['missingProperty']) };
    case 'type':
      return { kind: 'type', path, expected: asTexts(params['type']).join(', ') };
    case 'enum':
      return { kind: 'choice', path, allowed: asTexts(params['allowedValues']) };
    case 'const':
      return { kind: 'choice', path, allowed: asTexts(params['allowedValue']) };
    case 'pattern':
      return { kind: 'pattern', path };
    default:
      return { kind: 'other', path };
  }
}

/** Compares the values of a frontmatter with the schema of press releases. */
export function findSchemaFaults(value: unknown): SchemaFault[] {
  return validate(value) ? [] : (validate.errors ?? []).map(toFault);
}
