/**
 * Whether any text that is reachable from a value contains another one, also in names, maps, sets and what is not
 * enumerable. It does not call functions and getters, nor look into elements.
 */
export function holds(value: unknown, text: string): boolean {
  const seen = new Set<unknown>();
  const rest = [value];
  while (rest.length > 0) {
    const part = rest.pop();
    if (typeof part === 'string' && part.includes(text)) return true;
    const isObject = (typeof part === 'object' && part !== null) || typeof part === 'function';
    if (!isObject || seen.has(part) || isOfBrowser(part)) continue;
    seen.add(part);
    if (part instanceof Map) rest.push(...part.keys(), ...(part.values() as Iterable<unknown>));
    if (part instanceof Set) rest.push(...(part as Set<unknown>));
    for (const name of Reflect.ownKeys(part)) {
      rest.push(typeof name === 'symbol' ? name.description : name);
      rest.push(Object.getOwnPropertyDescriptor(part, name)?.value);
    }
  }
  return false;
}

/** Elements lead to the whole page, and so does a window. */
function isOfBrowser(value: object): boolean {
  return (typeof Node === 'function' && value instanceof Node) || value === globalThis;
}
