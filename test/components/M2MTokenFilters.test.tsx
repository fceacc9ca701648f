import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { M2MTokenFilters, type M2MTokenFiltersProps } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

function showFilters(props: Partial<M2MTokenFiltersProps> = {}) {
  const onRevokedChange = vi.fn();
  const onExpiredChange = vi.fn();
  const view = renderTokens(
    <M2MTokenFilters
      {...{ revoked: false, expired: true, onRevokedChange, onExpiredChange }}
      {...props}
    />,
  );
  const revoked = screen.getByRole('switch', { name: 'Include revoked' });
  const expired = screen.getByRole('switch', { name: 'Include expired' });
  return { ...view, onRevokedChange, onExpiredChange, revoked, expired };
}

describe('a user who includes hidden tokens', () => {
  it('finds two switches by name, each in its current state', () => {
    const { revoked, expired } = showFilters();
    expect(revoked).not.toBeChecked();
    expect(expired).toBeChecked();
    expect(screen.getByRole('group', { name: 'Filters' })).toContainElement(revoked);
  });

  it('hears a description of each switch after its short name', () => {
    const { revoked, expired } = showFilters();
    expect(revoked).toHaveAccessibleName('Include revoked');
    expect(revoked).toHaveAccessibleDescription('Also shows revoked tokens.');
    expect(expired).toHaveAccessibleName('Include expired');
    expect(expired).toHaveAccessibleDescription('Also shows expired tokens.');
  });

  it('toggles only the clicked switch', async () => {
    const { user, revoked, expired, onRevokedChange, onExpiredChange } = showFilters();
    await user.click(revoked);
    expect(onRevokedChange.mock.calls).toEqual([[true]]);
    expect(onExpiredChange).not.toHaveBeenCalled();

    await user.click(expired);
    expect(onExpiredChange.mock.calls).toEqual([[false]]);
  });

  it('toggles a switch once with a click on its label', async () => {
    const { user, onRevokedChange } = showFilters();
    await user.click(screen.getByText('Include revoked'));
    expect(onRevokedChange.mock.calls).toEqual([[true]]);
  });

  it.each(['{Enter}', ' '])('toggles a switch with the key "%s"', async (key) => {
    const { user, revoked, onRevokedChange } = showFilters();
    await user.tab();
    expect(revoked).toHaveFocus();
    await user.keyboard(key);
    expect(onRevokedChange.mock.calls).toEqual([[true]]);
    expect(revoked).toHaveFocus();
  });

  it('sees a switch change only when the host changes it', async () => {
    const { user, revoked } = showFilters();
    await user.click(revoked);
    expect(revoked).not.toBeChecked();
  });

  it('cannot toggle a disabled switch', async () => {
    const { user, revoked, expired, onRevokedChange, onExpiredChange } = showFilters({
      disabled: true,
    });
    expect(revoked).toBeDisabled();
    expect(expired).toBeDisabled();
    await user.click(revoked);
    await user.click(screen.getByText('Include expired'));
    expect(onRevokedChange).not.toHaveBeenCalled();
    expect(onExpiredChange).not.toHaveBeenCalled();
  });

  it('does not submit a surrounding form or add a field to it', async () => {
    const onSubmit = vi.fn();
    const { container, user } = renderTokens(
      <form onSubmit={onSubmit}>
        <M2MTokenFilters
          revoked
          expired={false}
          onRevokedChange={() => {}}
          onExpiredChange={() => {}}
        />
      </form>,
    );
    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));

    expect(onSubmit).not.toHaveBeenCalled();
    expect(container.querySelector('input, [style]')).toBeNull();
    expect([...new FormData(container.querySelector('form') as HTMLFormElement)]).toEqual([]);
  });
});

describe('a host that places the filters', () => {
  it('gets the <div> by ref, sets other props on it, and replaces labels', () => {
    const ref = createRef<HTMLDivElement>();
    renderTokens(
      <M2MTokenFilters
        {...{ ref, revoked: true, expired: true, className: 'host', id: 'filters' }}
        {...{ onRevokedChange: () => {}, onExpiredChange: () => {} }}
        labels={{ includeRevoked: 'Auch widerrufene' }}
      />,
    );
    expect(ref.current).toBe(screen.getByRole('group', { name: 'Filters' }));
    expect(ref.current).toHaveClass('m2m-filters host', { exact: true });
    expect(ref.current).toHaveAttribute('id', 'filters');
    expect(screen.getByRole('switch', { name: 'Auch widerrufene' })).toBeChecked();
  });
});
