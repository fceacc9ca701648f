import { act, render, screen, waitFor } from '@testing-library/react';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { useCreateM2MToken, useRevokeM2MTokens } from 'react-m2m-tokens/manage';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { createFakeBackend, FAKE_SECRET_KEY } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { expect, it } from 'vitest';
import { findApiFaults } from '../../support/findApiFaults.js';
import { BILLING, tokensCalled } from '../../support/tokens.js';

const SITE = 'https://app.test';

/** The real handler, in front of a fake Clerk that checks each request against the OpenAPI document. */
function createProxy() {
  const backend = createFakeBackend({ tokens: tokensCalled('one', 100) });
  const calls: string[] = [];
  const faults: string[] = [];
  const handler = createM2MTokensHandler({
    secretKey: FAKE_SECRET_KEY,
    actions: ['list', 'revoke', 'create'],
    authorize: () => true,
    onAction: () => {},
    fetch: async (input, init) => {
      const request = new Request(input, init);
      calls.push(request.method);
      faults.push(...(await findApiFaults(request.clone())));
      return backend.handle(request);
    },
  });
  const proxyFetch: typeof fetch = (input, init) => {
    const request = new Request(new URL(input as string, SITE), init);
    // As the browser sets it.
    request.headers.set('sec-fetch-site', 'same-origin');
    return handler(request);
  };
  return { fetch: proxyFetch, calls, faults };
}

it('makes requests that the handler and the API accept, at most 101 for 100 tokens', async () => {
  const proxy = createProxy();
  const ids = tokensCalled('one', 100).map(({ id }) => id);
  const now: Partial<{
    revoking: ReturnType<typeof useRevokeM2MTokens>;
    creating: ReturnType<typeof useCreateM2MToken>;
  }> = {};
  function Probe() {
    const revoking = useRevokeM2MTokens({ subject: BILLING });
    const creating = useCreateM2MToken({ subject: BILLING });
    Object.assign(now, { revoking, creating });
    return null;
  }
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <M2MTokensProvider fetch={proxy.fetch}>
        <Probe />
        <M2MTokens subject={BILLING} />
      </M2MTokensProvider>
    </SWRConfig>,
  );
  await screen.findAllByRole('row');
  const before = proxy.calls.length;
  await act(async () => void (await now.revoking?.revoke(ids, { reason: 'rotated' })));
  expect(now.revoking?.error).toBeUndefined();
  expect(now.revoking?.progress).toEqual({ done: 100, total: 100 });
  // Including the requests for the machine's key, and for the list afterwards.
  await waitFor(() =>
    expect(proxy.calls.slice(before).filter((m) => m === 'POST')).toHaveLength(100),
  );
  expect(proxy.calls.slice(before).filter((method) => method === 'GET').length).toBeLessThanOrEqual(
    2,
  );

  for (const [tokenFormat, secondsUntilExpiration] of [
    ['opaque', null],
    ['jwt', 60],
  ] as const) {
    const params = { tokenFormat, secondsUntilExpiration, claims: { a: ['ü'] } };
    await act(async () => void (await now.creating?.create(params)));
    expect(now.creating?.error).toBeUndefined();
    expect(now.creating?.token?.token).toMatch(tokenFormat === 'jwt' ? /^eyJ/ : /^mt_/);
  }
  expect(proxy.faults).toEqual([]);
});
