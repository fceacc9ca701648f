import { act, screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { message, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, SHIPPING, tokensCalled } from '../support/tokens.js';

const billing = tokensCalled('billing', 30);
const shipping = tokensCalled('shipping', 12, () => ({ subject: SHIPPING }));

function openPage() {
  const machines = [
    { id: BILLING, name: 'Billing', tokens: billing },
    { id: SHIPPING, name: 'Shipping', tokens: shipping },
  ];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const view = renderTokens(<M2MTokens subject={BILLING} />, { fetch: backend.fetchProxy });
  return { ...view, backend };
}

const idsOf = (tokens: typeof billing) => tokens.map(({ id }) => id);

describe('a user who chooses another machine', () => {
  it('never sees a row of the first one, and starts at page 1', async () => {
    const { user, container, rerender, backend } = openPage();
    await user.click(await screen.findByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(shownIds()).toEqual(idsOf(billing.slice(10, 20))));

    // Checks every change of the page, not only the final state.
    const foreign = idsOf(billing);
    const seen: string[] = [];
    const look = () => seen.push(...shownIds().filter((id) => foreign.includes(id)));
    const observer = new MutationObserver(look);
    observer.observe(container, { childList: true, subtree: true, characterData: true });
    rerender(<M2MTokens subject={SHIPPING} />);
    look();
    expect(screen.queryByText('30 tokens')).not.toBeInTheDocument();

    await waitFor(() => expect(shownIds()).toEqual(idsOf(shipping.slice(0, 10))));
    expect(screen.getByText('1–10 of 12')).toBeInTheDocument();
    expect(screen.getByText('12 tokens')).toBeInTheDocument();
    expect(seen).toEqual([]);
    observer.disconnect();
    const asked = backend.requests.map(({ url }) => new URL(url).searchParams);
    const ofShipping = asked.filter((query) => query.get('subject') === SHIPPING);
    expect(ofShipping.map((query) => query.get('offset'))).toEqual(['0']);
  });

  it('sees skeletons while it loads, without the pager of the first one', async () => {
    const { backend, rerender } = openPage();
    await waitFor(() => expect(shownIds()).toHaveLength(10));
    backend.failNext('never', { subject: SHIPPING });
    rerender(<M2MTokens subject={SHIPPING} />);

    expect(screen.getByRole('table')).toHaveAttribute('data-state', 'loading');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('sees no late row of the first one', async () => {
    let answerBilling = () => {};
    const { fetchProxy } = createFakeBackend({
      machines: [
        { id: BILLING, name: 'Billing', tokens: billing },
        { id: SHIPPING, name: 'Shipping', tokens: shipping },
      ],
      now: FAKE_NOW,
    });
    // The abort does not stop this request: its answer arrives although no list waits for it.
    const lateForBilling: typeof fetch = async (input) => {
      const response = await fetchProxy(input);
      if (typeof input === 'string' && input.includes(BILLING)) {
        await new Promise<void>((resolve) => (answerBilling = resolve));
      }
      return response;
    };
    const { rerender } = renderTokens(<M2MTokens subject={BILLING} />, { fetch: lateForBilling });
    await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('data-state', 'loading'));
    rerender(<M2MTokens subject={SHIPPING} />);
    await waitFor(() => expect(shownIds()).toEqual(idsOf(shipping.slice(0, 10))));

    await act(async () => answerBilling());
    expect(shownIds()).toEqual(idsOf(shipping.slice(0, 10)));
  });

  it('sees a hint to choose when none is chosen, and no request is sent', async () => {
    const { backend, rerender } = openPage();
    await waitFor(() => expect(shownIds()).toHaveLength(10));
    const asked = backend.requests.length;
    rerender(<M2MTokens subject={null} />);

    expect(message()).toHaveTextContent('No machine chosen');
    expect(shownIds()).toEqual([]);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Refresh' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(backend.requests).toHaveLength(asked);
  });

  it('returns to cached rows at once', async () => {
    const { rerender } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(idsOf(billing.slice(0, 10))));
    rerender(<M2MTokens subject={SHIPPING} />);
    await waitFor(() => expect(shownIds()).toEqual(idsOf(shipping.slice(0, 10))));
    rerender(<M2MTokens subject={BILLING} />);
    expect(shownIds()).toEqual(idsOf(billing.slice(0, 10)));
  });
});
