import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode, StrictMode, Suspense } from 'react';
import { isM2MTokensError, M2MTokensProvider, useM2MTokens } from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { takeConsole } from '../support/setup.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

class Boundary extends Component<{ children: ReactNode }> {
  override state = { code: '' };
  static getDerivedStateFromError(error: unknown) {
    return { code: isM2MTokensError(error) ? error.code : 'something else' };
  }
  override render() {
    return this.state.code === '' ? this.props.children : <p>failed: {this.state.code}</p>;
  }
}

function Rows({ offset }: { offset: number }) {
  const { tokens, page, data } = useM2MTokens({ subject: BILLING, offset });
  return (
    <p>
      page {page}, {tokens.length} rows{data === undefined ? ', not there' : ''}
    </p>
  );
}

async function renderSuspended(strict: boolean) {
  const proxy = createListProxy();
  const cache = new Map();
  const swr = { provider: () => cache, suspense: true };
  const tree = (offset: number) => {
    const inside = (
      <SWRConfig value={swr}>
        <M2MTokensProvider fetch={proxy.fetch}>
          <Boundary>
            <Suspense fallback={<p>waiting</p>}>
              <Rows offset={offset} />
            </Suspense>
          </Boundary>
        </M2MTokensProvider>
      </SWRConfig>
    );
    return strict ? <StrictMode>{inside}</StrictMode> : inside;
  };
  const view = await act(async () => render(tree(0)));
  await pass(0);
  const show = async (offset: number) => {
    await act(async () => view.rerender(tree(offset)));
    await pass(0);
  };
  return { proxy, show };
}

describe.each([false, true])('under a host’s Suspense (StrictMode: %s)', (strict) => {
  it('waits, then shows each page', async () => {
    const { proxy, show } = await renderSuspended(strict);
    expect(screen.getByText('waiting')).toBeVisible();
    await proxy.last().answer();
    expect(screen.getByText('page 1, 10 rows')).toBeVisible();
    await show(10);
    await proxy.last().answer();
    expect(screen.getByText('page 2, 10 rows')).toBeVisible();
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('passes a failure to the error boundary', async () => {
    const { proxy } = await renderSuspended(strict);
    await proxy.last().refuse(404);
    expect(screen.getByText('failed: not_found')).toBeVisible();
    // React itself logs the errors that a boundary catches.
    expect(takeConsole().join()).toContain('using the error boundary you provided');
  });
});
