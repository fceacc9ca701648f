import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, SHIPPING, tokensCalled } from '../support/tokens.js';

/** The first five are revoked, and the first live one may call another machine. */
const tokens = tokensCalled('token', 87, (index) => ({
  revoked: index < 5,
  scopes: index === 5 ? [SHIPPING] : [],
}));
const ids = tokens.map(({ id }) => id);
const liveIds = ids.slice(5);

function show(element: React.ReactElement) {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  return { ...renderTokens(element, { fetch: backend.fetchProxy }), backend };
}

/** A host that keeps the whole state in one query string, as a router does. */
function UrlHost({ onUrl }: { onUrl: (url: string) => void }) {
  const [url, setUrl] = useState('offset=20&limit=10');
  const query = new URLSearchParams(url);
  return (
    <M2MTokens
      subject={BILLING}
      state={{
        offset: Number(query.get('offset')),
        limit: Number(query.get('limit')),
        revoked: query.get('revoked') === 'true',
      }}
      onStateChange={({ offset, limit, revoked }) => {
        const next = `offset=${offset}&limit=${limit}${revoked ? '&revoked=true' : ''}`;
        onUrl(next);
        setUrl(next);
      }}
    />
  );
}

describe('a host that controls the list', () => {
  it('starts at its URL, and follows to the next page', async () => {
    const onUrl = vi.fn();
    const { user } = show(<UrlHost onUrl={onUrl} />);
    await waitFor(() => expect(shownIds()).toEqual(liveIds.slice(20, 30)));

    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(shownIds()).toEqual(liveIds.slice(30, 40)));
    expect(onUrl).toHaveBeenLastCalledWith('offset=30&limit=10');
  });

  it('goes back to the first row with another filter or size', async () => {
    const onUrl = vi.fn();
    const { user } = show(<UrlHost onUrl={onUrl} />);
    await waitFor(() => expect(shownIds()).toEqual(liveIds.slice(20, 30)));

    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    expect(onUrl).toHaveBeenLastCalledWith('offset=0&limit=10&revoked=true');

    await user.selectOptions(screen.getByRole('combobox'), '50');
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 50)));
    expect(onUrl).toHaveBeenLastCalledWith('offset=0&limit=50&revoked=true');
  });

  it('decides: nothing changes until the host changes it', async () => {
    const onStateChange = vi.fn();
    const state = { offset: 10, limit: 10, revoked: false, expired: false };
    const { user } = show(
      <M2MTokens subject={BILLING} state={state} onStateChange={onStateChange} />,
    );
    await waitFor(() => expect(shownIds()).toEqual(liveIds.slice(10, 20)));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await user.selectOptions(screen.getByRole('combobox'), '50');
    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await user.click(screen.getByRole('switch', { name: 'Include expired' }));

    const first = { ...state, offset: 0 };
    expect(onStateChange.mock.calls).toEqual([
      [{ ...state, offset: 20 }, 'user', { offset: 20 }],
      [{ ...first, limit: 50 }, 'user', { limit: 50, offset: 0 }],
      [{ ...first, revoked: true }, 'user', { revoked: true, offset: 0 }],
      [{ ...first, expired: true }, 'user', { expired: true, offset: 0 }],
    ]);
    expect(shownIds()).toEqual(liveIds.slice(10, 20));
    expect(screen.getByText('11–20 of 82')).toBeInTheDocument();
    expect(screen.getByRole('combobox')).toHaveDisplayValue('10');
    expect(screen.getByRole('switch', { name: 'Include revoked' })).not.toBeChecked();
  });

  it('changes the list from outside', async () => {
    const { rerender } = show(<M2MTokens subject={BILLING} state={{ offset: 0 }} />);
    await waitFor(() => expect(shownIds()).toEqual(liveIds.slice(0, 10)));
    rerender(<M2MTokens subject={BILLING} state={{ offset: 70, revoked: true }} />);
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(70, 80)));
    expect(screen.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 8');
  });

  it('may set only the initial state', async () => {
    const { user } = show(
      <M2MTokens subject={BILLING} defaultState={{ offset: 10, limit: 25, revoked: true }} />,
    );
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(10, 35)));
    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await waitFor(() => expect(shownIds()).toEqual(liveIds.slice(0, 25)));
  });

  it('gives the pages URLs', async () => {
    show(<M2MTokens subject={BILLING} getPageHref={(offset) => `?offset=${offset}`} />);
    expect(await screen.findByRole('link', { name: 'Page 9' })).toHaveAttribute(
      'href',
      '?offset=80',
    );
  });

  it('names machines and formats numbers in its own way, everywhere', async () => {
    const { container } = show(
      <M2MTokens
        subject={BILLING}
        machineName={() => 'Docks'}
        formatters={{ formatNumber: (value) => `#${value}`, formatDateTime: () => 'then' }}
      />,
    );
    expect(await screen.findAllByText('Docks')).toHaveLength(1);
    expect(screen.getByText('#82 tokens')).toBeInTheDocument();
    expect(screen.getByText('#1–#10 of #82')).toBeInTheDocument();
    expect(container.querySelector('time')).toHaveAttribute('title', 'then');
  });

  it('places the component: ref, className and other props go to the section', async () => {
    let section: HTMLElement | null = null;
    show(
      <M2MTokens
        subject={BILLING}
        ref={(element) => void (section = element ?? section)}
        className="host"
        id="tokens"
        data-place="main"
      />,
    );
    await waitFor(() => expect(shownIds()).toHaveLength(10));
    const region = screen.getByRole('region', { name: 'M2M tokens' });
    expect(section).toBe(region);
    expect(region).toHaveClass('m2m-tokens host', { exact: true });
    expect([...region.attributes].map(({ name }) => name).toSorted()).toEqual([
      ...['aria-label', 'class', 'data-place', 'id'],
    ]);
  });
});
