import { createM2MTokensHandler, listM2MTokens } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createUpstream, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => vi.unstubAllGlobals());

const dom = { window: {}, document: {} };
const none = { window: undefined, document: undefined, process: undefined };
const node = { versions: { node: '20.19.0' } };

const browsers: [string, Record<string, unknown>][] = [
  ['a page', { ...dom, process: undefined }],
  ['a page with a bundler’s process', { ...dom, process: { env: {}, versions: {} } }],
  ['a page with an incomplete process', { ...dom, process: { env: {} } }],
  ['a page of Electron with Node in it', { ...dom, process: { ...node, type: 'renderer' } }],
];

const servers: [string, Record<string, unknown>][] = [
  ['Node', { ...none, process: node }],
  ['Node or Bun with a DOM, as in a test', { ...dom, process: node }],
  ['Deno 1 with a DOM', { ...dom, process: undefined, Deno: {} }],
  ['Deno 1, which has a window', { ...none, window: {}, Deno: {} }],
  ['the main process of Electron', { ...none, process: { ...node, type: 'browser' } }],
  ['a worker or an edge runtime', none],
  ['a worker with a document of its own', { ...none, document: {} }],
];

/** Runs with these globals, and returns the thrown value. */
async function inside(globals: Record<string, unknown>, work: () => unknown): Promise<unknown> {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  try {
    const working = work();
    vi.unstubAllGlobals();
    await working;
    return undefined;
  } catch (error) {
    return error;
  } finally {
    vi.unstubAllGlobals();
  }
}

const { fetch } = createUpstream();
const build = (options: object) => createM2MTokensHandler({ authorize: () => true, ...options });
const list = () => listM2MTokens({ secretKey: SECRET_KEY, subject: SUBJECT, fetch });

describe('a secret key', () => {
  it.each(browsers)('is refused in %s', async (_, globals) => {
    const refused = (caller: string) => ({
      code: 'invalid_config',
      message: expect.stringMatching(`^${caller} was called in a browser.*revoke the key`),
    });
    expect(await inside(globals, list)).toMatchObject(refused('listM2MTokens'));
    const text = await inside(globals, () => build({ secretKey: SECRET_KEY }));
    expect(text).toMatchObject(refused('createM2MTokensHandler'));
    const called = await inside(globals, () => build({ secretKey: () => SECRET_KEY }));
    expect(called).toMatchObject(refused('createM2MTokensHandler'));
  });

  it.each(browsers)('is the only reason to refuse %s', async (_, globals) => {
    expect(await inside(globals, () => build({}))).toBeUndefined();
    expect(await inside(globals, () => build({ list: () => [] }))).toBeUndefined();
  });

  it.each(servers)('passes in %s', async (_, globals) => {
    expect(await inside(globals, list)).toBeUndefined();
    expect(await inside(globals, () => build({ secretKey: SECRET_KEY }))).toBeUndefined();
  });
});
