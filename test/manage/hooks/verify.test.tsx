import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useEffect } from 'react';
import { M2MTokens, M2MTokensProvider, useM2MTokensCache } from 'react-m2m-tokens';
import { useVerifyM2MToken, type UseVerifyM2MTokenReturn } from 'react-m2m-tokens/manage';
import { createM2MTokenId, createM2MTokenSecret } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { createManagedMachine, SUBJECT } from '../managedMachine.js';

/** Renders the hook beside a list. Each verification waits for `answerAll`. */
async function renderVerify() {
  const machine = createManagedMachine();
  const held: (() => void)[] = [];
  const signals: (AbortSignal | null | undefined)[] = [];
  const cache = new Map();
  let current: UseVerifyM2MTokenReturn | undefined;
  let clear = () => {};
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method === 'POST') {
      signals.push(init.signal);
      await new Promise<void>((resolve, reject) => {
        held.push(resolve);
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    }
    return machine.fetch(input, init);
  };
  function Probe() {
    const verifying = useVerifyM2MToken();
    const { clear: clearAll } = useM2MTokensCache();
    useEffect(() => {
      current = verifying;
      clear = clearAll;
    });
    return null;
  }
  const tree = (isThere: boolean) => (
    <StrictMode>
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={fetch}>
          <M2MTokens subject={SUBJECT} />
          {isThere && <Probe />}
        </M2MTokensProvider>
      </SWRConfig>
    </StrictMode>
  );
  const view = render(tree(true));
  const [first] = machine.tokens;
  await screen.findByText(first?.id ?? '?');
  return {
    ...machine,
    held,
    signals,
    secrets: machine.tokens.map(({ id }) => createM2MTokenSecret(id)),
    hook: () => current as UseVerifyM2MTokenReturn,
    clear: () => act(() => clear()),
    leave: () => view.rerender(tree(false)),
    begin: async (secret: string) => {
      let answer: ReturnType<UseVerifyM2MTokenReturn['verify']> | undefined;
      await act(async () => {
        answer = current?.verify(secret);
      });
      return { answer: answer as NonNullable<typeof answer> };
    },
    answerAll: async () => {
      act(() => {
        for (const resolve of held) resolve();
      });
      await waitFor(() => expect(current?.isMutating).toBe(false));
    },
  };
}

describe('verify', () => {
  it('answers with the token, and keeps the answer', async () => {
    const { secrets, tokens, hook, begin, answerAll } = await renderVerify();
    const { answer } = await begin(secrets[0] ?? '');
    expect(hook().isMutating).toBe(true);
    await answerAll();
    expect(await answer).toMatchObject({ status: 'live', token: { id: tokens[0]?.id } });
    expect(hook()).toMatchObject({ isMutating: false, error: undefined });
    expect(hook().result).toEqual(await answer);
    act(() => hook().reset());
    expect(hook().result).toBeUndefined();
  });

  it('sends one request for two calls with one secret', async () => {
    const { secrets, writes, begin, answerAll } = await renderVerify();
    const [one, two] = [await begin(secrets[0] ?? ''), await begin(secrets[0] ?? '')];
    expect(two.answer).toBe(one.answer);
    await answerAll();
    expect(writes).toHaveLength(1);
  });

  it('never gives the answer for one secret to a call with another', async () => {
    const { secrets, tokens, signals, hook, begin, answerAll } = await renderVerify();
    const one = await begin(secrets[0] ?? '');
    const two = await begin(secrets[1] ?? '');
    expect(signals[0]?.aborted).toBe(true);
    await answerAll();
    expect(await one.answer).toBeUndefined();
    expect(await two.answer).toMatchObject({ token: { id: tokens[1]?.id } });
    expect(hook()).toMatchObject({ isMutating: false, result: { token: { id: tokens[1]?.id } } });
  });

  it('is unknown for a secret that Clerk does not know', async () => {
    const { begin, answerAll } = await renderVerify();
    const { answer } = await begin(createM2MTokenSecret(createM2MTokenId('nowhere')));
    await answerAll();
    expect(await answer).toEqual({ status: 'unknown' });
  });

  it.each([
    ['an id', createM2MTokenId('leaked')],
    ['a key', ['sk', 'live', 'fake', 'a1B2c3D4'].join('_')],
    ['nothing', ''],
  ])('does not send %s', async (_, text) => {
    const { backend, hook, begin } = await renderVerify();
    const { answer } = await begin(text);
    expect(await answer).toBeUndefined();
    expect(hook().error).toMatchObject({ code: 'invalid_params' });
    expect(backend.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it.each([
    ['401', 401, 'unauthenticated', false],
    ['403', 403, 'forbidden', true],
  ])(
    'reports the error of a %s, and removes the rows only after a 401',
    async (_, status, code, areKept) => {
      const { tokens, backend, secrets, hook, begin, answerAll } = await renderVerify();
      backend.failNext({ status, code }, { action: 'verify' });
      backend.failNext({ status: 401 }, { action: 'list', times: Infinity });
      const { answer } = await begin(secrets[0] ?? '');
      await answerAll();
      expect(await answer).toBeUndefined();
      expect(hook()).toMatchObject({ isMutating: false, result: undefined, error: { code } });
      expect(screen.queryByText(tokens[0]?.id ?? '?') !== null).toBe(areKept);
    },
  );

  it('drops the answer of a user who has left', async () => {
    const { secrets, hook, clear, begin, answerAll } = await renderVerify();
    const { answer } = await begin(secrets[0] ?? '');
    clear();
    await answerAll();
    expect(await answer).toBeUndefined();
    expect(hook()).toMatchObject({ isMutating: false, result: undefined, error: undefined });
  });

  it('drops its last answer when the user signs out', async () => {
    const { secrets, hook, clear, begin, answerAll } = await renderVerify();
    await begin(secrets[0] ?? '');
    await answerAll();
    expect(hook().result).toBeDefined();
    clear();
    expect(hook().result).toBeUndefined();
  });

  it('stops when its component unmounts', async () => {
    const { secrets, signals, leave, begin } = await renderVerify();
    const { answer } = await begin(secrets[0] ?? '');
    leave();
    expect(signals[0]?.aborted).toBe(true);
    expect(await answer).toBeUndefined();
  });
});
