import { screen, waitFor, within } from '@testing-library/react';
import { Fragment, StrictMode } from 'react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { announcements, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 87);
const ids = tokens.map(({ id }) => id);

function openPage(shape: 'api' | 'sdk' | 'mixed' = 'api', Mode: typeof StrictMode = Fragment) {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW, shape });
  const view = renderTokens(
    <Mode>
      <M2MTokens subject={BILLING} />
    </Mode>,
    { fetch: backend.fetchProxy },
  );
  return { ...view, backend };
}

const button = (name: string) => screen.getByRole('button', { name });

async function seeRows(expected: string[], range: string): Promise<void> {
  await waitFor(() => expect(shownIds()).toEqual(expected));
  expect(screen.getByText(range)).toBeInTheDocument();
}

describe.each([
  ['once', Fragment],
  ['in strict mode', StrictMode],
])('a user who pages through a machine of 87 tokens, rendered %s', (_mode, Mode) => {
  it('goes forward, back, to the last page and to the first', async () => {
    const { user } = openPage('api', Mode);
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    expect(screen.getByText('87 tokens')).toBeInTheDocument();

    await user.click(button('Next page'));
    await seeRows(ids.slice(10, 20), '11–20 of 87');
    await user.click(button('Previous page'));
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    await user.click(button('Page 9'));
    await seeRows(ids.slice(80), '81–87 of 87');
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Page 1'));
    await seeRows(ids.slice(0, 10), '1–10 of 87');
  });

  it('requests each page once, and the page after it', async () => {
    const { user, backend } = openPage('api', Mode);
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    await user.click(button('Next page'));
    await seeRows(ids.slice(10, 20), '11–20 of 87');

    const asked = backend.requests.map(({ url }) => new URL(url).searchParams.get('offset'));
    expect(asked).toEqual(['0', '10', '20']);
  });
});

describe('a user who changes the page', () => {
  it('ends on the page that they pressed last, however fast', async () => {
    const { user } = openPage();
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    for (const name of ['Next page', 'Next page', 'Previous page', 'Page 5', 'Previous page']) {
      await user.click(button(name));
    }
    await seeRows(ids.slice(30, 40), '31–40 of 87');
    expect(screen.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 4');
  });

  it('keeps the focus on the button, the old rows and the pager while the next page is in flight', async () => {
    const { user, backend } = openPage();
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    backend.failNext('never');
    await user.click(button('Next page'));

    expect(shownIds()).toEqual(ids.slice(0, 10));
    expect(screen.getByRole('table')).toHaveAttribute('data-stale');
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    expect(button('Next page')).toHaveFocus();
    expect(screen.getByText('11–20 of 87')).toBeInTheDocument();
    expect(button('Page 9')).toBeInTheDocument();
  });

  it('hears the position from the pager, and not again from the table', async () => {
    const { user } = openPage();
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    const pager = screen.getByRole('navigation');
    expect(announcements()).toEqual(['87 tokens loaded', '', '']);

    await user.click(button('Next page'));
    await seeRows(ids.slice(10, 20), '11–20 of 87');
    expect(announcements()).toEqual(['87 tokens loaded', '', 'Page 2 of 9, rows 11 to 20 of 87']);
    expect(within(pager).getByRole('status')).toHaveTextContent('Page 2 of 9');
  });

  it('hears of a page after it has loaded, and not before it has failed', async () => {
    const { user, backend } = openPage();
    await seeRows(ids.slice(0, 10), '1–10 of 87');
    // The page is prefetched, and requested again when it is opened.
    backend.failNext({ status: 400 }, { times: 2 });
    await user.click(button('Next page'));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    const failed = /^Could not load the tokens. These rows are still from page 1/;
    expect(announcements()).toEqual([expect.stringMatching(failed), '', '']);

    await user.click(retry);
    await seeRows(ids.slice(10, 20), '11–20 of 87');
    expect(announcements()[2]).toBe('Page 2 of 9, rows 11 to 20 of 87');
  });

  it.each(['sdk', 'mixed'] as const)(
    'reads the same rows from a proxy in the %s format',
    async (shape) => {
      openPage(shape);
      await seeRows(ids.slice(0, 10), '1–10 of 87');
      const columns = screen.getAllByRole('columnheader').map((header) => header.textContent);
      expect(columns.includes('Last used')).toBe(shape === 'mixed');
    },
  );
});
