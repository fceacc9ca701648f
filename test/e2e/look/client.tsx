import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import {
  getM2MTokensKey,
  M2M_TOKEN_COLUMNS,
  type M2MTokenColumn,
  type M2MTokenPage,
  M2MTokens,
  M2MTokensProvider,
  type M2MTokensProviderProps,
} from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { STATES, table } from '../../support/states.js';
import { BILLING, SHIPPING, tokensCalled } from '../../support/tokens.js';

/** The views that a test page can show, by name: `<div data-show="table"></div>`. */
const SHOWN: Record<string, ReactElement> = {
  table: table({ tokens: tokensCalled('row', 3, () => ({ scopes: [BILLING] })), totalCount: 3 }),
  list: <M2MTokens subject={BILLING} />,
  'fifty rows': table({
    tokens: tokensCalled('row', 50),
    totalCount: 50,
    columns: [...M2M_TOKEN_COLUMNS, hostColumn()],
  }),
  'fifty tokens': table({
    tokens: tokensCalled('row', 50, () => ({ scopes: [BILLING, SHIPPING] })),
    totalCount: 50,
  }),
  loading: table({ isLoading: true, totalCount: null, limit: 50 }),
  states: (
    <>
      {STATES.map(([name, state]) => (
        <div key={name}>{state}</div>
      ))}
    </>
  ),
};

/** A host column with a control that is not ours. */
function hostColumn(): M2MTokenColumn {
  return { id: 'host', header: 'Host', cell: () => <a href="#host">Open</a> };
}

const page: M2MTokenPage = { data: tokensCalled('listed', 10), totalCount: 87, skipped: 0 };

const provider: M2MTokensProviderProps = {
  now: () => FAKE_NOW,
  // The test sets it: <body data-status="422">.
  fetch: () =>
    Promise.resolve(
      Response.json(page, { status: Number(document.body.dataset['status'] ?? 200) }),
    ),
  machineName: (id) => (id === BILLING ? 'Billing' : undefined),
  timeZone: 'UTC',
  locale: 'en',
};

for (const place of document.querySelectorAll<HTMLElement>('[data-show]')) {
  const shown = SHOWN[place.dataset['show'] ?? ''];
  flushSync(() =>
    createRoot(place).render(
      <SWRConfig
        value={{
          provider: () => new Map(),
          fallback: { [getM2MTokensKey({ subject: BILLING })]: page },
        }}
      >
        <M2MTokensProvider {...provider}>{shown}</M2MTokensProvider>
      </SWRConfig>,
    ),
  );
}
