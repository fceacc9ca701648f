import { vi } from 'vitest';

/** The places of a page in which a secret could stay. */
export interface SearchedPage {
  container: HTMLElement;
  cache: ReadonlyMap<string, unknown>;
  /** From `listenToConsole`. */
  said: readonly unknown[];
}

/** Records everything that is written to the console. */
export function listenToConsole(): unknown[] {
  const said: unknown[] = [];
  for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void said.push(args));
  }
  return said;
}

/** The names of the places that hold a secret, or its end. */
export function findSecret(secret: string, { container, cache, said }: SearchedPage): string[] {
  const end = secret.slice(-12);
  const places: Record<string, unknown> = {
    markup: document.documentElement.outerHTML,
    values: Array.from(document.querySelectorAll('input, textarea'), (field) => {
      return (field as HTMLInputElement).value;
    }),
    console: said,
    cache: [...cache],
    localStorage: Object.entries(localStorage),
    sessionStorage: Object.entries(sessionStorage),
    cookies: document.cookie,
    address: location.href,
    history: history.state as unknown,
    window: window.name,
    fibers: readRoot(container),
  };
  return Object.keys(places).filter((name) => holds(places[name], end));
}

/** The root of React's tree: each mounted fiber, its alternate, hooks and props are reachable from it. */
function readRoot(container: HTMLElement): unknown {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  const root = Object(container)[key ?? ''] as { stateNode: object } | null | undefined;
  // An unmounted tree has none.
  if (root === null) return null;
  if (root === undefined || !('current' in root.stateNode)) {
    throw new Error('This version of React keeps its fibers elsewhere.');
  }
  return root;
}

/** Whether any text that is reachable from a value contains another one. Functions and elements end the way. */
function holds(value: unknown, text: string): boolean {
  const seen = new Set<unknown>();
  const rest = [value];
  while (rest.length > 0) {
    const part = rest.pop();
    if (typeof part === 'string' && part.includes(text)) return true;
    if (typeof part !== 'object' || part === null || part instanceof Node || part === window)
      continue;
    if (seen.has(part)) continue;
    seen.add(part);
    if (part instanceof Map) rest.push(...part.keys(), ...(part.values() as Iterable<unknown>));
    if (part instanceof Set) rest.push(...(part as Set<unknown>));
    // Getters are skipped, since React's getters warn.
    for (const [name, { value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
      rest.push(name, inner);
    }
  }
  return false;
}
