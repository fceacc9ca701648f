import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { type M2MToken, M2MTokensProvider } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useM2MTokenStatus } from '../../src/hooks/useM2MTokenStatus.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { DAY, tokenCalled } from '../support/tokens.js';

fakeTime();

const renders: string[] = [];

beforeEach(() => {
  vi.setSystemTime(FAKE_NOW);
  renders.length = 0;
});

function Status({ token, threshold }: { token: M2MToken; threshold?: number }) {
  const status = useM2MTokenStatus(token, threshold);
  renders.push(status);
  return <p>{status}</p>;
}

const expiresIn = (milliseconds: number) =>
  tokenCalled('row', { expiration: FAKE_NOW + milliseconds });

describe('a status on the screen', () => {
  it('changes from active to expiring to expired, and renders for nothing else', async () => {
    render(<Status token={expiresIn(40 * DAY)} />);
    await pass(33 * DAY - 1);
    expect(renders).toEqual(['active']);
    await pass(1);
    expect(renders).toEqual(['active', 'expiring']);
    await pass(7 * DAY - 1);
    expect(renders).toEqual(['active', 'expiring']);
    await pass(1);
    expect(screen.getByText('expired')).toBeVisible();
    await pass(DAY);
    expect(renders).toEqual(['active', 'expiring', 'expired']);
  });

  it('is expiring as early as the host wants', async () => {
    render(<Status token={expiresIn(10 * DAY)} threshold={DAY} />);
    await pass(9 * DAY - 1);
    expect(renders).toEqual(['active']);
    await pass(1);
    expect(renders).toEqual(['active', 'expiring']);
  });

  it.each([
    ['active', { expiration: null }],
    ['expired', { expired: true, expiration: FAKE_NOW + DAY }],
    ['revoked', { revoked: true, expiration: FAKE_NOW + DAY }],
  ])('that is final does not change: %s', async (status, overrides) => {
    render(<Status token={tokenCalled('row', overrides)} />);
    await pass(2 * DAY);
    expect(renders).toEqual([status]);
  });

  it('belongs to the current token', async () => {
    const view = render(<Status token={expiresIn(DAY)} />);
    view.rerender(<Status token={expiresIn(30 * DAY)} />);
    view.rerender(<Status token={tokenCalled('row', { revoked: true })} />);
    await pass(31 * DAY);
    expect(renders).toEqual(['expiring', 'active', 'revoked']);
  });

  it('is right at once when the user returns after a long sleep', () => {
    render(<Status token={expiresIn(40 * DAY)} />);
    vi.setSystemTime(FAKE_NOW + 41 * DAY);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(renders).toEqual(['active', 'expired']);
  });

  it('shares one timer with all others, and leaves none behind', () => {
    const { unmount } = render(
      <StrictMode>
        <Status token={expiresIn(DAY)} />
        <Status token={expiresIn(2 * DAY)} />
      </StrictMode>,
    );
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows the provider’s clock', () => {
    render(
      <M2MTokensProvider now={() => FAKE_NOW + 41 * DAY}>
        <Status token={expiresIn(40 * DAY)} />
      </M2MTokensProvider>,
    );
    expect(renders).toEqual(['expired']);
  });
});

describe('a status that was rendered on the server', () => {
  it.each([
    ['active', 'expired', { expiration: FAKE_NOW - 1 }],
    ['active', 'expiring', { expiration: FAKE_NOW + 1 }],
    ['expired', 'expired', { expired: true, expiration: FAKE_NOW + DAY }],
    ['revoked', 'revoked', { revoked: true }],
  ])('is the API’s own, %s, until hydration: %s', async (there, here, overrides) => {
    const problems = vi.fn();
    const page = <Status token={tokenCalled('row', overrides)} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    expect(container.textContent).toBe(there);
    const [served] = container.children;

    const root = await act(async () =>
      hydrateRoot(container, page, { onRecoverableError: problems }),
    );
    expect(container.textContent).toBe(here);
    expect(container.children[0]).toBe(served);
    expect(problems).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });
});
