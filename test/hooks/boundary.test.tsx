import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf, type List, renderList } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

const billing: List = { subject: BILLING };

describe.each<{ what: string; other: List }>([
  { what: 'machine', other: { subject: SHIPPING } },
  { what: 'endpoint', other: { subject: BILLING, config: { proxyUrl: '/staging/m2m-tokens' } } },
  { what: 'cacheScope', other: { subject: BILLING, config: { cacheScope: 'another user' } } },
])('a change of $what', ({ other }) => {
  it.each([false, true])('never shows an older row (StrictMode: %s)', async (strict) => {
    const { proxy, renders, show, latest } = await renderList(billing, { strict });
    await proxy.last().answer();
    renders.length = 0;
    await show(other);
    expect(renders.length).toBeGreaterThan(0);
    for (const { ids, list } of renders) {
      expect(ids).toEqual([]);
      expect(list).toMatchObject({ data: undefined, isStale: false, shownParams: null });
      expect(list).toMatchObject({ totalCount: null, isLoading: true });
    }
    expect(proxy.open()).toHaveLength(1);
    await proxy.last().answer();
    expect(idsOf({ data: latest().tokens })).toEqual(
      idsOf(proxy.pageOf({ subject: other.subject ?? '' })),
    );
  });

  it('never shows them when the new answer fails, either', async () => {
    const { proxy, renders, show, latest } = await renderList(billing);
    await proxy.last().answer();
    renders.length = 0;
    await show(other);
    await proxy.last().refuse(404);
    expect(latest().error?.code).toBe('not_found');
    expect(renders.flatMap(({ ids }) => ids)).toEqual([]);
  });

  it('never keeps a failure', async () => {
    const { proxy, renders, show } = await renderList(billing);
    await proxy.last().refuse(404);
    renders.length = 0;
    await show(other);
    for (const { list } of renders) expect(list.error).toBeUndefined();
  });

  it('aborts the request in flight and ignores its answer', async () => {
    const { proxy, renders, show, latest } = await renderList(billing);
    const before = proxy.last();
    await show(other);
    expect(before.isAborted).toBe(true);
    await proxy.last().answer({ data: [], totalCount: 0 });
    await before.answer();
    await pass(100);
    expect(latest()).toMatchObject({ tokens: [], totalCount: 0 });
    expect(renders.flatMap(({ ids }) => ids)).toEqual([]);
  });

  it('shows the older rows at once when it is undone', async () => {
    const { proxy, renders, show } = await renderList(billing);
    await proxy.last().answer();
    await show(other);
    renders.length = 0;
    await show(billing);
    for (const { ids } of renders) expect(ids).toEqual(idsOf(proxy.pageOf()));
  });
});

it('shows no row while there is no machine', async () => {
  const { proxy, renders, show } = await renderList(billing);
  await proxy.last().answer();
  renders.length = 0;
  await show({ subject: null });
  for (const { ids } of renders) expect(ids).toEqual([]);
});

it('never shows page 2 of one machine under page 2 of another', async () => {
  const { proxy, renders, show } = await renderList({ ...billing, offset: 10 });
  await proxy.last().answer();
  renders.length = 0;
  await show({ subject: SHIPPING, offset: 10 });
  await show({ subject: SHIPPING, offset: 20 });
  expect(renders.flatMap(({ ids }) => ids)).toEqual([]);
});
