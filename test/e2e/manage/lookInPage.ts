import { holds } from './holds.js';

export interface KeptPlaces {
  /** The element that React renders into. */
  container: HTMLElement;
  cache: Map<string, unknown>;
  errors: unknown[];
}

/** Whether each place in this page holds a text. */
export async function lookInPage(text: string, kept: KeptPlaces): Promise<Record<string, boolean>> {
  const places: Record<string, unknown> = {
    markup: document.documentElement.outerHTML,
    values: Array.from(document.querySelectorAll('input, textarea, select'), (field) => {
      return (field as HTMLInputElement).value;
    }),
    cache: kept.cache,
    localStorage: Object.entries(localStorage),
    sessionStorage: Object.entries(sessionStorage),
    indexedDB: await readDatabases(),
    caches: await readCaches(),
    cookies: document.cookie,
    address: [location.href, document.referrer, document.title],
    history: history.state as unknown,
    window: window.name,
    timings: performance.getEntries().map((entry) => entry.name),
    errors: kept.errors,
    fibers: readRoot(kept.container),
    // The last match of a regular expression, which any script can read.
    matches: [RegExp.input, RegExp.lastMatch, RegExp.leftContext, RegExp.rightContext, RegExp.$1],
  };
  return Object.fromEntries(
    Object.entries(places).map(([name, value]) => [name, holds(value, text)]),
  );
}

/** The root of React's tree: each mounted fiber, its alternate, hooks and props are reachable from it. */
function readRoot(container: HTMLElement): unknown {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  const root = Object(container)[key ?? ''] as { stateNode?: object } | undefined;
  if (root?.stateNode === undefined || !('current' in root.stateNode)) {
    throw new Error('This version of React keeps its fibers elsewhere.');
  }
  return root;
}

async function readDatabases(): Promise<unknown[]> {
  const found = await indexedDB.databases();
  return Promise.all(
    found.map(async ({ name = '' }) => {
      const database = await settle(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const rows = stores.map(async (store) => {
        const all = database.transaction(store).objectStore(store);
        return Promise.all([settle(all.getAllKeys()), settle(all.getAll())]);
      });
      const content = [name, stores, await Promise.all(rows)];
      database.close();
      return content;
    }),
  );
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No database.')));
  });
}

async function readCaches(): Promise<unknown[]> {
  const names = await caches.keys();
  return Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      const bodies = requests.map(async (request) => (await cache.match(request))?.text());
      return [name, requests.map(({ url }) => url), await Promise.all(bodies)];
    }),
  );
}
