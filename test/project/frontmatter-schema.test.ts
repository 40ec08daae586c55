import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

import { COUNTRIES } from '../../src/core/data/countries.js';
import { listAt, readJson, recordAt, stringAt, valueAt } from '../support/json.js';

const schema = recordAt(readJson('schemas/press-release.schema.json'));
const publishSchema = recordAt(readJson('schemas/press-release.publish.schema.json'));
const ajv = new Ajv2020({
  keywords: ['x-th', 'x-values', 'x-kind'],
  allErrors: true,
  strictRequired: false,
});
// One refers to the other by its file name, as it does on disk.
ajv.addSchema(schema, 'press-release.schema.json');
const validate = ajv.compile(schema);
const validatePublish = ajv.compile(publishSchema);

/** Where in the frontmatter the schema sees a fault, each place once. */
function faultsIn(frontmatter: unknown, check = validate): string[] {
  check(frontmatter);
  return [...new Set(check.errors?.map(({ instancePath }) => instancePath))];
}

function frontmatterOf(path: string): unknown {
  const yaml = /^---\n(?<yaml>.*?)\n---\n/su.exec(readFileSync(path, 'utf8'))?.groups?.['yaml'];
  const frontmatter: unknown = parse(yaml ?? '');
  return frontmatter;
}

const LEAST = 'type: press-release\ntitle: { th: พาดหัวข่าว }\ndate: 2026-12-01\n';

const ACCEPTED = {
  'what a draft needs': '',
  'a time with its offset': 'embargo: 2026-12-01T18:00+07:00',
  'keys of other tools': 'layout: news',
  'one language': 'languages: [th]',
  'a telephone number in quotation marks': 'contact: { phone: "0 2123 4567 ต่อ 12" }',
  'a file beside this one': 'counterpart: talks.en.press.md',
};

/** Lines after the ones that are needed, and the place where the fault lies. */
const REFUSED = {
  'a headline without its language': ['title: พาดหัวข่าว', '/title'],
  'a headline in no language': ['title: {}', '/title'],
  'a headline of spaces': ['title: { th: "  " }', '/title/th'],
  'another type of document': ['type: article', '/type'],
  'a date in words': ['date: 1 ธันวาคม 2569', '/date'],
  'a date in Thai digits': ['date: ๒๕๖๙-๑๒-๐๑', '/date'],
  'a two-digit year': ['date: 26-12-01', '/date'],
  'a thirteenth month': ['date: 2026-13-01', '/date'],
  'an hour of 25': ['embargo: 2026-12-01T25:00+07:00', '/embargo'],
  'a language that the product does not know': ['languages: [th, fr]', '/languages/1'],
  'a language twice': ['languages: [th, th]', '/languages'],
  'no language at all': ['languages: []', '/languages'],
  'another policy for numerals': ['numerals: roman', '/numerals'],
  'a status with a capital': ['status: Draft', '/status'],
  'a kind of event that is not listed': ['event: { kind: party }', '/event/kind'],
  'a place without its language': ['event: { place: ทำเนียบรัฐบาล }', '/event/place'],
  'a country by its name': ['countries: [ญี่ปุ่น]', '/countries/0'],
  'a code that is no country': ['countries: [UK]', '/countries/0'],
  'one country outside a list': ['countries: JP', '/countries'],
  'a participant without a name': ['participants: [{ role: host }]', '/participants/0'],
  'a role that is not listed': [
    'participants: [{ name: { th: นายดี }, role: boss }]',
    '/participants/0/role',
  ],
  'an agreement by its abbreviation': ['agreements: [{ kind: MoU }]', '/agreements/0/kind'],
  'a source that is no web address': ['source: thaigov', '/source'],
  'a telephone number that lost its zero': ['contact: { phone: 212345678 }', '/contact/phone'],
  'an e-mail address without its sign': ['contact: { email: press.go.th }', '/contact/email'],
  'a picture without a file': ['images: [{ alt: { th: ภาพ } }]', '/images/0'],
  'a counterpart that is no Markdown': ['counterpart: talks.docx', '/counterpart'],
} satisfies Record<string, [line: string, place: string]>;

/** The definitions of fields: objects with a title, however deep. */
function fieldsIn(json: unknown): unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  const inner = Object.entries(json).flatMap(([key, value]) =>
    key === 'examples' || key === 'x-th' ? [] : fieldsIn(value),
  );
  return typeof valueAt(json, 'title') === 'string' ? [json, ...inner] : inner;
}

/** The fields of the schema, each with its JSON Pointer. */
function placesOfFields(json: unknown, pointer: string): [pointer: string, field: unknown][] {
  if (typeof json !== 'object' || json === null) return [];
  const inner = Object.entries(json).flatMap(([key, value]) =>
    key === 'examples' || key === 'x-th' ? [] : placesOfFields(value, `${pointer}/${key}`),
  );
  const isField = pointer !== '' && typeof valueAt(json, 'title') === 'string';
  return isField ? [[pointer, json], ...inner] : inner;
}

describe('schemas/press-release.schema.json', () => {
  for (const sample of ['clean', 'faults']) {
    it(`accepts samples/${sample}.press.md`, () => {
      assert.deepEqual(faultsIn(frontmatterOf(`samples/${sample}.press.md`)), []);
    });
  }

  for (const [name, line] of Object.entries(ACCEPTED)) {
    it(`accepts ${name}`, () => {
      assert.deepEqual(faultsIn(parse(LEAST + line)), []);
    });
  }

  for (const [name, [line, place]] of Object.entries(REFUSED)) {
    it(`refuses ${name}`, () => {
      const frontmatter: unknown = { ...recordAt(parse(LEAST)), ...recordAt(parse(line)) };
      assert.deepEqual(faultsIn(frontmatter), [place]);
    });
  }

  it('asks for type, title and date', () => {
    validate({});
    const missing = validate.errors?.map(({ params }) => stringAt(params, 'missingProperty'));
    assert.deepEqual(missing, ['type', 'title', 'date']);
  });

  it('asks for more before publication', () => {
    validatePublish(parse(LEAST));
    const missing = validatePublish.errors?.map(({ params }) =>
      stringAt(params, 'missingProperty'),
    );
    assert.deepEqual(missing, ['category', 'agency', 'languages', 'status']);
    assert.deepEqual(faultsIn(frontmatterOf('samples/clean.press.md'), validatePublish), []);
  });

  it('knows the same countries as the data', () => {
    assert.deepEqual(
      listAt(schema, '$defs', 'country', 'enum'),
      COUNTRIES.map(({ code }) => code),
    );
  });

  it('names and describes every field in both languages', () => {
    const fields = fieldsIn(schema);
    assert(fields.length > 30, String(fields.length));
    for (const field of fields) {
      const title = stringAt(field, 'title');
      assert.match(stringAt(field, 'description'), /^[A-Z].*\.$/su, title);
      assert.match(stringAt(field, 'x-th', 'title'), /[ก-ฮ]/u, title);
      assert.match(stringAt(field, 'x-th', 'description'), /[ก-ฮ]/u, title);
    }
  });

  it('names every value of a choice in both languages', () => {
    for (const field of [
      ...fieldsIn(schema),
      valueAt(schema, 'properties', 'languages', 'items'),
    ]) {
      // The names of countries are data of their own.
      const isCountry = valueAt(field, 'title') === 'Country';
      if (valueAt(field, 'enum') === undefined || isCountry) continue;
      const names = recordAt(field, 'x-values');
      assert.deepEqual(Object.keys(names), listAt(field, 'enum'));
      for (const name of Object.values(names)) {
        assert.match(stringAt(name, 'en'), /^[A-Z]/u);
        assert.match(stringAt(name, 'th'), /[ก-ฮ]/u);
      }
    }
  });

  it('gives examples of every field that it accepts itself', () => {
    for (const [pointer, field] of placesOfFields(schema, '')) {
      const examples = listAt(field, 'examples');
      assert.ok(0 < examples.length, pointer);
      const check = ajv.compile({ $ref: `press-release.schema.json#${pointer}` });
      for (const example of examples) assert.deepEqual(faultsIn(example, check), [], pointer);
    }
  });
});
