import { fireEvent, screen } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

describe('a person who uses the list inside a form', () => {
  it('sends it with no button, and puts nothing of ours into it', async () => {
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
    // Two switches, refresh, ten that open rows, ten copies, previous, three pages, next.
    expect(buttons).toHaveLength(28);
    for (const button of buttons) {
      expect(button).toHaveAttribute('type', 'button');
      fireEvent.click(button);
    }
    expect(onSubmit).not.toHaveBeenCalled();
    expect([...new FormData(container.firstElementChild as HTMLFormElement)]).toEqual([]);
  });
});
