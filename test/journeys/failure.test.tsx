import { screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW, type FakeFailure } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { announcements, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 30);
const ids = tokens.map(({ id }) => id);
/** Without automatic retries: only the user retries. */
const byHand = { shouldRetryOnError: false };

function openPage(failure?: FakeFailure) {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  if (failure !== undefined) backend.failNext(failure);
  const view = renderTokens(<M2MTokens subject={BILLING} swr={byHand} prefetch={false} />, {
    fetch: backend.fetchProxy,
  });
  return { ...view, backend };
}

const retryButton = () => screen.findByRole('button', { name: 'Try again' });

describe('a user whose first page fails', () => {
  it.each<[string, FakeFailure, RegExp]>([
    ['a server error', { status: 500 }, /server failed/],
    ['a network error', 'network_error', /could not be reached/],
    ['a login page', 'garbage', /not a list of tokens/],
    ['an answer that breaks off', 'truncated', /not a list of tokens/],
    ['an answer of another format', { body: { users: [] } }, /not a list of tokens/],
    ['rows that are not tokens', { body: { data: [{}], totalCount: 1 } }, /not a list of tokens/],
    ['a missing machine', { status: 404 }, /machine was not found/],
    ['too many requests', { status: 429, retryAfter: 120 }, /Wait 2 minutes/],
  ])('reads why, and gets the rows by trying again: %s', async (_case, failure, read) => {
    const { user, container } = openPage(failure);
    const retry = await retryButton();
    expect(container).toHaveTextContent(read);
    expect(container).not.toHaveTextContent(/no tokens/i);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();

    await user.click(retry);
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    expect(container).not.toHaveTextContent(/could not/i);
    expect(screen.getByRole('table')).toHaveFocus();
    expect(announcements()[0]).toBe('30 tokens loaded');
  });

  it('may try again as often as needed', async () => {
    const { user, backend } = openPage({ status: 500 });
    backend.failNext({ status: 500 });
    const retry = await retryButton();
    await user.click(retry);
    await waitFor(() => expect(backend.requests).toHaveLength(2));
    await waitFor(() => expect(retry).not.toHaveAttribute('aria-disabled'));
    expect(retry).toHaveFocus();

    await user.click(retry);
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
  });
});

describe('a user whose next page fails', () => {
  it('keeps the rows, reads their page number, and gets the page by trying again', async () => {
    const { user, backend, container } = openPage();
    await user.click(await screen.findByRole('button', { name: 'Page 2' }));
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(10, 20)));

    backend.failNext({ status: 500 });
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    const retry = await retryButton();
    expect(shownIds()).toEqual(ids.slice(10, 20));
    expect(container).toHaveTextContent('These rows are still from page 2.');
    expect(container).toHaveTextContent('Trace ID fake-trace-3');

    await user.click(retry);
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(20)));
    expect(container).not.toHaveTextContent(/could not/i);
  });

  it('may go back to a cached page', async () => {
    const { user, backend, container } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    backend.failNext({ status: 500 });
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await retryButton();

    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(shownIds()).toEqual(ids.slice(0, 10));
    await waitFor(() => expect(container).not.toHaveTextContent(/could not/i));
  });
});

describe('a user whose answer holds unreadable rows', () => {
  it('reads their number, and the other rows', async () => {
    const wire = (id: string) => ({
      ...{ id, subject: BILLING, scopes: [], claims: null, revoked: false, expired: false },
      ...{ expiration: null, created_at: 0, updated_at: 0 },
    });
    const rows = [wire(ids[0] as string), { nonsense: true }, { ...wire('x'), subject: 'other' }];
    const { container } = openPage({ body: { m2m_tokens: rows, total_count: 3 } });
    await waitFor(() => expect(shownIds()).toEqual([ids[0]]));
    expect(container).toHaveTextContent('2 rows on this page could not be read and are not shown.');
  });
});
