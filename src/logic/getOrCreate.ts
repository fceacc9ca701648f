/** The methods that maps and weak maps share. */
interface Store<Key, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}

/** The value under a key, created when it is missing: `getOrInsertComputed` of newer browsers. */
export function getOrCreate<Key, Value extends {}>(
  known: Store<Key, Value>,
  key: Key,
  create: () => Value,
): Value {
  const value = known.get(key) ?? create();
  known.set(key, value);
  return value;
}
