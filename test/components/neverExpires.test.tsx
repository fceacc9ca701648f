import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type M2MToken, M2MTokenTable } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { cellOf, renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, tokenCalled } from '../support/tokens.js';

const HINT = 'Worth a look: it works until it is revoked.';

function showExpires(overrides: Partial<M2MToken>) {
  const token = tokenCalled('row', overrides);
  renderTokens(<M2MTokenTable tokens={[token]} subject={BILLING} />);
  return cellOf('expires');
}

describe('a user who looks for tokens that never expire', () => {
  it('sees a warning icon on an active token, and reads why on hover', () => {
    const cell = showExpires({ expiration: null });
    const never = within(cell).getByText('Never').parentElement;
    expect(never).toHaveClass('m2m-never', { exact: true });
    expect(within(cell).getByTitle(HINT)).toHaveClass('m2m-never-mark', { exact: true });
    expect(within(cell).getByTitle(HINT)).toHaveAttribute('aria-hidden', 'true');
  });

  it('hears only the word, and reads the reason once, in the open row', async () => {
    const cell = showExpires({ expiration: null });
    expect(cell.textContent).toBe('Never');
    expect(screen.queryByText(HINT)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Details of/ }));
    expect(screen.getAllByText(HINT)).toHaveLength(1);
    expect(screen.getByText(HINT).closest('[data-detail="expires"]')).not.toBeNull();
  });

  it('reads no reason in the open row of a revoked token', async () => {
    showExpires({ expiration: null, revoked: true });
    await userEvent.click(screen.getByRole('button', { name: /^Details of/ }));
    expect(screen.queryByText(HINT)).not.toBeInTheDocument();
  });

  it.each<[string, Partial<M2MToken>, RegExp]>([
    ['revoked', { revoked: true, expiration: null }, /Never$/],
    ['expired, regardless of its time', { expired: true, expiration: null }, /Never$/],
    ['about to expire', { expiration: FAKE_NOW + DAY }, /in 1 day$|tomorrow$/],
    ['active for a long time', { expiration: FAKE_NOW + 400 * DAY }, /in 1 year$|next year$/],
  ])('sees no mark on a token that is %s', (_status, overrides, words) => {
    const cell = showExpires(overrides);
    expect(cell).toHaveTextContent(words);
    expect(cell.querySelector('.m2m-never')).toBeNull();
    expect(screen.queryByText(new RegExp(HINT))).not.toBeInTheDocument();
  });

  it('sees no mark on a token that was never used', () => {
    renderTokens(
      <M2MTokenTable
        tokens={[tokenCalled('row', { lastUsedAt: null, expiration: FAKE_NOW + DAY })]}
        subject={BILLING}
      />,
    );
    expect(cellOf('lastUsed')).toHaveTextContent(/Never$/);
    expect(document.querySelector('.m2m-never')).toBeNull();
  });
});
