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
  const found = known.get(key);
  if (found !== undefined) return found;
  const created = create();
  known.set(key, created);
  return created;
}
