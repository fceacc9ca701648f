import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as client from '../../src/index.js';
import * as reactServer from '../../src/reactServer/index.js';
import { thrownBy } from '../api/thrownBy.js';

// A hook that never returns satisfies any return type; everything else is identical.
reactServer satisfies typeof client;

/** The alternative to `'use client'` in each hook's error. */
const HOOKS: Record<string, string> = {
  useM2MTokens: 'listM2MTokens of react-m2m-tokens/server',
  useM2MTokenList: 'render <M2MTokens>',
  useM2MTokenStatus: 'getM2MTokenStatus(token, now)',
  useM2MTokensCache: 'call it in the browser',
};

async function load(built: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ pathToFileURL(resolve('dist', built)).href);
}

describe('in a Server Component', () => {
  it('every hook throws an error with the alternative', async () => {
    const hooks = Object.entries(reactServer).filter(([name]) => name.startsWith('use'));
    expect(hooks.map(([name]) => name).toSorted()).toEqual(Object.keys(HOOKS).toSorted());
    for (const [name, hook] of hooks) {
      const { code, message } = await thrownBy(hook as () => unknown);
      expect(code).toBe('invalid_config');
      expect(message).toContain(`${name} was called in a Server Component`);
      expect(message).toContain("Put 'use client' at the top of the file");
      expect(message).toContain(HOOKS[name]);
    }
  });

  it('every other export is identical to the client’s, in the sources and in the build', async () => {
    const built = { client: await load('index.js'), reactServer: await load('react-server.js') };
    const others = Object.keys(client).filter((name) => !name.startsWith('use'));
    const differing = others.filter(
      (name) =>
        Reflect.get(reactServer, name) !== Reflect.get(client, name) ||
        built.reactServer[name] !== built.client[name],
    );
    expect(others).toHaveLength(17);
    expect(differing).toEqual([]);
  });

  it('errors have the same class as those of the server entry', async () => {
    const [server, reactServerBuilt] = await Promise.all([
      load('server.js'),
      load('react-server.js'),
    ]);
    expect(reactServerBuilt['M2MTokensError']).toBe(server['M2MTokensError']);
  });
});
