import { render, screen } from '@testing-library/react';
import { M2MTokensProvider, type M2MTokensProviderProps, M2MTokenTable } from 'react-m2m-tokens';
import { memo, useContext } from 'react';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { M2MTokensContext } from '../../src/hooks/M2MTokensContext.js';
import { PresentationContext } from '../../src/hooks/PresentationContext.js';
import { BILLING, DAY, SHIPPING, tokenCalled } from '../support/tokens.js';

const clock = () => FAKE_NOW;
const machineName = () => 'Docks';
const labels = { noScopes: 'nichts' };

const rendered = vi.fn();
const Counted = memo(function Counted() {
  rendered({ ...useContext(M2MTokensContext), ...useContext(PresentationContext) });
  return null;
});

beforeEach(() => rendered.mockClear());

/** Returns both contexts of a component below these providers. */
function contextsOf(...nested: M2MTokensProviderProps[]) {
  render(
    nested.reduceRight(
      (child, props) => <M2MTokensProvider {...props}>{child}</M2MTokensProvider>,
      <Counted />,
    ),
  );
  return rendered.mock.lastCall?.[0];
}

describe('a host that configures a provider', () => {
  it('sets some fields on an outer provider and some on an inner one', () => {
    const outer = { proxyUrl: '/outer', cacheScope: 'user-1', locale: 'de', timeout: 1 };
    expect(contextsOf(outer, { proxyUrl: '/inner' }, { timeout: 2 })).toMatchObject({
      ...outer,
      proxyUrl: '/inner',
      timeout: 2,
    });
  });

  it('changes one label and keeps the others', () => {
    const formatNumber = () => 'n';
    const outer = { labels: { noScopes: 'nichts', refresh: 'neu' }, formatters: { formatNumber } };
    const inner = { labels: { refresh: 'frisch' }, formatters: {} };
    expect(contextsOf(outer, inner)).toMatchObject({
      labels: { noScopes: 'nichts', refresh: 'frisch' },
      formatters: { formatNumber },
    });
  });

  it('keeps an outer field when the inner one is undefined', () => {
    const outer: M2MTokensProviderProps = {
      proxyUrl: '/outer',
      headers: {},
      credentials: 'omit',
      fetch,
      timeout: 1,
      cacheScope: 'user-1',
      labels,
      formatters: {},
      locale: 'de',
      timeZone: 'UTC',
      machineName,
      now: clock,
    };
    const nothing = Object.fromEntries(Object.keys(outer).map((name) => [name, undefined]));
    expect(contextsOf(outer, nothing)).toMatchObject(outer);
  });

  it('can set a field to 0 or an empty string', () => {
    expect(
      contextsOf({ cacheScope: 'user-1', timeout: 5 }, { cacheScope: '', timeout: 0 }),
    ).toMatchObject({
      cacheScope: '',
      timeout: 0,
    });
  });

  it('re-renders no child when it sets equal values again', () => {
    const provider = () => (
      <M2MTokensProvider proxyUrl="/a" machineName={machineName} now={clock} labels={labels}>
        <M2MTokensProvider locale="de" headers={undefined}>
          <Counted />
        </M2MTokensProvider>
      </M2MTokensProvider>
    );
    const { rerender } = render(provider());
    expect(rendered).toHaveBeenCalledTimes(1);
    rerender(provider());
    expect(rendered).toHaveBeenCalledTimes(1);

    rerender(<M2MTokensProvider proxyUrl="/b">{provider()}</M2MTokensProvider>);
    expect(rendered.mock.calls.length).toBeGreaterThan(1);
  });

  it('re-renders the children when one field changes', () => {
    const child = <Counted />;
    const { rerender } = render(<M2MTokensProvider locale="de">{child}</M2MTokensProvider>);
    rerender(<M2MTokensProvider locale="fr">{child}</M2MTokensProvider>);
    expect(rendered).toHaveBeenCalledTimes(2);
  });

  it('sets the labels, machine names, clock and time zone of the table', () => {
    const token = tokenCalled('row', { scopes: [SHIPPING], createdAt: FAKE_NOW - 3 * DAY });
    render(
      <M2MTokensProvider {...{ machineName, now: clock, timeZone: 'Asia/Tokyo', locale: 'de' }}>
        <M2MTokensProvider labels={{ columnScopes: 'Darf rufen' }}>
          <M2MTokenTable tokens={[token]} subject={BILLING} />
        </M2MTokensProvider>
      </M2MTokensProvider>,
    );
    expect(screen.getByRole('columnheader', { name: 'Darf rufen' })).toBeInTheDocument();
    expect(screen.getByText('Docks')).toBeInTheDocument();
    const time = screen.getByText('vor 3 Tagen');
    expect(time).toHaveAttribute('title', '20.11.2026, 21:00:00 GMT+9');
  });

  it('can leave the provider out', () => {
    render(<M2MTokenTable tokens={[]} subject={BILLING} totalCount={0} />);
    expect(screen.getByRole('cell')).toHaveTextContent('No tokens to show');
  });
});
