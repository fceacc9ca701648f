import { act, screen } from '@testing-library/react';
import { createM2MTokenId } from 'react-m2m-tokens/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { takeConsole } from '../../support/setup.js';
import { BILLING } from '../../support/tokens.js';
import { leavePage } from '../../support/windowEvents.js';
import { findSecret, listenToConsole } from '../findSecret.js';
import {
  announced,
  button,
  dialog,
  MINUTE,
  OLD,
  openRotateDialog,
  press,
  queryButton,
  reachComparison,
  START,
} from './openRotateDialog.js';

fakeTime();
afterEach(() => void takeConsole());

const NEW = {
  ...OLD,
  id: createM2MTokenId('new'),
  createdAt: START - 20 * MINUTE,
  lastUsedAt: null,
};
const rotation = { oldId: OLD.id, newId: NEW.id };
const tokens = [NEW, OLD];
const text = () => screen.getByRole('dialog').textContent;

describe('the first step', () => {
  it('names the scopes that the machine no longer has', async () => {
    await openRotateDialog({ props: { scopes: ['mch_a'], token: { ...OLD, scopes: ['mch_b'] } } });
    expect(text()).toContain('The new token may not call \u2068mch_b\u2069');
    expect(text()).toContain('Only the new token may call \u2068mch_a\u2069');
  });

  it('says that the scopes are those of the machine when it does not know them', async () => {
    await openRotateDialog();
    expect(text()).toContain('The token gets the scopes that the machine has now');
  });

  it('says that the lifetime becomes the longest allowed one, and sends it', async () => {
    const { bodies } = await openRotateDialog({ props: { maxExpirationSeconds: 3600 } });
    expect(text()).toContain('The old token lives longer than this page allows');
    await press('Create token');
    expect(bodies).toEqual([expect.objectContaining({ seconds_until_expiration: 3600 })]);
  });

  it('sends null for a token that never expires', async () => {
    const { bodies } = await openRotateDialog({ props: { token: { ...OLD, expiration: null } } });
    expect(text()).toContain('LifetimeNever');
    await press('Create token');
    expect(bodies).toEqual([expect.objectContaining({ seconds_until_expiration: null })]);
  });

  it('does not open for a token of another machine', async () => {
    const { onOpenChange } = await openRotateDialog({
      props: { token: { ...OLD, subject: 'mch_other' } },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });

  it('creates one token for two clicks in one frame', async () => {
    const { bodies } = await openRotateDialog({ isStrict: true });
    await act(async () => {
      button('Create token').click();
      button('Create token').click();
    });
    await pass(0);
    await pass(0);
    expect(bodies).toHaveLength(1);
  });

  it.each([
    [{ status: 402 }, /^The token was not created\. Your plan at Clerk allows no more tokens/],
    [{ status: 409 }, /^The token was not created\. Another change was made/],
    [{ status: 403 }, /^The token was not created\. You may not create tokens/],
    [{ status: 429, retryAfter: 5 }, /^The token was not created\./],
  ])('keeps everything after %j', async (failure, words) => {
    const { backend, bodies, onRotationChange } = await openRotateDialog();
    backend.failNext(failure, { action: 'create' });
    await press('Create token');
    expect(announced()).toMatch(words);
    expect(text()).toContain('"team": "payments"');
    expect(onRotationChange).not.toHaveBeenCalled();
    await pass(5 * MINUTE);
    expect(bodies).toHaveLength(1);
    await press('Create token');
    expect(onRotationChange).toHaveBeenCalledOnce();
  });

  it('offers to revoke a new token whose answer was lost, but never the old token', async () => {
    const onRevokeOrphans = vi.fn<(orphans: readonly { id: string }[]) => void>();
    const { backend } = await openRotateDialog({
      // Created a moment ago, so that its time alone does not distinguish it.
      props: { onRevokeOrphans, token: { ...OLD, createdAt: START - 1_000 } },
      tokens: [{ ...OLD, createdAt: START - 1_000 }],
    });
    backend.failNext('lost', { action: 'create' });
    await press('Create token');
    await pass(0);
    expect(text()).toContain('The token may exist');
    await press('Revoke…');
    const [orphans = []] = onRevokeOrphans.mock.calls[0] ?? [];
    expect(orphans).toHaveLength(1);
    expect(orphans[0]?.id).not.toBe(OLD.id);
    expect(queryButton('Create another token')).not.toBeNull();
  });

  it('shows nothing of the token after the end of the session', async () => {
    const { backend } = await openRotateDialog();
    backend.failNext({ status: 401 }, { action: 'create' });
    await press('Create token');
    expect(announced()).toMatch(/Your session has ended/);
    expect(text()).not.toContain('payments');
    expect(text()).not.toContain(OLD.id);
  });
});

describe('the secret', () => {
  it('is nowhere in the page after the user goes on', async () => {
    const said = listenToConsole();
    const { secrets, container, cache } = await openRotateDialog();
    await press('Create token');
    await press('Show');
    const [secret = ''] = secrets;
    expect(dialog().getByLabelText<HTMLInputElement>('Secret').value).toBe(secret);
    await press('Continue');
    expect(findSecret(secret, { container, cache, said })).toEqual([]);
  });

  it.each([
    ['Continue', () => press('Continue')],
    [
      'Escape',
      () =>
        act(async () => {
          screen
            .getByRole('dialog')
            .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }),
    ],
  ])('asks before %s leaves it unsaved', async (_, leave) => {
    const { onOpenChange } = await openRotateDialog();
    await press('Create token');
    await leave();
    await pass(0);
    expect(button('Keep it open')).toHaveFocus();
    expect(announced()).toMatch(/^Close without saving the secret\?/);
    await press('Keep it open');
    expect(dialog().getByLabelText('Secret')).toBeInTheDocument();
    expect(onOpenChange).not.toHaveBeenCalled();
    await leave();
    await press('Close without saving');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is gone when the user leaves the page, and so are both tokens', async () => {
    await openRotateDialog();
    await press('Create token');
    const field = dialog().getByLabelText<HTMLInputElement>('Secret');
    leavePage();
    expect(field.value).toBe('');
    expect(text()).toContain('The secret is no longer on this page');
    await press('Continue');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is gone at once when the machine changes', async () => {
    const said = listenToConsole();
    const { secrets, container, cache, pressOutside } = await openRotateDialog();
    await press('Create token');
    await pressOutside('Another machine');
    await pass(0);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(findSecret(secrets[0] ?? '', { container, cache, said })).toEqual([]);
  });
});

describe('the end of the old token', () => {
  it('needs a second press, and Cancel sends nothing', async () => {
    const { bodies } = await openRotateDialog({ props: { rotation }, tokens });
    await press('Revoke the old one…');
    expect(text()).toContain('Every call with the old token fails from then on.');
    expect(button('Cancel')).toHaveFocus();
    await press('Cancel');
    expect(button('Close')).toHaveFocus();
    expect(bodies).toEqual([]);
  });

  it.each([
    [{ status: 403 }, /^The token was not revoked\. You may not revoke tokens/],
    [{ status: 409 }, /^The token was not revoked\. Another change was made/],
    [{ status: 400 }, /^The token was not revoked\./],
  ])('says what %j means, and can be tried again', async (failure, words) => {
    const { backend, bodies, onRotationChange } = await openRotateDialog({
      props: { rotation },
      tokens,
    });
    backend.failNext(failure, { action: 'revoke' });
    await press('Revoke the old one…');
    await press('Revoke token');
    expect(announced()).toMatch(words);
    expect(onRotationChange).not.toHaveBeenCalled();
    expect(bodies).toHaveLength(1);
    await press('Revoke the old one…');
    await press('Revoke token');
    expect(screen.getByRole('dialog', { name: 'Token rotated' })).toBeInTheDocument();
  });

  it('waits out a 429, and says so', async () => {
    const { backend } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext({ status: 429, retryAfter: 5 }, { action: 'revoke' });
    await press('Revoke the old one…');
    await press('Revoke token');
    expect(announced()).toMatch(/^Too many requests/);
    expect(button('Revoking…')).toHaveAttribute('aria-disabled', 'true');
    await pass(5_100);
    await pass(0);
    expect(screen.getByRole('dialog', { name: 'Token rotated' })).toBeInTheDocument();
  });

  it('shows the outcome after a lost answer', async () => {
    const { backend } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext('lost', { action: 'revoke' });
    await press('Revoke the old one…');
    await press('Revoke token');
    await pass(10);
    expect(screen.getByRole('dialog', { name: 'Token rotated' })).toBeInTheDocument();
  });

  it('shows nothing of the tokens after the end of the session', async () => {
    const { backend } = await openRotateDialog({ props: { rotation }, tokens });
    backend.failNext({ status: 401 }, { action: 'revoke' });
    await press('Revoke the old one…');
    await press('Revoke token');
    expect(announced()).toMatch(/Your session has ended/);
    expect(text()).not.toContain(OLD.id.slice(-6));
  });

  it('calls the latest functions of the host', async () => {
    const { bodies, onRotationChange, onRevoked } = await openRotateDialog({ isStrict: true });
    await reachComparison(onRotationChange);
    await press('Revoke the old one…');
    await press('Revoke token');
    expect(bodies.at(-1)).toEqual({ revocation_reason: 'Rotated' });
    expect(onRevoked).toHaveBeenCalledOnce();
    expect(onRevoked.mock.calls[0]?.[0].map(({ subject }) => subject)).toEqual([BILLING]);
  });
});
