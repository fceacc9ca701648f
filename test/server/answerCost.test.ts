import { createM2MTokensHandler, type M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import { describe, expect, it, vi } from 'vitest';
import { asPage } from '../../src/data/asPage.js';
import { listFromProxy } from '../../src/api/listFromProxy.js';
import { listM2MTokens } from '../../src/server/listM2MTokens.js';
import { nestedText } from '../api/nested.js';
import { sdkRow } from '../api/wireRow.js';
import { LIST } from './callHandler.js';
import { row, SECRET_KEY, SUBJECT } from './upstream.js';

/** The approximate length of each text. */
const SIZE = 1_000_000;

const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const list = (piece: string) => `[${fill(`${piece},`)}${piece}]`;
const nested = () => nestedText(SIZE / 10);
const string = (piece: string) => `"${fill(piece)}"`;
const keys = () =>
  `{${list('"k":1')
    .slice(1, -1)
    .replaceAll('"k"', () => `"${(named += 1)}"`)}}`;
let named = 0;

/** An answer with one row, in which one field, such as the claims, has this JSON. */
const withRow = (
  field: string,
  value: string,
  rowOf: (fields: Record<string, unknown>) => object = row,
) =>
  `{"data":[${JSON.stringify(rowOf({ [field]: 0 })).replace(`"${field}":0`, `"${field}":${value}`)}],"totalCount":1,"skipped":0}`;
const withError = (field: string, value: string) => `{"errors":[{"${field}":${value}}]}`;

/** Texts that would cost much more than their size if the code handled each element, character or level by itself. */
const REFUSALS: [string, () => string][] = [
  ['errors that are numbers', () => `{"errors":${list('1')}}`],
  ['errors that are empty', () => `{"errors":${list('{}')}}`],
  ['errors that are errors', () => `{"errors":${list('{"code":"x","message":"y"}')}}`],
  ['errors in errors', () => `{"errors":${nested()}}`],
  ['an error of many names', () => `{"errors":[${keys()}]}`],
  ['a long message', () => withError('message', string('x'))],
  ['a long message of escapes', () => withError('message', string('\\u0073'))],
  ['a long message of line ends', () => withError('message', string('\\n'))],
  ['a long message of backslashes', () => withError('message', string('\\\\'))],
  ['a long message of percents', () => withError('long_message', string('%25'))],
  ['a long message of beginnings of keys', () => withError('message', string('sk_'))],
  ['a long message of parts of keys', () => withError('message', string(SECRET_KEY.slice(0, -1)))],
  ['a long message of keys', () => withError('message', string(SECRET_KEY))],
  ['a long code', () => withError('code', string('x'))],
  ['a long trace id', () => `{"errors":[],"clerk_trace_id":${string('x')}}`],
];
const PAGES: [string, () => string][] = [
  ['rows that are numbers', () => `{"m2m_tokens":${list('1')},"total_count":1}`],
  ['rows that are empty', () => `{"m2m_tokens":${list('{}')},"total_count":1}`],
  ['rows that are rows', () => `{"m2m_tokens":${list(JSON.stringify(row()))},"total_count":1}`],
  ['rows of the SDK', () => `{"data":${list('{"id":1}')},"totalCount":1,"skipped":0}`],
  ['scopes that are numbers', () => withRow('scopes', list('1'))],
  ['scopes that are words', () => withRow('scopes', list('"x"'))],
  ['scopes that are numbers, in the SDK’s words', () => withRow('scopes', list('1'), sdkRow)],
  ['scopes in scopes', () => withRow('scopes', nested())],
  ['claims that are numbers', () => withRow('claims', list('1'))],
  ['claims of many names', () => withRow('claims', keys())],
  ['claims of escapes', () => withRow('claims', string('\\u0073'))],
  ['claims of backslashes', () => withRow('claims', string('\\\\'))],
  ['claims of percents', () => withRow('claims', string('%25'))],
  ['claims of parts of keys', () => withRow('claims', string(SECRET_KEY.slice(0, -1)))],
  ['claims of first letters of keys', () => withRow('claims', string(SECRET_KEY.slice(0, 1)))],
  ['claims of letters in codes', () => withRow('claims', string('%66'))],
  ['claims of percents and letters', () => withRow('claims', string('f%'))],
  ['claims of keys', () => withRow('claims', string(SECRET_KEY))],
  ['a long reason', () => withRow('revocation_reason', string('x'))],
  ['a total of many numbers', () => `{"m2m_tokens":[],"total_count":${list('1')}}`],
  ['names that no page has', keys],
];

/** An answer's text, and its parsed value. */
interface Subject {
  text: string;
  status: number;
  value: unknown;
}
const params = { subject: SUBJECT, revoked: false, expired: false, limit: 10, offset: 0 };
const answer =
  ({ text, status }: Subject) =>
  async () =>
    new Response(text, { status });
const callWith = async (options: Partial<M2MTokensHandlerOptions>) => {
  const handler = createM2MTokensHandler({ authorize: () => true, ...options });
  return (await handler(new Request(LIST))).text();
};
const READERS: Record<string, (subject: Subject) => unknown> = {
  'the handler': (subject) => callWith({ secretKey: SECRET_KEY, fetch: answer(subject) }),
  'the handler, by a list of the host’s': ({ status, value }) =>
    callWith({
      list: () => {
        if (status === 200) return value;
        throw Object.assign(new Error(), { status, retryAfter: 1 }, value);
      },
    }),
  listM2MTokens: (subject) =>
    listM2MTokens({ ...params, secretKey: SECRET_KEY, fetch: answer(subject) }),
  'the client': (subject) => listFromProxy({ fetch: answer(subject) }, params),
  'a cache that is read': ({ value }) => asPage(value as never, SUBJECT),
};

/** The most that an answer may cost, in multiples of parsing and serializing its text. */
const MOST = 12;

/** CPU time, because wall-clock time on a busy machine also counts other processes. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  try {
    await work();
  } catch {
    // Most of these are not pages, and some cannot be serialized.
  }
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** Lists the functions that cost too much. Other load only slows a run down, so the best of several runs counts. */
async function tooCostly(subject: Subject): Promise<[string, number][]> {
  let text = Infinity;
  const best = new Map(Object.keys(READERS).map((name) => [name, Infinity]));
  const over = () => [...best].filter(([, time]) => time > MOST * text);
  for (let round = 0; round < 2 || (round < 12 && over().length > 0); round += 1) {
    const write = await timeOf(() => JSON.stringify(JSON.parse(subject.text)));
    text = Math.min(text, write);
    for (const [name, read] of Object.entries(READERS)) {
      best.set(name, Math.min(best.get(name) ?? 0, await timeOf(() => read(subject))));
    }
  }
  return over().map(([name, time]) => [name, time / text]);
}

describe.each([
  [422, REFUSALS],
  [200, PAGES],
])('an answer with %d and a megabyte of text', (status, texts) => {
  it.each(texts)('costs in proportion to its text, whatever its parts: %s', async (_, write) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const text = write();
    expect(await tooCostly({ text, status, value: JSON.parse(text) })).toEqual([]);
    warn.mockRestore();
  });
});
