import { expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf, renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

it('requests the first page with explicit defaults, and shows it', async () => {
  const { latest, proxy } = await renderList({ subject: BILLING });
  expect(proxy.requests.map(({ url }) => url)).toEqual([
    `/api/m2m-tokens?subject=${BILLING}&revoked=false&expired=false&limit=10&offset=0`,
  ]);
  expect(latest()).toMatchObject({ data: undefined, tokens: [], totalCount: null, isStale: false });
  expect(latest()).toMatchObject({ shownParams: null, isLoading: true, isValidating: true });

  await proxy.last().answer();
  expect(idsOf({ data: latest().tokens })).toEqual(idsOf(proxy.pageOf()));
  expect(latest()).toMatchObject({ totalCount: 87, page: 1, pageCount: 9, isStale: false });
  expect(latest()).toMatchObject({ hasNextPage: true, hasPreviousPage: false, error: undefined });
  expect(latest()).toMatchObject({ isLoading: false, isValidating: false });
  expect(latest().shownParams).toEqual(proxy.last().params);
});

it('is loading from the first render on', async () => {
  const { renders } = await renderList({ subject: BILLING });
  expect(renders[0]?.list.isLoading).toBe(true);
  expect(renders[0]?.list.isValidating).toBe(true);
});

it.each([null, undefined, ''])('sends no request while the machine is %j', async (subject) => {
  const { latest, proxy, show } = await renderList({ subject });
  await pass(60_000);
  expect(proxy.requests).toEqual([]);
  expect(latest()).toMatchObject({ data: undefined, tokens: [], error: undefined, page: 1 });
  expect(latest()).toMatchObject({ isLoading: false, isValidating: false, totalCount: null });

  await show({ subject: BILLING });
  await proxy.last().answer();
  expect(latest().tokens).toHaveLength(10);
});

it.each(['https://ada:hush@example.com/m2m', '//hush@example.com', 'https://ada:hush@', '//'])(
  'returns the proxyUrl %s as an error, and keeps no part of it',
  async (proxyUrl) => {
    const list = { subject: BILLING, config: { proxyUrl } };
    const { latest, proxy, cache } = await renderList(list);
    await pass(60_000);
    expect(latest().error?.code).toBe('invalid_config');
    expect(latest()).toMatchObject({ data: undefined, isLoading: false, isValidating: false });
    expect(proxy.requests).toEqual([]);
    expect(JSON.stringify([...cache]) + latest().error?.message).not.toMatch(/hush|ada|example/);
  },
);

it.each([
  { limit: Number.NaN },
  { limit: 0 },
  { limit: 101 },
  { limit: 2.5 },
  { offset: -1 },
  { offset: Number.NaN },
  { offset: Number.POSITIVE_INFINITY },
])('returns %o as invalid parameters, sends no request, and recovers', async (bad) => {
  const { latest, proxy, show } = await renderList({ subject: BILLING, ...bad });
  await pass(60_000);
  expect(latest().error?.code).toBe('invalid_params');
  expect(latest()).toMatchObject({ data: undefined, tokens: [], isLoading: false });
  expect(proxy.requests).toEqual([]);

  await show({ subject: BILLING });
  await proxy.last().answer();
  expect(latest().error).toBeUndefined();
  expect(latest().tokens).toHaveLength(10);
});

it('keeps the rows beside the error when parameters become invalid', async () => {
  const { latest, proxy, show } = await renderList({ subject: BILLING });
  await proxy.last().answer();
  await show({ subject: BILLING, limit: 1000 });
  expect(latest().error?.code).toBe('invalid_params');
  expect(latest().tokens).toHaveLength(10);
  expect(latest().isStale).toBe(true);
});
