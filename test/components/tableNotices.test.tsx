import { screen } from '@testing-library/react';
import {
  type ListParams,
  M2MTokensError,
  M2MTokenTable,
  type M2MTokenTableProps,
} from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const failure = new M2MTokensError('server_error', 'for developers', { traceId: 'trace-7' });
const tokens = tokensCalled('row', 2);
const ROWS: M2MTokenTableProps = { tokens, subject: BILLING, totalCount: 20 };

function pageAt(offset: number, limit = 10): ListParams {
  return { subject: BILLING, revoked: false, expired: false, limit, offset };
}

describe('a user whose rows are older than a failure', () => {
  it('still sees the rows, and reads that they may be out of date, why, and the trace id', () => {
    const { container } = renderTokens(<M2MTokenTable {...ROWS} error={failure} />);

    expect(container).toHaveTextContent('Could not refresh the tokens. These may be out of date.');
    expect(container).toHaveTextContent('The server failed. This is most likely temporary.');
    expect(container).toHaveTextContent('Trace ID trace-7');
    expect(shownIds()).toEqual(tokens.map(({ id }) => id));
  });

  it.each([
    [0, 10, 'page 1.'],
    [10, 10, 'page 2.'],
    [80, 10, 'page 9.'],
    [50, 25, 'page 3.'],
    [12_830, 10, 'page 1,284.'],
  ])('reads which page they belong to: offset %i, limit %i is %s', (offset, limit, read) => {
    const { container } = renderTokens(
      <M2MTokenTable {...ROWS} isStale shownParams={pageAt(offset, limit)} error={failure} />,
    );
    expect(container).toHaveTextContent(`These rows are still from ${read}`);
  });

  it('retries with the button of the notice', async () => {
    let retries = 0;
    const props = { ...ROWS, error: failure, onRetry: () => (retries += 1) };
    const { user, rerender } = renderTokens(<M2MTokenTable {...props} />);
    const retry = screen.getByRole('button', { name: 'Try again' });
    await user.click(retry);
    expect(retries).toBe(1);

    rerender(<M2MTokenTable {...props} isRefreshing />);
    await user.click(retry);
    expect(retries).toBe(1);
    expect(retry).toHaveFocus();
  });

  it('finds no button if the host cannot retry', () => {
    renderTokens(<M2MTokenTable {...ROWS} error={failure} />);
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});

describe('a user whose page has unreadable rows', () => {
  it.each([
    [1, '1 row on this page could not be read and is not shown.'],
    [2, '2 rows on this page could not be read and are not shown.'],
    [1_284, '1,284 rows on this page could not be read and are not shown.'],
  ])('reads how many there are: %i', (skipped, read) => {
    const { container } = renderTokens(<M2MTokenTable {...ROWS} skipped={skipped} />);
    expect(container).toHaveTextContent(read);
  });

  it('reads no notice if all rows are readable', () => {
    const { container } = renderTokens(<M2MTokenTable {...ROWS} skipped={0} />);
    expect(container).not.toHaveTextContent(/could not be read/);
  });

  it('reads about a failure and about skipped rows at once', () => {
    const { container } = renderTokens(<M2MTokenTable {...ROWS} skipped={3} error={failure} />);
    expect(container).toHaveTextContent('These may be out of date.');
    expect(container).toHaveTextContent('3 rows on this page');
  });
});
