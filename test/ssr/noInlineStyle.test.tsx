import type { ReactElement } from 'react';
import {
  getM2MTokensKey,
  M2MTokenFilters,
  M2MTokens,
  type M2MTokensProps,
  M2MTokensProvider,
} from 'react-m2m-tokens';
import { renderToString } from 'react-dom/server';
import { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { STATES, table } from '../support/states.js';
import { HostPage } from './HostPage.js';
import { hostTokens, SUBJECT } from './hostTokens.js';

const page = { data: hostTokens, totalCount: 1_284, skipped: 0 };
const rows = { tokens: hostTokens, totalCount: 1_284 };

/** The whole list with a page from the server. */
function listed(data: typeof page, props: Partial<M2MTokensProps> = {}): ReactElement {
  const key = getM2MTokensKey({ subject: SUBJECT, offset: props.defaultState?.offset });
  return (
    <SWRConfig value={{ provider: () => new Map(), fallback: { [key]: data } }}>
      <M2MTokens subject={SUBJECT} {...props} />
    </SWRConfig>
  );
}

const WHOLE: [string, ReactElement][] = [
  ['a whole list', listed(page)],
  ['a compact list', listed(page, { density: 'compact' })],
  ['a list with a host’s classes', listed(page, { className: 'a', classNames: { row: 'b' } })],
  ['a later page', listed(page, { defaultState: { offset: 20 } })],
  ['an empty list', listed({ data: [], totalCount: 0, skipped: 0 })],
  ['a loading list', <M2MTokens key="loads" subject={SUBJECT} />],
  ['a list without a machine', <M2MTokens key="none" subject={null} />],
  [
    'a list with invalid parameters',
    <M2MTokens key="wrong" subject={SUBJECT} state={{ limit: 0 }} />,
  ],
  ['a host’s page', <HostPage key="page" page={page} />],
  ['a host’s page in Arabic', <HostPage key="arabic" page={page} locale="ar-EG" />],
  ['rows in a refresh', table({ ...rows, isRefreshing: true })],
  ['the last page, loading', table({ isLoading: true, totalCount: 13, offset: 10 })],
  [
    'disabled filters',
    <M2MTokenFilters
      key="disabled"
      {...{ revoked: false, expired: true, disabled: true }}
      onRevokedChange={() => {}}
      onExpiredChange={() => {}}
    />,
  ],
  [
    'a provider',
    <M2MTokensProvider key="provider" density="compact" machineName={() => 'Ledger'}>
      {table(rows)}
    </M2MTokensProvider>,
  ],
];

describe('a host whose policy forbids inline styles', () => {
  it.each([...STATES, ...WHOLE])('gets none from the server: %s', (_state, element) => {
    const html = renderToString(element);
    expect(html).toContain('class="m2m-');
    expect(html.match(/<[^>]* style=[^>]*>|<style/g) ?? []).toEqual([]);
  });
});
