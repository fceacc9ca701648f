import { screen, waitFor } from '@testing-library/react';
import {
  type M2MToken,
  M2MTokensError,
  M2MTokenTable,
  type M2MTokenTableProps,
  type M2MTokenColumn,
} from 'react-m2m-tokens';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const failure = new M2MTokensError('server_error', 'for developers');
const tokens = tokensCalled('row', 2);
const ROWS: M2MTokenTableProps = { tokens, subject: BILLING, totalCount: 2 };
const EMPTY: M2MTokenTableProps = { tokens: [], subject: BILLING, totalCount: 0 };

/** A table with the props `before` until its action runs, then `after`. */
function Host({ before, after }: { before: M2MTokenTableProps; after: M2MTokenTableProps }) {
  const [props, setProps] = useState(before);
  const act = () => setProps(after);
  return (
    <>
      <M2MTokenTable {...props} onRetry={act} onIncludeAll={act} onFirstPage={act} />
      <input aria-label="elsewhere" />
    </>
  );
}

describe('a user whose button disappears after its action', () => {
  it.each<[string, M2MTokenTableProps]>([
    ['Try again', { ...EMPTY, error: failure }],
    ['Try again', { ...ROWS, error: failure }],
    ['Include revoked and expired', EMPTY],
    ['Go to the first page', { ...EMPTY, totalCount: 2, offset: 10 }],
    ['Load tokens', { ...EMPTY, isIdle: true }],
  ])('finds the focus on the table: %s', async (name, before) => {
    const { user } = renderTokens(<Host before={before} after={ROWS} />);
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');

    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it('keeps the focus on the button while it is there', async () => {
    const before = { ...EMPTY, error: failure };
    const { user } = renderTokens(
      <Host before={before} after={{ ...before, isRefreshing: true }} />,
    );
    const retry = screen.getByRole('button', { name: 'Try again' });
    await user.click(retry);
    expect(retry).toHaveFocus();
  });

  it('leaves the focus alone after the user has left the button', async () => {
    const before = { ...EMPTY, error: failure, onRetry: () => {} };
    const { user, rerender } = renderTokens(<M2MTokenTable {...before} />);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(document.body);
    rerender(<M2MTokenTable {...ROWS} />);
    expect(document.body).toHaveFocus();
  });

  it('keeps the focus on a later element', async () => {
    const before = { ...EMPTY, error: failure, onRetry: () => {} };
    const { user, rerender } = renderTokens(
      <>
        <M2MTokenTable {...before} />
        <input aria-label="elsewhere" />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(screen.getByRole('textbox', { name: 'elsewhere' }));
    rerender(
      <>
        <M2MTokenTable {...ROWS} />
        <input aria-label="elsewhere" />
      </>,
    );
    expect(screen.getByRole('textbox', { name: 'elsewhere' })).toHaveFocus();
  });

  it('keeps the focus elsewhere on a later update, after a failed retry', async () => {
    const before = { ...EMPTY, error: failure, onRetry: () => {} };
    const { user, rerender } = renderTokens(<M2MTokenTable {...before} />);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(document.body);
    expect(document.body).toHaveFocus();

    rerender(<M2MTokenTable {...before} isRefreshing />);
    expect(document.body).toHaveFocus();
  });
});

describe('a user who moves with the Tab key', () => {
  it('does not stop at the table itself', async () => {
    const { user } = renderTokens(<M2MTokenTable {...ROWS} />);
    await user.tab();
    expect(screen.getAllByRole('button')[0]).toHaveFocus();
  });
});

describe('a user whose focused row disappears', () => {
  const [gone, stays] = tokens;

  it.each<[string, RegExp]>([
    ['on the button that opens it', /^Details of/],
    ['on its copy button', /^Copy token ID/],
  ])('finds the focus on the table: %s', async (_where, name) => {
    const { rerender } = renderTokens(<M2MTokenTable {...ROWS} />);
    (screen.getAllByRole('button', { name })[0] as HTMLElement).focus();
    rerender(<M2MTokenTable {...ROWS} tokens={[stays as M2MToken]} />);
    await waitFor(() => expect(screen.getByRole('table')).toHaveFocus());
  });

  it('finds it there, too, from inside an open row', async () => {
    const open = { ...(gone as M2MToken), claims: { team: 'data' } };
    const { user, rerender } = renderTokens(<M2MTokenTable {...ROWS} tokens={[open]} />);
    await user.click(screen.getByRole('button', { name: /^Details of/ }));
    screen.getByRole('group', { name: /^Claims of/ }).focus();
    rerender(<M2MTokenTable {...ROWS} tokens={[stays as M2MToken]} />);
    await waitFor(() => expect(screen.getByRole('table')).toHaveFocus());
  });

  it('finds it there at once when a host’s cell removes its button', async () => {
    function Revoke() {
      const [isDone, setDone] = useState(false);
      return isDone ? null : (
        <button type="button" onClick={() => setDone(true)}>
          Revoke
        </button>
      );
    }
    const column: M2MTokenColumn = { id: 'act', header: 'Act', cell: () => <Revoke /> };
    const { user } = renderTokens(<M2MTokenTable {...ROWS} columns={[column]} />);
    screen.getAllByRole('button')[0]?.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it('keeps the focus elsewhere if it left the row before', async () => {
    const { user, rerender } = renderTokens(<M2MTokenTable {...ROWS} />);
    (screen.getAllByRole('button', { name: /^Details of/ })[0] as HTMLElement).focus();
    await user.click(document.body);
    rerender(<M2MTokenTable {...ROWS} tokens={[stays as M2MToken]} />);
    expect(document.body).toHaveFocus();
  });
});
