import { type M2MToken, type M2MTokenColumn, M2MTokenTable, m2mIdColumn } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { cellOf, renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, tokenCalled } from '../support/tokens.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

fakeTime();

beforeEach(() => void vi.setSystemTime(FAKE_NOW));

const tokens = [
  tokenCalled('young', { updatedAt: FAKE_NOW - 10 * MINUTE }),
  tokenCalled('old', { updatedAt: FAKE_NOW - 10 * DAY }),
];

/** Shows a column with the time of a token's last update, and records which token was rendered. */
function showUpdated(times: M2MTokenColumn['times']) {
  const cell = vi.fn<M2MTokenColumn['cell']>(({ updatedAt }, { formatTime }) =>
    formatTime(updatedAt),
  );
  const updated: M2MTokenColumn = { id: 'updated', header: 'Updated', cell, times };
  renderTokens(
    <M2MTokenTable tokens={tokens} subject={BILLING} columns={[m2mIdColumn, updated]} />,
    { now: () => Date.now() },
  );
  cell.mockClear();
  return { written: () => cell.mock.calls.map(([{ id }]) => id) };
}

const updatedAt = ({ updatedAt: time }: M2MToken) => [time];

describe('a user who watches a host’s own column', () => {
  it('reads the current time, and only that row re-renders', async () => {
    const { written } = showUpdated(updatedAt);
    expect(cellOf('updated')).toHaveTextContent('10 minutes ago');
    await pass(MINUTE - 1);
    expect(written()).toEqual([]);
    await pass(1);
    expect(cellOf('updated')).toHaveTextContent('11 minutes ago');
    expect(written()).toEqual([tokens[0]?.id]);
  });

  it('reads several times in one cell, each updated when it changes', async () => {
    const { written } = showUpdated((token) => [token.createdAt, token.updatedAt, null, undefined]);
    await pass(MINUTE);
    expect(cellOf('updated')).toHaveTextContent('11 minutes ago');
    await pass(MINUTE);
    expect(cellOf('updated')).toHaveTextContent('12 minutes ago');
    expect(written()).toHaveLength(2);
  });

  it('reads the old text if the column lists no times', async () => {
    const { written } = showUpdated(undefined);
    await pass(HOUR);
    expect(cellOf('updated')).toHaveTextContent('10 minutes ago');
    expect(written()).toEqual([]);
  });

  it('reads the other times even if one is out of range', async () => {
    const { written } = showUpdated(() => [Number.NaN, 1e300, -1e300, Infinity]);
    await pass(HOUR);
    expect(written()).toEqual([]);
  });
});
