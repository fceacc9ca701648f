import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDist } from './readFiles.js';
import { readEntry } from './readEntry.js';
import { createUpstream, page, row, SECRET_KEY, SUBJECT } from '../server/upstream.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The only globals here: those that edge runtimes and workers have beside the language itself. */
const WEB = [
  'URL',
  'URLSearchParams',
  'Request',
  'Response',
  'Headers',
  'fetch',
  'AbortController',
  'AbortSignal',
  'DOMException',
  'TextDecoder',
  'TextEncoder',
  'ReadableStream',
  'setTimeout',
  'clearTimeout',
  'console',
  'structuredClone',
  'crypto',
] as const;

/** The built entry with all its imports, as one script. */
let script = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${dist}server.js`, formats: ['iife'], name: 'server' },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[];
  script = output?.output[0].code ?? '';
}, 60_000);

/** Runs `code`, the body of an async function, with only the Web's globals and the entry. */
async function run(code: string, given: Record<string, unknown> = {}): Promise<unknown> {
  const globals = Object.fromEntries(WEB.map((name) => [name, globalThis[name]]));
  const context = createContext({ ...globals, SUBJECT, SECRET_KEY, ...given });
  runInContext(script, context);
  const answer: unknown = runInContext(`(async () => {${code}})()`, context);
  // Through JSON, since objects of another realm never equal ours.
  return JSON.parse(JSON.stringify(await answer));
}

const ASK = `
  const errors = [];
  const handler = server.createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: () => true,
    allowedOrigins: ['https://listed.example.test'],
    onError: ({ code }) => errors.push(code),
    ...(typeof options === 'undefined' ? {} : options),
  });
  const url = 'https://admin.example.test/api/m2m-tokens?subject=' + SUBJECT;
  const ask = async (query = '', init = {}) => {
    const response = await handler(new Request(url + query, init));
    return [response.status, await response.text().then((text) => text && JSON.parse(text))];
  };
`;

describe('the built server entry with Web standards only', () => {
  it('finds no Node globals', async () => {
    const names = ['process', 'Buffer', 'require', 'setImmediate', 'global', '__dirname', 'module'];
    const types = await run(`return [${names.map((name) => `typeof ${name}`).join()}]`);
    expect(new Set(types as string[])).toEqual(new Set(['undefined']));
  });

  it('answers with a page', async () => {
    const { fetch, requests } = createUpstream(page([row()], 1));
    const answer = await run(`${ASK} return [...(await ask('&limit=5')), errors];`, { fetch });
    expect(answer).toEqual([200, { m2m_tokens: [row()], total_count: 1 }, []]);
    expect(requests.map((request) => request.url)).toEqual([
      `https://api.clerk.com/v1/m2m_tokens?subject=${SUBJECT}&revoked=false&expired=false&limit=5&offset=0`,
    ]);
  });

  it.each([
    ['an invalid query', `ask('&limit=0')`, 400, 'invalid_params'],
    ['a wrong method', `ask('', { method: 'DELETE' })`, 405, 'method_not_allowed'],
    [
      'a cross-site request',
      `ask('', { headers: { origin: 'https://evil.test' } })`,
      403,
      'cross_site',
    ],
  ])('answers %s with an error', async (_, asked, status, code) => {
    const answer = await run(`${ASK} return [...(await ${asked}), errors];`);
    expect(answer).toEqual([status, { errors: [expect.objectContaining({ code })] }, [code]]);
  });

  it.each([
    ['throws', `() => { throw new Error(SECRET_KEY) }`, 502, 'upstream_unreachable'],
    ['is silent', `() => new Promise(() => {})`, 504, 'upstream_timeout'],
    ['returns no page', `async () => new Response('<p>')`, 502, 'upstream_invalid_response'],
    [
      'refuses the key',
      `async () => new Response('', { status: 401 })`,
      502,
      'upstream_unauthorized',
    ],
  ])('answers with an error when Clerk %s', async (_, fetch, status, code) => {
    const answer = await run(
      `const options = { timeout: 20, fetch: ${fetch} }; ${ASK} return [...(await ask()), errors];`,
    );
    expect(answer).toEqual([status, { errors: [expect.objectContaining({ code })] }, [code]]);
  });

  it('answers a preflight', async () => {
    const answer = await run(
      `${ASK} return ask('', { method: 'OPTIONS', headers: { origin: 'https://listed.example.test' } });`,
    );
    expect(answer).toEqual([204, '']);
  });

  it('lists for server rendering, and builds keys', async () => {
    const { fetch } = createUpstream(page([row()], 1));
    const answer = await run(
      `const page = await server.listM2MTokens({ subject: SUBJECT, secretKey: SECRET_KEY });
       return [page.totalCount, page.data[0].id, typeof server.getM2MTokensKey({ subject: SUBJECT })];`,
      { fetch },
    );
    expect(answer).toEqual([1, row().id, 'string']);
  });
});

describe('the text of the built server entry', () => {
  const { files, packages } = readEntry('server.js', 'js');
  const text = files.map(readDist).join('\n');
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

  it('imports no package', () => {
    expect(packages).toEqual([]);
    expect(code).not.toMatch(/\bimport\s*\(/);
  });

  it.each([
    ['no module of Node', /["']node:|\brequire\s*\(/],
    ['no Buffer', /\bBuffer\b/],
    ['no global of Node', /\b(?:setImmediate|__dirname|__filename|global)\b/],
    ['no process that may be absent', /\bprocess(?:\.|\[)/],
    ['no eval', /\beval\s*\(|\bnew Function\b/],
  ])('names %s', (_, forbidden) => {
    expect(code).not.toMatch(forbidden);
  });
});
