import { screen, within } from '@testing-library/react';
import { M2MTokenTable } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import type { M2MToken } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { bodyRows, renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, tokenCalled } from '../support/tokens.js';

/** Returns the cells of the first row by column name, without the names that cards show. */
function showRow(overrides: Partial<M2MToken>, others: M2MToken[] = []) {
  const token = tokenCalled('row', overrides);
  renderTokens(<M2MTokenTable tokens={[token, ...others]} subject={BILLING} totalCount={1} />);
  const names = screen.getAllByRole('columnheader').map((header) => header.textContent);
  const cells = within(bodyRows()[0] as HTMLElement).getAllByRole('cell');
  return Object.fromEntries(names.map((name, index) => [name, cells[index] as HTMLElement]));
}

describe('a user who reads the times of a token', () => {
  it('reads a relative time, and the exact time in UTC on hover', () => {
    const { Created } = showRow({ createdAt: FAKE_NOW - 3 * DAY });
    const time = within(Created as HTMLElement).getByText('3 days ago');

    expect(time.tagName).toBe('TIME');
    expect(time).toHaveAttribute('datetime', '2026-11-20T12:00:00.000Z');
    expect(time.title).toMatch(/^Nov 20, 2026, 12:00:00\sPM UTC$/);
  });

  it('reads when it expires', () => {
    const { Expires } = showRow({ expiration: FAKE_NOW + 3 * DAY });
    expect(Expires).toHaveTextContent(/in 3 days$/);
  });

  it('reads "Never" for a token that does not expire or was not used', () => {
    const row = showRow({ expiration: null, lastUsedAt: null });
    expect(within(row.Expires as HTMLElement).getByText('Never')).toBeInTheDocument();
    expect(row['Last used']).toHaveTextContent(/Never$/);
  });

  it('finds no column for the last use if no row has it', () => {
    const unknown = { lastUsedAt: undefined };
    showRow(unknown, [tokenCalled('other', unknown)]);

    expect(screen.queryByRole('columnheader', { name: 'Last used' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('columnheader')).toHaveLength(6);
  });

  it('never reads "Never" for an unknown last use next to a known one', () => {
    const row = showRow({ lastUsedAt: undefined }, [tokenCalled('other', { lastUsedAt: 0 })]);
    expect(row['Last used']).not.toHaveTextContent('Never');
  });

  it('never reads a creation or a last use in the future', () => {
    const ahead = FAKE_NOW + 20_000;
    const row = showRow({ createdAt: ahead, lastUsedAt: ahead });
    expect(row.Created).toHaveTextContent(/now$/);
    expect(row['Last used']).toHaveTextContent(/now$/);
  });

  it.each([8.64e15 + 1, -8.64e15 - 1, Number.MAX_VALUE, Number.NaN, Infinity])(
    'reads "Unknown" for a time out of range: %d',
    (time) => {
      const row = showRow({ createdAt: time, lastUsedAt: time, expiration: time });
      expect(row.Created).toHaveTextContent(/Unknown$/);
      expect(row['Last used']).toHaveTextContent(/Unknown$/);
      expect(row.Expires).toHaveTextContent(/Unknown$/);
    },
  );
});
