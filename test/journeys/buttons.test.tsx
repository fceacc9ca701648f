import { fireEvent, screen } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

describe('a user of the list inside a form', () => {
  it('submits the form with none of our buttons, and without our fields', async () => {
    const machines = [{ id: BILLING, name: 'Billing', tokens: tokensCalled('token', 30) }];
    const backend = createFakeBackend({ machines, now: FAKE_NOW });
    const onSubmit = vi.fn();
    const { container } = renderTokens(
      <form onSubmit={onSubmit}>
        <M2MTokens subject={BILLING} />
      </form>,
      { fetch: backend.fetchProxy },
    );
    await screen.findByRole('button', { name: 'Next page' });

    const buttons = container.querySelectorAll('button');
    // Two switches, refresh, ten toggles, ten copies, previous, three pages, next.
    expect(buttons).toHaveLength(28);
    for (const button of buttons) {
      expect(button).toHaveAttribute('type', 'button');
      fireEvent.click(button);
    }
    expect(onSubmit).not.toHaveBeenCalled();
    expect([...new FormData(container.firstElementChild as HTMLFormElement)]).toEqual([]);
  });
});
