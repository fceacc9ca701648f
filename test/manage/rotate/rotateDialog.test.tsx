import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { BILLING } from '../../support/tokens.js';
import {
  announced,
  button,
  dialog,
  MINUTE,
  OLD,
  openRotateDialog,
  press,
  reachComparison,
  START,
} from './openRotateDialog.js';

fakeTime();

describe('the rotate dialog', () => {
  it('shows the claims and the lifetime, then creates a token with the same ones', async () => {
    const { bodies, onCreated, onRotationChange } = await openRotateDialog();
    expect(screen.getByRole('dialog', { name: 'Rotate token: step 1 of 3' })).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent('90 days');
    expect(screen.getByRole('dialog')).toHaveTextContent('"team": "payments"');
    expect(bodies).toEqual([]);
    await press('Create token');
    expect(bodies).toEqual([
      {
        token_format: 'opaque',
        seconds_until_expiration: 90 * 86_400,
        claims: { team: 'payments' },
      },
    ]);
    expect(screen.getByRole('dialog', { name: 'Rotate token: step 2 of 3' })).toBeInTheDocument();
    expect(onCreated).toHaveBeenCalledOnce();
    expect(onCreated.mock.calls[0]?.[0]).not.toHaveProperty('token');
    const [rotation] = onRotationChange.mock.calls[0] ?? [];
    expect(rotation).toEqual({ oldId: OLD.id, newId: onCreated.mock.calls[0]?.[0].id });
  });

  it('goes from the secret to both tokens, and ends with a revocation for the reason "Rotated"', async () => {
    const { bodies, use, onRevoked, onRotationChange } = await openRotateDialog();
    const newId = await reachComparison(onRotationChange);
    expect(screen.getByRole('dialog', { name: 'Rotate token: step 3 of 3' })).toBeInTheDocument();
    expect(dialog().queryByLabelText('Secret')).toBeNull();
    expect(screen.getByRole('dialog')).toHaveTextContent(/The new token was never used/);
    expect(announced()).toMatch(/^The new token was never used/);

    use(newId, START + 13 * MINUTE + 50_000);
    await pass(14 * MINUTE);
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'The new token was used 10 seconds ago. The old one has been silent for 15 minutes.',
    );
    expect(button('Revoke the old one…')).toHaveClass('m2m-primary-button');
    expect(bodies).toHaveLength(1);
    await press('Revoke the old one…');
    expect(bodies).toHaveLength(1);
    await press('Revoke token');
    expect(bodies[1]).toEqual({ revocation_reason: 'Rotated' });
    expect(screen.getByRole('dialog', { name: 'Token rotated' })).toBeInTheDocument();
    expect(button('Done')).toHaveFocus();
    expect(onRevoked.mock.calls[0]?.[0].map(({ id }) => id)).toEqual([OLD.id]);
    expect(onRotationChange).toHaveBeenLastCalledWith(null);
    await press('Done');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('continues where it was closed', async () => {
    const { reads, onRotationChange, onOpenChange } = await openRotateDialog();
    await reachComparison(onRotationChange);
    await press('Close');
    expect(onOpenChange).toHaveBeenLastCalledWith(false);
    const before = reads().length;
    await pass(5 * MINUTE);
    expect(reads()).toHaveLength(before);
    await act(async () => screen.getByRole('button', { name: 'Open' }).click());
    await pass(0);
    await pass(0);
    expect(screen.getByRole('dialog', { name: 'Rotate token: step 3 of 3' })).toBeInTheDocument();
    expect(reads().slice(before)).toEqual([
      `?subject=${BILLING}&revoked=true&expired=true&limit=100&offset=0`,
    ]);
  });
});
