import { describe, expect, it } from 'vitest';
import type { M2MToken, UseM2MTokensReturn } from 'react-m2m-tokens';
import { getM2MTokensKey } from 'react-m2m-tokens';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

const first = { subject: BILLING };
const rowsOnly = { read: ({ data, tokens }: UseM2MTokensReturn) => [data, tokens] };

describe('an equal answer', () => {
  it('keeps the identity of the page, the list and each row', async () => {
    const { proxy, latest } = await renderList(first);
    await proxy.last().answer();
    const { data, tokens } = latest();
    void latest().mutate();
    await pass(0);
    await proxy.last().answer();
    expect(proxy.requests).toHaveLength(2);
    expect(latest().data).toBe(data);
    expect(latest().tokens).toBe(tokens);
  });

  it('re-renders no component that reads only rows', async () => {
    const { proxy, latest, renders } = await renderList(first, rowsOnly);
    await proxy.last().answer();
    renders.length = 0;
    void latest().mutate();
    await pass(0);
    await proxy.last().answer();
    expect(renders).toEqual([]);
  });
});

it('re-renders no component that reads only rows when a request fails', async () => {
  const { proxy, latest, renders } = await renderList(first, rowsOnly);
  await proxy.last().answer();
  renders.length = 0;
  void latest().mutate();
  await pass(0);
  await proxy.last().refuse(404);
  expect(renders).toEqual([]);
});

it.each(['error', 'isLoading', 'isValidating'] as const)(
  're-renders a component that reads %s when it changes',
  async (name) => {
    const { proxy, latest, renders } = await renderList(first, {
      read: (list) => [list.tokens, list[name]],
    });
    await proxy.last().refuse(404);
    renders.length = 0;
    void latest().mutate();
    await pass(0);
    await proxy.last().answer();
    const seen = renders.map(({ list }) => list[name]);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(name === 'error' ? 1 : 2);
    expect(seen.at(-1)).toBe(name === 'error' ? undefined : false);
  },
);

it('gives a changed row a new identity and keeps those of the others', async () => {
  const { proxy, latest } = await renderList(first);
  await proxy.last().answer();
  const before = latest().tokens;
  const page = proxy.pageOf();
  void latest().mutate();
  await pass(0);
  const changed = [...page.data];
  changed[3] = { ...changed[3], revoked: true } as M2MToken;
  await proxy.last().answer({ data: changed });
  const after = latest().tokens;
  expect(after).not.toBe(before);
  expect(after.map((token, index) => token === before[index])).toEqual(
    before.map((_, index) => index !== 3),
  );
});

it('keeps the rows that moved down below a new token', async () => {
  const { proxy, latest } = await renderList(first);
  await proxy.last().answer();
  const before = latest().tokens;
  const [newest] = proxy.pageOf({ offset: 80 }).data;
  void latest().mutate();
  await pass(0);
  await proxy
    .last()
    .answer({ data: [...(newest ? [newest] : []), ...proxy.pageOf().data.slice(0, 9)] });
  expect(
    latest()
      .tokens.slice(1)
      .every((token, index) => token === before[index]),
  ).toBe(true);
});

it.each([
  { what: 'a page', wrap: (page: object) => page },
  { what: 'a promise of one', wrap: async (page: object) => page },
])('keeps the server-rendered rows of $what', async ({ wrap }) => {
  const { proxy, latest: atServer, unmount } = await renderList(first);
  await proxy.last().answer();
  const page = structuredClone({ data: [], ...atServer().data });
  unmount();
  const fallback = { [getM2MTokensKey(first)]: wrap(page) };
  const { latest } = await renderList(first, { proxy, swr: { fallback } });
  await pass(100);
  expect(latest().tokens).toBe(page.data);
  await proxy.last().answer();
  expect(latest().error).toBeUndefined();
  expect(latest().tokens).toBe(page.data);
});

it('returns the same mutate in every render of a page', async () => {
  const { proxy, renders } = await renderList(first);
  await proxy.last().answer();
  expect(new Set(renders.map(({ list }) => list.mutate)).size).toBe(1);
});
