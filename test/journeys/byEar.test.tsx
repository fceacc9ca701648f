import { virtual } from '@guidepup/virtual-screen-reader';
import { screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokenCalled, tokensCalled } from '../support/tokens.js';

const tokens = [
  ...tokensCalled('token', 6, () => ({ expiration: null })),
  tokenCalled('gone', { revoked: true, createdAt: 0 }),
];
const [first, second] = tokens.map(({ id }) => id) as [string, string];
const end = (id: string) => `…${id.slice(-6)}`;

/** A page of two rows, and a screen reader that has announced its first load. */
async function listen() {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const { user, container } = renderTokens(
    <M2MTokens
      subject={BILLING}
      defaultState={{ limit: 2 }}
      swr={{ shouldRetryOnError: false }}
      prefetch={false}
    />,
    { fetch: backend.fetchProxy },
  );
  await virtual.start({ container });
  await waitFor(() => expect(shownIds()).toEqual([first, second]));
  /** The announcements since the last call. */
  const heard = async () => {
    const said = await virtual.spokenPhraseLog();
    await virtual.clearSpokenPhraseLog();
    return said;
  };
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, backend, heard, press };
}

afterEach(() => virtual.stop());

describe('a user who listens to the page', () => {
  it('hears each event once, in few words', async () => {
    const { user, backend, heard, press } = await listen();
    expect(await heard()).toEqual(['region, M2M tokens', 'polite: 6 tokens loaded']);

    await press('Refresh');
    await waitFor(() => expect(backend.requests).toHaveLength(2));
    await waitFor(async () =>
      expect(await virtual.spokenPhraseLog()).toEqual([
        'button, Refresh, disabled',
        'polite: Loading tokens',
        'polite: 6 tokens loaded',
      ]),
    );
    await heard();

    await press(`Copy token ID ${end(second)}`);
    await screen.findByText('Copied token ID');
    expect(await heard()).toEqual([
      `button, Copy token ID ${end(second)}`,
      'polite: Copied token ID',
    ]);

    await press('Next page');
    await screen.findByText('Page 2 of 3, rows 3 to 4 of 6');
    expect(await heard()).toEqual(['button, Next page', 'polite: Page 2 of 3, rows 3 to 4 of 6']);

    backend.failNext({ status: 400 });
    await press('Page 3');
    await screen.findByRole('button', { name: 'Try again' });
    expect(await heard()).toEqual([
      'button, Page 3, current page',
      'polite: Could not load the tokens. These rows are still from page 2.',
    ]);

    await press('Try again');
    await screen.findByText('Page 3 of 3, rows 5 to 6 of 6');
    expect((await heard()).filter((words) => words.startsWith('polite'))).toEqual([
      'polite: Loading tokens',
      'polite: Page 3 of 3, rows 5 to 6 of 6',
      'polite: 6 tokens loaded',
    ]);

    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await screen.findByText('7 tokens loaded');
    await waitFor(async () => expect((await virtual.spokenPhraseLog()).length).toBeGreaterThan(2));
    expect((await heard()).filter((words) => words.startsWith('polite'))).toEqual([
      'polite: 7 tokens loaded',
      'polite: Page 1 of 4, rows 1 to 2 of 7',
    ]);
  });

  it('hears short names from control to control', async () => {
    const { user, heard } = await listen();
    await heard();
    for (let stop = 0; stop < 7; stop += 1) await user.tab();
    expect(await heard()).toEqual([
      'switch, Include revoked, on, Also shows revoked tokens., not checked',
      'switch, Include expired, on, Also shows expired tokens., not checked',
      'button, Refresh',
      `button, Details of token ${end(first)}, not expanded`,
      `button, Copy token ID ${end(first)}`,
      `button, Details of token ${end(second)}, not expanded`,
      `button, Copy token ID ${end(second)}`,
    ]);
  });

  it('hears no hint twice, and an id’s digits only in its cell', async () => {
    const { heard } = await listen();
    await heard();
    for (let step = 0; step < 90; step += 1) await virtual.next();
    const said = await heard();
    expect(said).toContain(`code, ${second}`);
    expect(said.filter((words) => words.includes('Also shows revoked'))).toHaveLength(1);
    expect(said.filter((words) => words.includes('Worth a look'))).toEqual([]);
    const withId = said.filter((words) => words.includes(second));
    expect(withId.filter((words) => !/^(end of )?(row|cell|code), /.test(words))).toEqual([]);
  });
});
