import { screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { message, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 87);
const ids = tokens.map(({ id }) => id);

function openPage(props: Partial<Parameters<typeof M2MTokens>[0]> = {}) {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  return renderTokens(<M2MTokens subject={BILLING} {...(props as object)} />, {
    fetch: backend.fetchProxy,
  });
}

describe('a user who wants another page size', () => {
  it('starts again at the first row', async () => {
    const { user } = openPage();
    await user.click(await screen.findByRole('button', { name: 'Page 5' }));
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(40, 50)));

    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows per page' }), '25');
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 25)));
    expect(screen.getByText('1–25 of 87')).toBeInTheDocument();
    expect(screen.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 1');
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('finds the sizes of the host, and starts with its size', async () => {
    openPage({ defaultState: { limit: 20 }, limitOptions: [20, 40] });
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 20)));
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['20', '40']);
  });

  it('sees as many skeletons as the host’s page size while loading', () => {
    const { container } = openPage({ defaultState: { limit: 25 } });
    expect(container.querySelectorAll('tbody tr')).toHaveLength(25);
  });

  it('reads what is wrong with an invalid size', () => {
    openPage({ defaultState: { limit: 500 } });
    expect(message()).toHaveTextContent('Could not load the tokens');
    expect(message()).toHaveTextContent('request was not valid');
  });
});
