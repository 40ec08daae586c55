/**
 * Takes a value once for each object, and keeps it as long as the object lives. Further arguments
 * must be the same whenever the object is.
 */
export function oncePer<Key extends object, Rest extends readonly unknown[], Value>(
  take: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = take(key, ...rest);
    known.set(key, { value });
    return value;
  };
}
