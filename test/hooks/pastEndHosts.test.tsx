import { render } from '@testing-library/react';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { getM2MTokensKey, M2MTokens, M2MTokensProvider, useM2MTokens } from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { expect, it } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

/** As React Router's `useNavigate`: it ignores calls before its component's own layout effect. */
function useRouterOffset() {
  const [offset, setOffset] = useState(900);
  const isReady = useRef(false);
  useLayoutEffect(() => {
    isReady.current = true;
  });
  const navigate = (next: number) => {
    if (isReady.current) setOffset(next);
  };
  return { offset, navigate };
}

function WithComponent() {
  const { offset, navigate } = useRouterOffset();
  return (
    <M2MTokens
      subject={BILLING}
      state={{ offset }}
      onStateChange={(next) => navigate(next.offset)}
    />
  );
}

function Page({ offset, navigate }: ReturnType<typeof useRouterOffset>) {
  useM2MTokens({ subject: BILLING, offset }, { onPastEnd: navigate });
  return null;
}

function WithHook() {
  return <Page {...useRouterOffset()} />;
}

const PAST_END = getM2MTokensKey({ subject: BILLING, offset: 900 });

it.each<[string, ReactElement]>([
  ['<M2MTokens>', <WithComponent key="component" />],
  ['useM2MTokens', <WithHook key="hook" />],
])('%s leaves a server-rendered page past the end through a router', async (_what, host) => {
  const proxy = createListProxy();
  const cache = new Map();
  const fallback = { [PAST_END]: { data: [], totalCount: 87, skipped: 0 } };
  render(
    <SWRConfig value={{ provider: () => cache, fallback, revalidateIfStale: false }}>
      <M2MTokensProvider fetch={proxy.fetch}>{host}</M2MTokensProvider>
    </SWRConfig>,
  );
  await pass(50);
  expect(proxy.requests.map(({ params }) => params.offset)).toEqual([80]);
});
