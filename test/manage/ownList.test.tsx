import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  M2M_TOKEN_COLUMNS,
  M2MTokenFilters,
  M2MTokenTable,
  useM2MTokenList,
} from 'react-m2m-tokens';
import { m2mActionsColumn, M2MTokenActions, M2MTokenRotations } from 'react-m2m-tokens/manage';
import { describe, expect, it } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { takeConsole } from '../support/setup.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

const COLUMNS = [...M2M_TOKEN_COLUMNS, m2mActionsColumn];

/** A host's own list, without the manager and without a bar. */
function OwnList({ wrap }: { wrap?: (list: ReactNode) => ReactNode }) {
  const { filterProps, tableProps, setState } = useM2MTokenList({ subject: SUBJECT });
  const table = <M2MTokenTable {...tableProps} columns={COLUMNS} />;
  return (
    <M2MTokenActions subject={SUBJECT}>
      <button type="button" onClick={() => setState({ limit: 5 })}>
        Five rows
      </button>
      <M2MTokenFilters {...filterProps} />
      {wrap ? wrap(table) : table}
    </M2MTokenActions>
  );
}

async function openList(props: Parameters<typeof OwnList>[0] = {}) {
  const machine = createManagedMachine({ count: 3 });
  const view = renderTokens(<OwnList {...props} />, { fetch: machine.fetch });
  await waitFor(() => expect(shownIds()).toHaveLength(3));
  return { ...view, ...machine };
}

async function revokeSecond({ user, tokens }: Awaited<ReturnType<typeof openList>>) {
  await user.click(
    screen.getByRole('button', { name: `Revoke token …${tokens[1]?.id.slice(-6)}` }),
  );
  await user.click(screen.getByRole('button', { name: 'Revoke token' }));
  await screen.findByRole('button', { name: 'Revoked just now' });
}

describe('a list that a host composes', () => {
  it.each(['Include revoked', 'Five rows'])(
    'says no more that a row was revoked just now after "%s"',
    async (name) => {
      const list = await openList();
      const { user } = list;
      // The other page is cached, with the same row.
      await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
      await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
      await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
      await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
      await revokeSecond(list);
      await user.click(screen.getByText(name));
      await waitFor(() => expect(screen.queryByText('Revoked just now')).toBeNull());
    },
  );

  it('keeps the mark of a revoked row while the page stays', async () => {
    const list = await openList();
    await revokeSecond(list);
    await waitFor(() =>
      expect(list.backend.requests.filter(({ method }) => method === 'GET')).toHaveLength(2),
    );
    expect(screen.getByText('Revoked just now')).toBeInTheDocument();
  });

  it('has no button that rotates', async () => {
    await openList();
    expect(screen.queryByRole('button', { name: /^Rotate/ })).toBeNull();
  });

  it('has one in an <M2MTokenRotations>', async () => {
    const { user, tokens } = await openList({
      wrap: (list) => <M2MTokenRotations subject={SUBJECT}>{list}</M2MTokenRotations>,
    });
    await user.click(
      screen.getByRole('button', { name: `Rotate token …${tokens[0]?.id.slice(-6)}` }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(tokens[0]?.id ?? '')).toBeInTheDocument();
  });

  it('warns about an <M2MTokenRotations> outside of the actions', () => {
    renderTokens(<M2MTokenRotations subject={SUBJECT}>A list</M2MTokenRotations>, {
      fetch: createManagedMachine().fetch,
    });
    expect(screen.getByText('A list')).toBeInTheDocument();
    expect(takeConsole().join()).toContain(
      '<M2MTokenRotations> does nothing outside of <M2MTokenActions>',
    );
  });
});
