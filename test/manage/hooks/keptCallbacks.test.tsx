import { act, render } from '@testing-library/react';
import { Suspense, useEffect, useLayoutEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { useSingleFlight } from '../../../src/manage/useSingleFlight.js';
import { fakeTime } from '../../support/fakeTime.js';
import { BILLING, SHIPPING, tokensCalled } from '../../support/tokens.js';
import { renderWrites } from './renderWrites.js';

fakeTime();

const tokens = tokensCalled('one', 6);
const ids = tokens.map(({ id }) => id);
const wish = { secondsUntilExpiration: 3600 };

describe.each([false, true])('a callback that the host has kept (StrictMode: %s)', (strict) => {
  const rendered = () => renderWrites({ tokens, isHeld: true, strict });

  it('sends nothing after an unmount, and says that it stopped', async () => {
    const { held, revoking, creating, begin, leave } = await rendered();
    const { revoke } = revoking();
    const { create } = creating();
    await leave();
    const revoked = await begin(() => revoke([...ids, 'nonsense']));
    const created = await begin(() => create(wish));
    expect(held).toEqual([]);
    expect([...(await revoked.answer).values()].map(({ status }) => status)).toEqual([
      ...Array<string>(6).fill('stopped'),
      'failed',
    ]);
    expect(await created.answer).toBeUndefined();
  });

  it('sends nothing for an earlier machine, and drops no call of the current one', async () => {
    const { held, revoking, creating, begin, show } = await rendered();
    const [old, oldCreate] = [revoking().revoke, creating().create];
    await show({ subject: SHIPPING });
    await begin(() => revoking().revoke(ids));
    await begin(() => creating().create(wish));
    const sent = held.length;
    await begin(() => old(ids));
    await begin(() => oldCreate(wish));
    expect(held).toHaveLength(sent);
    expect(held.every(({ url }) => url.includes(SHIPPING))).toBe(true);
    expect(revoking().isMutating).toBe(true);
    expect(creating().isMutating).toBe(true);
  });

  it('sends when the component is mounted again', async () => {
    const { held, revoking, begin, show, leave } = await rendered();
    await leave();
    await show({ subject: BILLING });
    await begin(() => revoking().revoke(ids[0] ?? ''));
    expect(held).toHaveLength(1);
  });

  it('sends in an effect of a first render', async () => {
    let calls = 0;
    function Child({ run }: { run: () => void }) {
      useEffect(run, [run]);
      return null;
    }
    function Parent() {
      const { fly } = useSingleFlight<void>('a');
      return <Child run={() => void fly(async ({ hasLeft }) => void (hasLeft || (calls += 1)))} />;
    }
    await act(async () => render(<Parent />, { reactStrictMode: strict }));
    expect(calls).toBeGreaterThan(0);
  });
});

describe('a call that runs', () => {
  /** Renders a call that never ends, and records at each commit whether it was dropped. */
  function renderFlight() {
    const seen: (boolean | undefined)[] = [];
    let flight: { hasLeft: boolean } | undefined;
    let start = () => {};
    function Caller({ boundary }: { boundary: string }) {
      const { fly } = useSingleFlight<void>(boundary);
      useLayoutEffect(() => {
        seen.push(flight?.hasLeft);
        start = () =>
          void fly((own) => {
            flight = own;
            return new Promise(() => {});
          });
      });
      return null;
    }
    const never = new Promise<void>(() => {});
    function Loading(): null {
      // oxlint-disable-next-line typescript/only-throw-error -- React 18 has no `use`
      throw never;
    }
    const page = (boundary: string, isLoading = false) => (
      <Suspense>
        <Caller boundary={boundary} />
        {isLoading && <Loading />}
      </Suspense>
    );
    const { rerender } = render(page('a'));
    start();
    const show = (...args: Parameters<typeof page>) => act(async () => rerender(page(...args)));
    return { seen, show, hasLeft: () => flight?.hasLeft };
  }

  it('is dropped before the effects of another boundary run', async () => {
    const { seen, show } = renderFlight();
    await show('b');
    expect(seen).toEqual([undefined, true]);
  });

  it('continues while <Suspense> hides the component', async () => {
    const { show, hasLeft } = renderFlight();
    await show('a', true);
    expect(hasLeft()).toBe(false);
    await show('a');
    expect(hasLeft()).toBe(false);
  });
});
