import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { useCreateM2MToken, useRevokeM2MTokens } from 'react-m2m-tokens/manage';
import { createFakeBackend } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { expect, it } from 'vitest';
import { BILLING, tokenCalled } from '../../support/tokens.js';

function renderWith<Result>(use: () => Result) {
  const token = tokenCalled('billing');
  const backend = createFakeBackend({ tokens: [token] });
  const cache = new Map();
  function World({ children }: { children: ReactNode }) {
    return (
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={backend.fetchProxy}>{children}</M2MTokensProvider>
      </SWRConfig>
    );
  }
  return { backend, token, ...renderHook(use, { wrapper: World }) };
}

it('revokes a token', async () => {
  const { result, token } = renderWith(() => useRevokeM2MTokens({ subject: BILLING }));
  await act(async () => void (await result.current.revoke(token.id, { reason: 'leaked' })));
  expect(result.current.outcomes.get(token.id)).toMatchObject({
    status: 'revoked',
    token: { id: token.id, revoked: true, revocationReason: 'leaked' },
  });
});

it('creates a token with its secret', async () => {
  const { result } = renderWith(() => useCreateM2MToken({ subject: BILLING }));
  await act(async () => void (await result.current.create({ secondsUntilExpiration: 60 })));
  expect(result.current.token).toMatchObject({
    subject: BILLING,
    token: expect.stringMatching(/^mt_/),
  });
});
