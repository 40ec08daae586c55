/** What can be kept: anything but nothing. */
export type Keepable = object | string | number | boolean;

/**
 * Takes a value once for each object, and keeps it as long as the object lives.
 *
 * @param take may need a context, which must be the same whenever the object is
 */
export function oncePer<Key extends object, Value extends Keepable, Context = void>(
  take: (key: Key, context: Context) => Value,
): (key: Key, context: Context) => Value {
  const known = new WeakMap<Key, Value>();
  return (key, context) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = take(key, context);
    known.set(key, value);
    return value;
  };
}
