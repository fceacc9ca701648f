import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type FormEvent, type ReactNode, StrictMode, useState } from 'react';
import { M2MTokensProvider, useM2MTokensCache } from 'react-m2m-tokens';
import {
  DeleteMachineDialog,
  MachineForm,
  type MachineFormProps,
  RotateMachineKeyDialog,
} from 'react-m2m-tokens/manage';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { describe, expect, it, vi } from 'vitest';
import { findSecret } from '../findSecret.js';

const BILLING = createMachineId('billing');
const LEDGER = createMachineId('ledger');
const MAILER = createMachineId('mailer');
const machines = [
  {
    id: BILLING,
    name: 'Billing',
    scopes: [LEDGER],
    tokens: createM2MTokens(3, { subject: BILLING, mix: { revoked: 0, expired: 0 } }),
  },
  { id: LEDGER, name: 'Ledger' },
  { id: MAILER, name: 'Mailer', scopes: [BILLING] },
];
const machine = {
  id: BILLING,
  name: 'Billing',
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  defaultTokenTtl: 5400,
  scopedMachines: [{ id: LEDGER, name: 'Ledger' }],
};

function SignOut() {
  const { clear } = useM2MTokensCache();
  return (
    <button type="button" onClick={clear}>
      Sign out
    </button>
  );
}

function renderOn(content: ReactNode, options: CreateFakeBackendOptions = {}) {
  const backend = createFakeBackend({ machines, now: FAKE_NOW, ...options });
  const bodies: unknown[] = [];
  const keys: string[] = [];
  const send: typeof fetch = async (input, init) => {
    if (init?.body) bodies.push(JSON.parse(init.body as string));
    const answer = await backend.fetchProxy(input, init);
    const body = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as Record<string, string>;
    keys.push(...[body['secret_key'], body['secret']].filter((key) => key !== undefined));
    return answer;
  };
  const cache = new Map();
  const view = render(
    <StrictMode>
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={send} now={() => FAKE_NOW} timeZone="UTC">
          {content}
          <SignOut />
        </M2MTokensProvider>
      </SWRConfig>
    </StrictMode>,
  );
  const writes = () =>
    backend.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, url }) => `${method} ${url.replace(/^.*m2m-tokens/, '')}`);
  return { ...view, user: userEvent.setup(), backend, bodies, keys, cache, writes };
}

function renderForm(props: Partial<MachineFormProps> = {}, options?: CreateFakeBackendOptions) {
  const onClose = vi.fn<() => void>();
  const onSaved = vi.fn<NonNullable<MachineFormProps['onSaved']>>();
  return {
    ...renderOn(<MachineForm {...{ onClose, onSaved }} {...props} />, options),
    onClose,
    onSaved,
  };
}

const nameField = () => screen.getByRole('textbox', { name: 'Name' });
const button = (name: string) => screen.getByRole('button', { name });
const keyField = () => screen.findByLabelText<HTMLInputElement>('Secret key');

describe('a form for a new machine', () => {
  it('creates it with a name, a lifetime and scopes, and shows its key once', async () => {
    const { user, bodies, keys, onSaved, onClose, container, cache } = renderForm();
    await user.type(nameField(), 'Refunds');
    await user.selectOptions(screen.getByLabelText('Default lifetime of its tokens'), '1 day');
    await user.click(screen.getByRole('combobox', { name: 'Add a machine to call' }));
    await user.click(await screen.findByRole('option', { name: /^Ledger/ }));
    await user.click(button('Create machine'));
    const field = await keyField();
    expect(bodies).toEqual([
      { name: 'Refunds', default_token_ttl: 86_400, scoped_machines: [LEDGER] },
    ]);
    expect(onSaved).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Refunds' }));
    const [key = ''] = keys;
    expect(key).toMatch(/^ak_/);
    expect(findSecret(key, { container, cache, said: onSaved.mock.calls })).toEqual([]);
    await user.click(button('Show'));
    expect(field).toHaveValue(key);
    await user.click(button('Done'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks before it closes with an unsaved key', async () => {
    const { user, onClose } = renderForm();
    await user.type(nameField(), 'Refunds{Enter}');
    await keyField();
    await user.click(button('Done'));
    expect(onClose).not.toHaveBeenCalled();
    expect(button('Keep it open')).toHaveFocus();
    expect(screen.getByText(/^Close without/, { selector: '[role=status]' })).toBeInTheDocument();
    await user.click(button('Close without saving'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves the focus near its place when it closes, and only if it had it', async () => {
    function Host() {
      const [isOpen, setOpen] = useState(true);
      const close = () => setOpen(false);
      return (
        <main>
          <button type="button" onClick={close}>
            Machines
          </button>
          <section>{isOpen && <MachineForm onClose={close} />}</section>
        </main>
      );
    }
    const { user, unmount } = renderOn(<Host />);
    await user.click(button('Cancel'));
    expect(button('Machines')).toHaveFocus();
    unmount();
    const other = renderOn(<Host />);
    button('Sign out').focus();
    fireEvent.click(button('Machines'));
    await act(async () => {});
    expect(button('Sign out')).toHaveFocus();
    other.unmount();
  });

  it('wipes the key when the session ends', async () => {
    const { user, keys, container } = renderForm();
    await user.type(nameField(), 'Refunds{Enter}');
    await keyField();
    await user.click(button('Show'));
    await user.click(button('Sign out'));
    expect(screen.getByText(/^The key is no longer on this page/)).toBeInTheDocument();
    expect(container.innerHTML).not.toContain(keys[0]);
  });

  it('says what is wrong beside the field, and sends nothing', async () => {
    const { user, writes } = renderForm();
    await user.click(button('Create machine'));
    expect(nameField()).toHaveFocus();
    expect(nameField()).toHaveAccessibleDescription('Give the machine a name.');
    await user.click(nameField());
    await user.paste('a'.repeat(256));
    expect(nameField()).toHaveAccessibleDescription('Use at most 255 characters.');
    expect(writes()).toEqual([]);
  });

  it('keeps the typed text after a failure, and repeats a lost create only by its button', async () => {
    const { user, backend, writes } = renderForm();
    backend.failNext('lost', { action: 'machines.create' });
    await user.type(nameField(), 'Refunds{Enter}');
    await screen.findByText(/^The change may have been made/, { selector: 'strong' });
    await user.type(nameField(), '{Enter}');
    expect(nameField()).toHaveValue('Refunds');
    expect(writes()).toHaveLength(1);
  });

  it('does not offer an added machine again, and can remove it', async () => {
    const { user } = renderForm();
    const field = screen.getByRole('combobox', { name: 'Add a machine to call' });
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: /^Ledger/ }));
    await user.click(field);
    await screen.findByRole('option', { name: /^Billing/ });
    expect(screen.queryByRole('option', { name: /^Ledger/ })).toBeNull();
    await user.click(button('Remove Ledger'));
    await waitFor(() => expect(field).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Remove Ledger' })).toBeNull();
  });
});

describe('a form for a machine that exists', () => {
  it('changes its name and keeps its lifetime', async () => {
    const { user, bodies, onSaved } = renderForm({ machine });
    expect(screen.getByLabelText('Default lifetime of its tokens')).toHaveDisplayValue(
      '90 minutes',
    );
    await user.type(nameField(), ' two');
    await user.click(button('Save'));
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(bodies).toEqual([{ name: 'Billing two', default_token_ttl: 5400 }]);
  });

  it('shows that it has saved, until the user changes something', async () => {
    const { user, onSaved } = renderForm({ machine });
    await user.type(nameField(), ' two{Enter}');
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    // Screen readers have the live region.
    const note = await screen.findByText('Saved', { selector: '[aria-hidden]' });
    expect(note).toBeVisible();
    expect(screen.getByText('Saved', { selector: '[role=status]' })).toBeInTheDocument();
    await user.type(nameField(), '!');
    expect(note).not.toBeInTheDocument();
  });

  it('does not show that it has saved beside a failure', async () => {
    const { user, backend } = renderForm({ machine });
    await user.click(button('Save'));
    const note = await screen.findByText('Saved', { selector: '[aria-hidden]' });
    backend.failNext({ status: 403 }, { action: 'machines.update' });
    await user.click(button('Save'));
    await screen.findByText('Nothing was changed.');
    expect(note).not.toBeInTheDocument();
  });

  it.each([
    ['a field', nameField],
    ['the button', () => button('Save')],
  ])('is sent once while Enter is held down in %s', async (_, target) => {
    const { onSaved } = renderForm({ machine });
    expect(fireEvent.keyDown(target(), { key: 'Enter' })).toBe(true);
    // The browser would submit the form, or press the button.
    expect(fireEvent.keyDown(target(), { key: 'Enter', repeat: true })).toBe(false);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('does not submit a form of the host, and its fields belong to none', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const { user, writes, container } = renderOn(
      <form onSubmit={onSubmit}>
        <MachineForm {...{ machine }} onClose={() => {}} />
        <button type="submit">Save all</button>
      </form>,
    );
    await user.selectOptions(screen.getByLabelText('Default lifetime of its tokens'), 'Custom');
    await user.type(screen.getByLabelText('Number'), '3{Enter}');
    await screen.findByText('Saved', { selector: '[aria-hidden]' });
    expect(writes()).toHaveLength(1);
    expect(onSubmit).not.toHaveBeenCalled();
    const fields = [...(container.querySelector('form')?.elements ?? [])];
    expect(fields.filter((field) => field.localName === 'input')).toEqual([]);
  });

  it('adds no scope when the user leaves the field', async () => {
    const { user, writes } = renderForm({ machine });
    await user.click(screen.getByRole('combobox', { name: 'Add a machine to call' }));
    await user.paste(MAILER);
    within(await screen.findByRole('listbox')).getByRole('option', { name: new RegExp(MAILER) });
    await user.tab();
    await user.click(button('Cancel'));
    expect(writes()).toEqual([]);
  });

  it.each([
    ['it fails', () => button('Remove Ledger'), 403],
    ['the user has moved on', nameField, undefined],
  ])('leaves the focus after a removal if %s', async (_, focused, status) => {
    const { backend, writes } = renderForm({ machine });
    if (status) backend.failNext({ status }, { action: 'machines.removeScope' });
    fireEvent.click(button('Remove Ledger'));
    focused().focus();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await screen.findByRole('button', { name: 'Save' });
    expect(screen.queryAllByRole('button', { name: 'Remove Ledger' })).toHaveLength(status ? 1 : 0);
    expect(focused()).toHaveFocus();
    expect(writes()).toHaveLength(1);
  });

  it('adds and removes scopes at once, never the machine itself', async () => {
    const { user, writes } = renderForm({ machine });
    const field = screen.getByRole('combobox', { name: 'Add a machine to call' });
    await user.click(field);
    const list = within(await screen.findByRole('listbox'));
    const options = list.getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([`Mailer ${MAILER}`]);
    await user.click(options[0] as Element);
    await screen.findByRole('button', { name: 'Remove Mailer' });
    await user.click(button('Remove Ledger'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove Ledger' })).toBeNull());
    expect(field).toHaveFocus();
    expect(writes()).toEqual([
      `POST /machines/${BILLING}/scopes`,
      `DELETE /machines/${BILLING}/scopes/${LEDGER}`,
    ]);
  });
});

describe('the dialog that rotates a key', () => {
  it.each([
    ['0 seconds: it has leaked', 0],
    ['15 minutes', 900],
    ['1 hour', 3600],
    ['8 hours', 28_800],
  ])('lets the old key live as chosen: %s', async (choice, seconds) => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const { user, bodies, keys, cache, container } = renderOn(
      <RotateMachineKeyDialog open {...{ machine, onOpenChange }} />,
    );
    await user.selectOptions(screen.getByLabelText('The old key works for another'), choice);
    await user.click(button('Rotate key'));
    await keyField();
    expect(bodies).toEqual([{ previous_token_ttl: seconds }]);
    expect(findSecret(keys[0] as string, { container, cache, said: [] })).toEqual([]);
    await user.click(button('Copy'));
    await user.click(button('Done'));
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the dialog that deletes a machine', () => {
  const renderDelete = (options?: CreateFakeBackendOptions) => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const onDeleted = vi.fn<() => void>();
    const dialog = <DeleteMachineDialog open {...{ machine, onOpenChange, onDeleted }} />;
    return { ...renderOn(dialog, options), onOpenChange, onDeleted };
  };
  const field = () => screen.getByRole('textbox', { name: 'Type “Billing” to confirm' });

  it('shows the active tokens and the callers by two requests, before anything else', async () => {
    const { backend } = renderDelete();
    const dialog = within(screen.getByRole('alertdialog'));
    expect(
      await dialog.findByText('3. Clerk does not say what becomes of them.'),
    ).toBeInTheDocument();
    expect(dialog.getByText('Mailer')).toBeInTheDocument();
    expect(backend.requests).toHaveLength(2);
    expect(button('Cancel')).toHaveFocus();
  });

  it('names the facts that it does not know', async () => {
    const { backend, user } = renderDelete({ actions: ['list'] });
    backend.failNext({ status: 403 }, { action: 'list' });
    await waitFor(() => expect(screen.getAllByText('Unknown')).toHaveLength(2));
    expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
    await user.click(button('Cancel'));
  });

  it('deletes only with the name of the machine', async () => {
    const { user, writes, onDeleted, onOpenChange } = renderDelete();
    await user.type(field(), 'billing{Enter}');
    expect(field()).toHaveAccessibleDescription('This is not the name of the machine.');
    expect(writes()).toEqual([]);
    await user.clear(field());
    await user.type(field(), 'Billing{Enter}');
    await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
    expect(writes()).toEqual([`DELETE /machines/${BILLING}`]);
  });

  it.each([
    ['that ends a composition in Safari', { keyCode: 229 }],
    ['that is held down', { repeat: true }],
  ])('deletes nothing at an Enter %s', async (_, how) => {
    const { user, writes, onDeleted } = renderDelete();
    await user.type(field(), 'Billing');
    fireEvent.keyDown(field(), { key: 'Enter', ...how });
    await act(async () => {});
    expect(writes()).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
  });

  it('does not submit a form of the host, and its field belongs to none', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const { user, writes, container } = renderOn(
      <form onSubmit={onSubmit}>
        <DeleteMachineDialog open {...{ machine }} onOpenChange={() => {}} />
        <button type="submit">Save</button>
      </form>,
    );
    await user.type(field(), 'Billing{Enter}');
    expect(writes()).toHaveLength(1);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(container.querySelector('form')?.elements).not.toContain(field());
  });

  it('revokes the tokens first, if the user wants it', async () => {
    const { user } = renderDelete();
    await user.click(await screen.findByRole('button', { name: 'Revoke all first…' }));
    await user.click(button('Revoke 3 tokens'));
    expect(await screen.findByText(/^0\. Clerk/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Revoke all first/ })).toBeNull();
  });

  it('keeps the name after a refusal', async () => {
    const { user, backend } = renderDelete();
    backend.failNext({ status: 403 }, { action: 'machines.delete' });
    await user.type(field(), 'Billing{Enter}');
    expect(
      await screen.findByText('You may not do this. Ask an administrator for access.'),
    ).toBeInTheDocument();
    expect(field()).toHaveValue('Billing');
  });
});
