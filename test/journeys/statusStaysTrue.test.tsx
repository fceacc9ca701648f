import { act, fireEvent, screen } from '@testing-library/react';
import { M2M_TOKEN_COLUMNS, type M2MToken, type M2MTokenColumn, M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { cellOf, renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, tokensCalled } from '../support/tokens.js';
import { shortId } from '../../src/text/shortId.js';

/** The row that changes, of the ten. */
const MOVING = 4;
/** No other text changes during the test: all tokens were made years ago, and the others never expire. */
const tokens = tokensCalled('token', 10, (index) => ({
  createdAt: FAKE_NOW - 2_000 * DAY - index,
  lastUsedAt: FAKE_NOW - 500 * DAY,
  expiration: index === MOVING ? FAKE_NOW + 16 * DAY : null,
}));
const moving = tokens[MOVING] as M2MToken;

fakeTime();

beforeEach(() => void vi.setSystemTime(FAKE_NOW));

/** The whole list with all of its rows, observed once it has settled. */
async function watchList() {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: () => Date.now() });
  const cell = vi.fn<M2MTokenColumn['cell']>(() => null);
  const columns = [...M2M_TOKEN_COLUMNS, { id: 'counted', header: 'Counted', cell }];
  renderTokens(<M2MTokens subject={BILLING} columns={columns} />, {
    fetch: backend.fetchProxy,
    now: () => Date.now(),
  });
  await pass(1_000);
  expect(screen.getByText('10 tokens')).toBeVisible();
  const section = screen.getByRole('region', { name: 'M2M tokens' });
  const before = section.querySelectorAll('tr[data-status]');
  expect(before).toHaveLength(10);

  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(section, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  cell.mockClear();
  return {
    backend,
    row: before[MOVING] as HTMLElement,
    /** The changes since the last call. */
    changes: () => [...records.splice(0), ...observer.takeRecords()],
    /** The tokens whose cells changed since the last call. */
    written: () => cell.mock.calls.splice(0).map(([{ id }]) => id),
  };
}

/** Where a change happened: in a column of the changing row, in its `data-status`, or elsewhere. */
function placeOf({ target, type, attributeName }: MutationRecord, row: HTMLElement): string {
  if (target === row && type === 'attributes') return `row ${attributeName}`;
  const element = target instanceof Element ? target : target.parentElement;
  const column = element?.closest<HTMLElement>('td');
  return column && row.contains(column) ? `cell ${column.dataset['column']}` : 'elsewhere';
}

describe('a user who leaves the list open', () => {
  it('sees one token become Expiring, then Expired, with no request and no other cell changed', async () => {
    const { backend, row, changes, written } = await watchList();
    const places = () => [...new Set(changes().map((record) => placeOf(record, row)))].toSorted();
    const requests = backend.requests.length;
    expect(requests).toBe(1);
    expect(cellOf('status', MOVING)).toHaveTextContent(/Active$/);

    // A second has passed already. The text of the weeks left changes meanwhile.
    await pass(9 * DAY - 1_001);
    expect(cellOf('status', MOVING)).toHaveTextContent(/Active$/);
    expect(places()).toEqual(['cell expires']);
    expect(new Set(written())).toEqual(new Set([moving.id]));

    await pass(1);
    expect(cellOf('status', MOVING)).toHaveTextContent(/Expiring$/);
    expect(row).toHaveAttribute('data-status', 'expiring');
    expect(places()).toEqual(['cell status', 'row data-status']);
    expect(written()).toEqual([moving.id]);

    await pass(7 * DAY - 1);
    expect(cellOf('status', MOVING)).toHaveTextContent(/Expiring$/);
    expect(places()).toEqual(['cell expires']);
    expect(new Set(written())).toEqual(new Set([moving.id]));

    await pass(1);
    expect(cellOf('status', MOVING)).toHaveTextContent(/Expired$/);
    expect(row).toHaveAttribute('data-status', 'expired');
    expect(places()).toEqual(['cell status', 'row data-status']);
    expect(written()).toEqual([moving.id]);

    await pass(DAY);
    expect(places()).toEqual(['cell expires']);
    expect(backend.requests).toHaveLength(requests);
    expect(row).toBeInTheDocument();
  });

  it('keeps the focus and an open row, whose details do not change', async () => {
    const { row, changes } = await watchList();
    const toggle = screen.getByRole('button', { name: `Details of token ${shortId(moving.id)}` });
    act(() => toggle.focus());
    fireEvent.click(toggle);
    await pass(0);
    changes();
    await pass(16 * DAY);
    expect(row).toHaveAttribute('data-status', 'expired');
    expect(new Set(changes().map((record) => placeOf(record, row)))).toEqual(
      new Set(['cell expires', 'cell status', 'row data-status']),
    );
    expect(toggle).toHaveFocus();
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
  });

  it('would notice a change of another cell', async () => {
    const { row, changes } = await watchList();
    cellOf('created', MOVING + 1).append('!');
    cellOf('created', MOVING).setAttribute('title', 'x');
    expect(changes().map((record) => placeOf(record, row))).toEqual(['elsewhere', 'cell created']);
  });
});
