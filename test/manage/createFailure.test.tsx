import { act, fireEvent, waitFor } from '@testing-library/react';
import type { FakeFailure } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  announced,
  button,
  claimsField,
  type CreateProps,
  create,
  dialog,
  expirationField,
  fill,
  openCreateDialog,
  secretField,
} from './openCreateDialog.js';

/** Delays each create until the test releases it. */
function holdCreates() {
  const waiting: (() => void)[] = [];
  const fetch = (forward: typeof globalThis.fetch): typeof globalThis.fetch => {
    return async (input, init) => {
      if (init?.method === 'POST') await new Promise<void>((go) => void waiting.push(go));
      return forward(input, init);
    };
  };
  return { fetch, goOn: () => act(async () => waiting.splice(0).forEach((go) => go())) };
}

describe('one press is one token', () => {
  it.each([
    ['two clicks in one frame', () => [...Array(2)].map(() => button('Create token').click())],
    [
      'Enter twice in one frame',
      () => [...Array(2)].map(() => fireEvent.keyDown(format(), { key: 'Enter' })),
    ],
  ])('%s', async (_, press) => {
    const { bodies, onCreated } = await openCreateDialog();
    await act(async () => void press());
    await waitFor(secretField);
    expect(bodies).toHaveLength(1);
    expect(onCreated).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'the confirmation of a character',
      () => dialog().getByLabelText('Number'),
      { isComposing: true },
    ],
    ['the same in Safari', () => dialog().getByLabelText('Number'), { keyCode: 229 }],
    ['an Enter that is held down', () => dialog().getByLabelText('Number'), { repeat: true }],
    ['Enter in the claims', claimsField, {}],
    ['Enter on the list of lifetimes', expirationField, {}],
  ])('%s sends nothing', async (_, field, how) => {
    const { user, bodies } = await openCreateDialog();
    await user.selectOptions(expirationField(), 'Custom');
    await user.type(dialog().getByLabelText('Number'), '2');
    fireEvent.keyDown(field(), { key: 'Enter', ...how });
    await act(async () => {});
    expect(bodies).toEqual([]);
  });

  it('Enter twice on the button', async () => {
    const { user, bodies, onCreated } = await openCreateDialog();
    await navigator.clipboard.writeText('before');
    button('Create token').focus();
    await user.keyboard('{Enter}{Enter}');
    await waitFor(secretField);
    expect(bodies).toHaveLength(1);
    expect(onCreated).toHaveBeenCalledTimes(1);
    // The second Enter neither copied nor closed.
    expect(await navigator.clipboard.readText()).toBe('before');
  });

  it('in StrictMode', async () => {
    const { user, bodies, onCreated } = await openCreateDialog({ isStrict: true });
    await create(user);
    expect(bodies).toHaveLength(1);
    expect(onCreated).toHaveBeenCalledTimes(1);
  });
});

const format = () => dialog().getByRole('radio', { name: 'Opaque' });

describe('while the request is in flight', () => {
  it('nothing can be sent, changed or closed, and the focus stays', async () => {
    const { fetch, goOn } = holdCreates();
    const { user, bodies, onOpenChange } = await openCreateDialog({ fetch });
    await user.selectOptions(expirationField(), 'Custom');
    const amount = dialog().getByLabelText('Number');
    await user.type(amount, '2{Enter}');
    expect(button('Creating…')).toHaveAttribute('aria-disabled', 'true');
    expect(announced()).toBe('Creating…');
    expect(amount).toHaveFocus();

    await user.keyboard('5{Enter}');
    await user.click(button('Creating…'));
    await user.click(dialog().getByRole('radio', { name: 'JWT' }));
    await user.click(button('Cancel'));
    await user.keyboard('{Escape}');
    expect(amount).toHaveValue('2');
    expect(dialog().getByRole('radio', { name: 'Opaque' })).toBeChecked();
    expect(onOpenChange).not.toHaveBeenCalled();

    await goOn();
    await waitFor(secretField);
    expect(bodies).toEqual([
      { token_format: 'opaque', seconds_until_expiration: 172_800, claims: null },
    ]);
  });

  it('the browser asks before the user leaves the page', async () => {
    const { fetch, goOn } = holdCreates();
    const { user } = await openCreateDialog({ fetch });
    expect(isWarned()).toBe(false);
    await user.click(button('Create token'));
    expect(isWarned()).toBe(true);
    await goOn();
  });
});

function isWarned(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a refusal', () => {
  it.each<[failure: FakeFailure, remedy: RegExp]>([
    [{ status: 401 }, /Sign in again in another tab/],
    [{ status: 403 }, /Ask an administrator/],
    [{ status: 403, code: 'cross_site' }, /Ask an administrator/],
    [{ status: 409 }, /Look at the list, then try again/],
    [{ status: 402 }, /Revoke tokens that you do not need/],
    [{ status: 422, code: 'quota_exceeded' }, /Revoke tokens that you do not need/],
    [{ status: 400 }, /Change them, then try again/],
    [{ status: 405, code: 'not_allowed_action' }, /not set up to create tokens/],
    [{ status: 503, code: 'audit_failed' }, /could not record the action/],
    [{ status: 429, retryAfter: 7 }, /Too many requests/],
  ])('%j says what to do, and keeps what the user entered', async (failure, remedy) => {
    const { user, backend, bodies, onOpenChange } = await openCreateDialog();
    backend.failNext(failure, { action: 'create' });
    await user.click(dialog().getByRole('radio', { name: 'JWT' }));
    await fill(user, claimsField(), '{"team": "billing"}');
    await user.click(button('Create token'));
    expect(await dialog().findByText('The token was not created')).toBeVisible();
    expect(dialog().getByText(remedy, { selector: 'p' })).toBeVisible();
    expect(announced()).toMatch(remedy);
    expect(announced()).toMatch(/^The token was not created\. /);
    expect(button('Create token')).toHaveFocus();
    expect(onOpenChange).not.toHaveBeenCalled();

    await create(user);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[1]).toMatchObject({ token_format: 'jwt', claims: { team: 'billing' } });
  });

  it('says how long to wait', async () => {
    const { user, backend } = await openCreateDialog();
    backend.failNext({ status: 429, retryAfter: 7 }, { action: 'create' });
    await user.click(button('Create token'));
    expect(await dialog().findByText('Wait 7 seconds before trying again.')).toBeVisible();
  });

  it('does not hide what is wrong in a field later', async () => {
    const { user, backend } = await openCreateDialog();
    backend.failNext({ status: 409 }, { action: 'create' });
    await user.click(button('Create token'));
    await dialog().findByText('The token was not created');
    await fill(user, claimsField(), '{');
    await user.click(button('Create token'));
    expect(announced()).toBe('Line 1, column 2: this is not JSON, because of its end.');
  });
});

describe('after a lost answer', () => {
  it('says that the token may exist, and offers to revoke it', async () => {
    const onRevokeOrphans = vi.fn<NonNullable<CreateProps['onRevokeOrphans']>>();
    const { user, backend } = await openCreateDialog({ props: { onRevokeOrphans } });
    backend.failNext('lost', { action: 'create' });
    await fill(user, claimsField(), '{"team": "billing"}');
    await user.click(button('Create token'));
    const title = await dialog().findByText('The token may exist');
    expect(title.closest('[tabindex]')).toHaveFocus();
    expect(announced()).toMatch(/^The token may exist\. The answer to your request was lost/);
    expect(dialog().getByText(/One token with these claims is new in the list/)).toBeVisible();
    const { textContent: id } = dialog().getByRole('listitem');
    expect(id).toMatch(/^mt_/);
    await user.click(button('Revoke…'));
    expect(onRevokeOrphans.mock.calls[0]?.[0]).toMatchObject([{ id }]);
    expect(claimsField()).toHaveValue('{"team": "billing"}');
  });

  it('creates another token only after a press of the button', async () => {
    const { user, backend, bodies } = await openCreateDialog();
    backend.failNext('lost', { action: 'create' });
    await user.selectOptions(expirationField(), 'Custom');
    const amount = dialog().getByLabelText('Number');
    await user.type(amount, '3{Enter}');
    await dialog().findByText('The token may exist');
    await user.keyboard('{Enter}');
    await user.type(amount, '{Enter}');
    expect(bodies).toHaveLength(1);
    expect(dialog().queryByRole('button', { name: 'Create token' })).toBeNull();
    await user.click(button('Create another token'));
    await waitFor(secretField);
    expect(bodies).toHaveLength(2);
  });

  it('finds no token where the request never arrived', async () => {
    const { user, backend } = await openCreateDialog();
    backend.failNext('network_error', { action: 'create' });
    await user.click(button('Create token'));
    expect(await dialog().findByText(/The list has no such token so far/)).toBeVisible();
    expect(dialog().queryByRole('button', { name: 'Revoke…' })).toBeNull();
  });

  it('of a JWT says that no list can show it', async () => {
    const { user, backend } = await openCreateDialog();
    backend.failNext('lost', { action: 'create' });
    await user.click(dialog().getByRole('radio', { name: 'JWT' }));
    await user.click(button('Create token'));
    const text = /was lost, so Clerk may have created a token\. .* JWTs\. They are never listed/;
    expect(await dialog().findByText(text)).toBeVisible();
  });
});
