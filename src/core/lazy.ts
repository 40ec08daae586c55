/** Makes a value when it is first asked for, and then keeps it: a short run needs few of them. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
