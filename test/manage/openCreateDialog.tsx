import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode, useState } from 'react';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { CreateM2MTokenDialog, type CreateM2MTokenDialogProps } from 'react-m2m-tokens/manage';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { vi } from 'vitest';
import { BILLING, SHIPPING } from '../support/tokens.js';

export type CreateProps = Omit<CreateM2MTokenDialogProps, 'subject' | 'open' | 'onOpenChange'>;

interface OpenOptions {
  props?: CreateProps;
  backend?: Partial<CreateFakeBackendOptions>;
  isStrict?: boolean;
  /** Rendered beside the dialog. */
  beside?: ReactNode;
  /** Replaces the answer of the backend. */
  fetch?: (forward: typeof fetch) => typeof fetch;
}

/** Opens the dialog over a list of tokens, at `FAKE_NOW` in UTC. */
export async function openCreateDialog({
  props = {},
  backend: backendOptions = {},
  isStrict = false,
  beside,
  fetch: wrap = (forward) => forward,
}: OpenOptions = {}) {
  const user = userEvent.setup();
  const backend = createFakeBackend({
    machines: [
      { id: BILLING, name: 'Billing', scopes: [SHIPPING] },
      { id: SHIPPING, name: 'Shipping' },
    ],
    now: FAKE_NOW,
    ...backendOptions,
  });
  const bodies: Record<string, unknown>[] = [];
  const secrets: string[] = [];
  const forward = wrap(backend.fetchProxy);
  const fetcher: typeof fetch = async (input, init) => {
    if (init?.method !== 'POST') return forward(input, init);
    bodies.push(JSON.parse(init.body as string) as Record<string, unknown>);
    const answer = await forward(input, init);
    const { token } = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as { token?: string };
    if (token !== undefined) secrets.push(token);
    return answer;
  };
  const onCreated = vi.fn<NonNullable<CreateProps['onCreated']>>();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const cache = new Map();
  const nowAt = () => FAKE_NOW;

  function Page() {
    const [subject, setSubject] = useState(BILLING);
    const [isOpen, setOpen] = useState(false);
    return (
      <M2MTokensProvider fetch={fetcher} now={nowAt} timeZone="UTC">
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <button type="button" onClick={() => setSubject(SHIPPING)}>
          Another machine
        </button>
        <M2MTokens subject={subject} />
        <CreateM2MTokenDialog
          subject={subject}
          open={isOpen}
          onOpenChange={(open) => {
            onOpenChange(open);
            setOpen(open);
          }}
          onCreated={onCreated}
          {...props}
        />
        {beside}
      </M2MTokensProvider>
    );
  }
  const page = (
    <SWRConfig value={{ provider: () => cache }}>
      <Page />
    </SWRConfig>
  );
  const { container, unmount } = render(isStrict ? <StrictMode>{page}</StrictMode> : page);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return { user, backend, bodies, secrets, cache, container, unmount, onCreated, onOpenChange };
}

export const dialog = () => within(screen.getByRole('dialog'));
export const button = (name: string) => dialog().getByRole('button', { name });
export const secretField = () => dialog().getByLabelText<HTMLInputElement>('Secret');
export const claimsField = () => dialog().getByLabelText<HTMLTextAreaElement>('Claims (optional)');
export const expirationField = () => dialog().getByLabelText<HTMLSelectElement>('Expiration');

/** The words that the dialog announces. A space at the end tells the same words apart. */
export function announced(): string {
  return dialog().getByRole('status').textContent.trim();
}

/** Fills a field at once, since each key press would render the whole page. */
export async function fill(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  text: string,
): Promise<void> {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

/** Presses "Create token" and waits for the secret. */
export async function create(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(button('Create token'));
  await waitFor(secretField);
}
