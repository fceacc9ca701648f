import { expect, it } from 'vitest';
import { getM2MTokensKey } from 'react-m2m-tokens';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf, renderList } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

// SWR revalidates a cached page one frame after it mounted.
it.each([
  { what: 'another page', next: { subject: BILLING, offset: 30 } },
  { what: 'another machine', next: { subject: SHIPPING } },
])(
  'never stores rows of $what under a page that was on the screen for less than a frame',
  async ({ next }) => {
    const { proxy, cache, show, showAtOnce } = await renderList({ subject: BILLING });
    await proxy.last().answer();
    await show({ subject: BILLING, offset: 10 });
    await proxy.last().answer();

    showAtOnce({ subject: BILLING });
    showAtOnce(next);
    await pass(100);
    while (proxy.open().length > 0) await proxy.open()[0]?.answer();

    const entry = cache.get(getM2MTokensKey({ subject: BILLING })) as {
      data: ReturnType<typeof proxy.pageOf>;
    };
    expect(idsOf(entry.data)).toEqual(idsOf(proxy.pageOf()));
    expect(proxy.requests).toHaveLength(3);
  },
);
