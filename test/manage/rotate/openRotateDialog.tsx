import { act, render, screen, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { type M2MToken, M2MTokens, M2MTokensProvider, useM2MTokensCache } from 'react-m2m-tokens';
import {
  type M2MTokenRotation,
  RotateM2MTokenDialog,
  type RotateM2MTokenDialogProps,
} from 'react-m2m-tokens/manage';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  createM2MToken,
  createM2MTokenId,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { vi } from 'vitest';
import { pass } from '../../support/fakeTime.js';
import { BILLING, SHIPPING } from '../../support/tokens.js';

export const MINUTE = 60_000;
const DAY = 86_400_000;
export const START = Date.parse('2026-03-01T12:00:00Z');

/** The token to rotate: it lives for 90 days, and was used a minute ago. */
export const OLD = createM2MToken({
  id: createM2MTokenId('old'),
  subject: BILLING,
  scopes: [SHIPPING],
  claims: { team: 'payments' },
  createdAt: START - 80 * DAY,
  expiration: START + 10 * DAY,
  lastUsedAt: START - MINUTE,
});

let opened = 0;

interface OpenOptions {
  props?: Partial<RotateM2MTokenDialogProps>;
  tokens?: readonly M2MToken[];
  backend?: Partial<CreateFakeBackendOptions>;
  isStrict?: boolean;
  /** Changes the tokens of each list, such as their last use. */
  edit?: (token: Record<string, unknown>) => Record<string, unknown>;
}

/** Opens the dialog over a list of tokens. Needs fake time. */
export async function openRotateDialog({
  props = {},
  tokens = [OLD],
  backend: backendOptions = {},
  isStrict = false,
  edit = (token) => token,
}: OpenOptions = {}) {
  // The shared clock slows down while it reads the same time again, as it would in each test.
  vi.setSystemTime(START + ++opened);
  const backend = createFakeBackend({
    machines: [
      { id: BILLING, name: 'Billing', scopes: [SHIPPING], tokens },
      { id: SHIPPING, name: 'Shipping' },
    ],
    ...backendOptions,
  });
  const uses = new Map<string, number>();
  const bodies: Record<string, unknown>[] = [];
  const signals: AbortSignal[] = [];
  const secrets: string[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    if (init?.method === 'POST') {
      bodies.push(JSON.parse(init.body as string) as Record<string, unknown>);
      const answer = await backend.fetchProxy(input, init);
      const { token } = (await answer.clone().json()) as { token?: string };
      if (token !== undefined) secrets.push(token);
      return answer;
    }
    if (init?.signal) signals.push(init.signal);
    const answer = await backend.fetchProxy(input, init);
    if (!answer.ok) return answer;
    const page = (await answer.json()) as { m2m_tokens: Record<string, unknown>[] };
    const rows = page.m2m_tokens.map((token) => {
      const use = uses.get(token['id'] as string);
      return edit(use === undefined ? token : { ...token, last_used_at: use });
    });
    return Response.json({ ...page, m2m_tokens: rows });
  };
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const onCreated = vi.fn<(token: M2MToken) => void>();
  const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
  const onRotationChange = vi.fn<(rotation: M2MTokenRotation | null) => void>();
  const cache = new Map();

  function Page() {
    const [subject, setSubject] = useState(BILLING);
    const [isOpen, setOpen] = useState(true);
    const [rotation, setRotation] = useState<M2MTokenRotation | null>(props.rotation ?? null);
    const { clear } = useM2MTokensCache();
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <button type="button" onClick={() => setSubject(SHIPPING)}>
          Another machine
        </button>
        <button type="button" onClick={clear}>
          Sign out
        </button>
        <M2MTokens subject={subject} />
        <RotateM2MTokenDialog
          token={OLD}
          {...{ onCreated, onRevoked }}
          {...props}
          subject={subject}
          rotation={rotation}
          onRotationChange={(next) => {
            onRotationChange(next);
            setRotation(next);
          }}
          open={isOpen}
          onOpenChange={(open) => {
            onOpenChange(open);
            setOpen(open);
          }}
        />
      </>
    );
  }
  const page = (
    <SWRConfig value={{ provider: () => cache }}>
      <M2MTokensProvider fetch={fetcher} timeZone="UTC">
        <Page />
      </M2MTokensProvider>
    </SWRConfig>
  );
  const view = await act(async () => render(isStrict ? <StrictMode>{page}</StrictMode> : page));
  await pass(0);
  await pass(0);
  return {
    ...view,
    ...{
      backend,
      bodies,
      signals,
      secrets,
      cache,
      onOpenChange,
      onCreated,
      onRevoked,
      onRotationChange,
    },
    pressOutside: (name: string) => act(async () => screen.getByText(name).click()),
    /** The list shows a token as used at this time. */
    use: (id: string, at: number) => void uses.set(id, at),
    /** The reads of the list in the last part of the test. */
    reads: () =>
      backend.requests
        .filter(({ method }) => method === 'GET')
        .map(({ url }) => new URL(url, 'http://x').search),
  };
}

export const dialog = () => within(screen.getByRole('dialog'));
export const button = (name: string) => dialog().getByRole('button', { name });
export const queryButton = (name: string) => dialog().queryByRole('button', { name });

/** Clicks, and runs everything that is due. */
export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
  await pass(0);
  await pass(0);
  await pass(0);
}

/** Creates the new token and leaves its secret. Returns its id. */
export async function reachComparison(
  onRotationChange: ReturnType<typeof vi.fn<(rotation: M2MTokenRotation | null) => void>>,
): Promise<string> {
  await press('Create token');
  await press('Show');
  await press('Continue');
  return onRotationChange.mock.calls[0]?.[0]?.newId ?? '';
}

/** The words that the dialog announces. */
export function announced(): string {
  return dialog().getByRole('status').textContent.trim();
}
