// The JSON Schema of `.press-release.yaml`, from the one description of it in the core.

const text = ({ en, th }) => `${en}\n${th}`;

function schemaOf(shape) {
  switch (shape.kind) {
    case 'choice':
      return {
        oneOf: shape.choices.map(({ value, name }) => ({ const: value, description: text(name) })),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: 1 };
    case 'text':
      return { type: ['string', 'number', 'boolean'] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.item) };
    case 'map':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          shape.settings.map(({ key, summary, shape: inner }) => [
            key,
            { description: text(summary), ...schemaOf(inner) },
          ]),
        ),
      };
    case 'short-or-long':
      return { anyOf: [schemaOf(shape.short), schemaOf(shape.long)] };
    default:
      throw new Error(`No JSON Schema for ${shape.kind}`);
  }
}

/** What stands in many places is written once. */
function withDefinitions(schema, definitions) {
  const texts = Object.entries(definitions).map(([name, one]) => [JSON.stringify(one), name]);
  const replace = (node) => {
    const known = texts.find(([text]) => text === JSON.stringify(node));
    if (known) return { $ref: `#/$defs/${known[1]}` };
    if (Array.isArray(node)) return node.map(replace);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value)]));
  };
  return replace(schema);
}

export function configSchema(shape) {
  const schema = schemaOf(shape);
  const { rules } = schema.properties;
  const [level, long] = Object.values(rules.properties)[0].anyOf;
  const { level: levelKey, fix } = long.properties;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '.press-release.yaml',
    description: 'Settings of a project for Thai Press Release',
    ...withDefinitions(schema, { rules }),
    type: ['object', 'null'],
    $defs: {
      rules: withDefinitions(rules, { levelKey, fix, level }),
      level,
      levelKey,
      fix,
    },
  };
}
