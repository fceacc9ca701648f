import { describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

describe.each([0, 2_000])('in StrictMode, with a dedupingInterval of %i ms', (dedupingInterval) => {
  const swr = { dedupingInterval };

  it('loads, with one request that is not aborted', async () => {
    const { proxy, latest } = await renderList({ subject: BILLING }, { strict: true, swr });
    expect(proxy.open()).toHaveLength(1);
    await proxy.last().answer();
    expect(latest().tokens).toHaveLength(10);
    expect(latest()).toMatchObject({ isLoading: false, isValidating: false, error: undefined });
    expect(proxy.open()).toEqual([]);
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('loads again after it unmounted before the first answer', async () => {
    const { proxy, latest, show } = await renderList({ subject: BILLING }, { strict: true, swr });
    await show(null);
    expect(proxy.open()).toEqual([]);
    await show({ subject: BILLING });
    expect(proxy.open()).toHaveLength(1);
    await proxy.last().answer();
    expect(latest().tokens).toHaveLength(10);
  });

  it('does not report an abandoned request to the host', async () => {
    const host = { onSuccess: vi.fn(), onError: vi.fn() };
    const { unmount } = await renderList(
      { subject: BILLING },
      { strict: true, swr: { ...swr, ...host } },
    );
    unmount();
    await pass(60_000);
    expect(host.onSuccess).not.toHaveBeenCalled();
    expect(host.onError).not.toHaveBeenCalled();
  });

  it('ends with the newer answer after two refreshes', async () => {
    const { proxy, latest } = await renderList({ subject: BILLING }, { strict: true, swr });
    await proxy.last().answer();
    void latest().mutate();
    await pass(0);
    const slow = proxy.last();
    void latest().mutate();
    await pass(0);
    expect(slow.isAborted).toBe(true);
    await proxy.last().answer({ totalCount: 88 });
    expect(latest()).toMatchObject({ totalCount: 88, error: undefined, isValidating: false });
  });
});
