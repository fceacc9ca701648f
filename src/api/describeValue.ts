/** Names a value in a message: a number by itself, and a text or an object by its type, since it may be long or secret. */
export function describeValue(value: unknown): string {
  const isPlain = typeof value === 'number' || value === null || value === undefined;
  return isPlain ? String(value) : `a ${typeof value}`;
}
