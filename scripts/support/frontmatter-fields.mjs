// What an editor needs to know of the frontmatter's schema: keys in their order, with names,
// descriptions and choices in both languages.

/** Texts of the schema that only people read; a validator has no use for them. */
const FOR_PEOPLE = ['title', 'description', 'examples', '$comment'];
const HOLDS_NAMES = ['properties', '$defs'];

/** The schema without what only people and editors read. */
export function withoutTexts(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutTexts(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isNames || !(key.startsWith('x-') || FOR_PEOPLE.includes(key)))
      .map(([key, value]) => [key, withoutTexts(value, HOLDS_NAMES.includes(key))]),
  );
}

/** The keys of an object's schema, in its order. */
export function fieldsOf(schema, root) {
  return Object.entries(schema.properties).map(([key, field]) => {
    const full = { ...definitionOf(field, root), ...field };
    return {
      key,
      title: { en: full.title, th: full['x-th'].title },
      description: { en: full.description, th: full['x-th'].description },
      shape: shapeOf(field, root),
      examples: full.examples ?? [],
    };
  });
}

function definitionOf({ $ref }, root) {
  return $ref === undefined ? {} : root.$defs[nameOf($ref)];
}

function nameOf($ref) {
  return $ref.replace('#/$defs/', '');
}

function shapeOf(field, root) {
  const topic = field['x-kind'] === undefined ? {} : { topic: field['x-kind'] };
  if (field.$ref) return { ...shapeOfDefinition(nameOf(field.$ref), root), ...topic };
  if (field.const)
    return { kind: 'choice', choices: [choice(field.const, field.title, field['x-th'].title)] };
  if (field.enum)
    return { kind: 'choice', choices: field.enum.map((value) => choiceOf(value, field)) };
  if (field.type === 'array') return { kind: 'list', item: shapeOf(field.items, root) };
  if (field.type === 'object') return { kind: 'map', fields: fieldsOf(field, root) };
  return { kind: 'text', ...topic };
}

function shapeOfDefinition(name, root) {
  if (name === 'date' || name === 'country') return { kind: name };
  const kind = name === 'localized' ? name : 'map';
  return { kind, fields: fieldsOf(root.$defs[name], root) };
}

function choiceOf(value, field) {
  const { en, th } = field['x-values'][value];
  return choice(value, en, th);
}

function choice(value, en, th) {
  return { value, name: { en, th } };
}
