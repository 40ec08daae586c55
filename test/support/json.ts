import { readFileSync } from 'node:fs';

/** A JSON file of the project; `path` counts from the project's folder. */
export function readJson(path: string): unknown {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return json;
}

/** What stands under the keys, one inside the other; `undefined` where nothing does. */
export function valueAt(json: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** @throws {TypeError} if no text stands there */
export function stringAt(json: unknown, ...keys: readonly (string | number)[]): string {
  const value = valueAt(json, ...keys);
  if (typeof value !== 'string') throw new TypeError(`Cannot find a text at ${keys.join('.')}`);
  return value;
}

/** @throws {TypeError} if no list stands there */
export function listAt(json: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(json, ...keys);
  if (!Array.isArray(value)) throw new TypeError(`Cannot find a list at ${keys.join('.')}`);
  return value;
}

/** @throws {TypeError} if no object stands there */
export function recordAt(
  json: unknown,
  ...keys: readonly (string | number)[]
): Readonly<Record<string, unknown>> {
  const value = valueAt(json, ...keys);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`Cannot find an object at ${keys.join('.')}`);
  }
  return { ...value };
}

/** Every text in it, however deep, in order. */
export function stringsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(stringsIn) : [];
}
