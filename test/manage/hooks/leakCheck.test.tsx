import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useEffect } from 'react';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { createM2MTokenSecret } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { expect, it } from 'vitest';
import { type LeakCheck, useLeakCheck } from '../../../src/manage/leak/useLeakCheck.js';
import { createManagedMachine, SUBJECT } from '../managedMachine.js';

it('drops the second check at a reset, and its answer brings no secret back', async () => {
  const machine = createManagedMachine();
  const secret = createM2MTokenSecret(machine.tokens[0]?.id ?? '?');
  let answer = () => {};
  const second = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const signals: (AbortSignal | null | undefined)[] = [];
  // It ignores an abort, as an answer does that has just arrived.
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method === 'POST') {
      signals.push(init.signal);
      if (signals.length === 2) await second;
    }
    return machine.fetch(input, { ...init, signal: null });
  };
  let current: LeakCheck | undefined;
  function Probe() {
    const leak = useLeakCheck(null);
    useEffect(() => {
      current = leak;
    });
    return null;
  }
  render(
    <StrictMode>
      <SWRConfig value={{ provider: () => new Map() }}>
        <M2MTokensProvider fetch={fetch}>
          <M2MTokens subject={SUBJECT} />
          <Probe />
        </M2MTokensProvider>
      </SWRConfig>
    </StrictMode>,
  );
  const leak = () => current as LeakCheck;
  await screen.findByText(machine.tokens[0]?.id ?? '?');

  await act(() => leak().check(secret));
  const key = leak().entries[0]?.key ?? 0;
  expect(leak().entries[0]?.phase).toBe('live');
  await act(async () => {
    const confirmed = leak().confirm(key);
    await waitFor(() => expect(signals).toHaveLength(2));
    leak().reset();
    answer();
    expect((await confirmed).phase).toBe('unconfirmed');
  });
  expect(signals[1]?.aborted).toBe(true);
  expect(await leak().confirm(key)).toEqual({ phase: 'unconfirmed' });
  expect(signals).toHaveLength(2);
});
