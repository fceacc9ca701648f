import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { useM2MTokensCache } from 'react-m2m-tokens';
import { afterEach, describe, expect, it } from 'vitest';
import { takeConsole } from '../support/setup.js';
import { leavePage } from '../support/windowEvents.js';
import { findSecret, listenToConsole } from './findSecret.js';
import { button, create, dialog, openCreateDialog, secretField } from './openCreateDialog.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  takeConsole();
});

type Opened = Awaited<ReturnType<typeof openCreateDialog>>;

/** Creates a token, then copies and downloads its secret in each way. */
async function takeSecret({ user }: Opened, press: (name: string) => Promise<void>) {
  await press('Create token');
  await dialog().findByLabelText('Secret');
  for (const name of ['Show', 'Hide', 'Show', 'Copy', 'Copy .env line', 'Download .env']) {
    await press(name);
  }
  await user.click(secretField());
  await press('Done');
  expect(screen.queryByRole('dialog')).toBeNull();
}

describe('after a create and a close the secret is nowhere', () => {
  it.each([
    [
      'by mouse',
      ({ user }: Opened) =>
        (name: string) =>
          user.click(button(name)),
      false,
    ],
    [
      'by keyboard',
      ({ user }: Opened) =>
        async (name: string) => {
          while (document.activeElement !== button(name)) await user.tab();
          await user.keyboard('{Enter}');
        },
      false,
    ],
    [
      'in StrictMode',
      ({ user }: Opened) =>
        (name: string) =>
          user.click(button(name)),
      true,
    ],
  ])('%s', async (_, pressWith, isStrict) => {
    const said = listenToConsole();
    const opened = await openCreateDialog({ isStrict });
    await takeSecret(opened, pressWith(opened));
    const [secret = ''] = opened.secrets;
    expect(secret).toMatch(/^mt_fake_/);
    expect(findSecret(secret, { ...opened, said })).toEqual([]);
    expect(said).toEqual([]);
  });

  it('of a JWT', async () => {
    const said = listenToConsole();
    const opened = await openCreateDialog();
    await opened.user.click(dialog().getByRole('radio', { name: 'JWT' }));
    await takeSecret(opened, (name) => opened.user.click(button(name)));
    // The end of every fake JWT is the same.
    const secret = opened.secrets[0]?.split('.').slice(0, 2).join('.') ?? '';
    expect(findSecret(secret, { ...opened, said })).toEqual([]);
  });

  it.each<[string, (opened: Opened) => void | Promise<void>]>([
    ['the machine changes', ({ user }) => user.click(screen.getByText('Another machine'))],
    [
      'the dialog is closed unsaved',
      async ({ user }) => {
        await user.click(button('Hide'));
        await user.keyboard('{Escape}');
      },
    ],
    ['the page unmounts', ({ unmount }) => unmount()],
  ])('when %s', async (_, leave) => {
    const said = listenToConsole();
    const opened = await openCreateDialog();
    await create(opened.user);
    await opened.user.click(button('Show'));
    const [secret = ''] = opened.secrets;
    const field = secretField();
    expect(findSecret(secret, { ...opened, said })).toEqual(['values']);
    await leave(opened);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(field).toHaveValue('');
    expect(findSecret(secret, { ...opened, said })).toEqual([]);
  });
});

it('a masked secret is nowhere, not even in the state of its hook', async () => {
  const said = listenToConsole();
  const opened = await openCreateDialog();
  await create(opened.user);
  const [secret = ''] = opened.secrets;
  expect(findSecret(secret, { ...opened, said })).toEqual([]);
});

describe('the secret leaves the open dialog', () => {
  function SignOut() {
    const { clear } = useM2MTokensCache();
    return (
      <button type="button" onClick={() => clear()}>
        Sign out
      </button>
    );
  }

  it.each([
    ['the user signs out', () => act(() => screen.getByText('Sign out').click())],
    ['the page enters the back/forward cache', () => leavePage()],
  ])('when %s, and the dialog says so', async (_, leave) => {
    const said = listenToConsole();
    const opened = await openCreateDialog({ beside: <SignOut /> });
    await create(opened.user);
    await opened.user.click(button('Show'));
    const [secret = ''] = opened.secrets;
    const field = secretField();
    leave();
    expect(field).toHaveValue('');
    expect(findSecret(secret, { ...opened, said })).toEqual([]);
    expect(dialog().getByText(/The secret is no longer on this page/)).toBeVisible();
    expect(dialog().queryByRole('button', { name: 'Copy' })).toBeNull();
    await opened.user.click(button('Done'));
    expect(opened.onOpenChange.mock.calls).toEqual([[false]]);
  });
});

describe('the search finds a secret that is', () => {
  const SECRET = ['mt', 'fake', 'planted', 'words'].join('_');

  /** Keeps the secret in a state, as the wrong hook would. */
  function Careless({ onPlant }: { onPlant: (plant: (secret: string) => void) => void }) {
    const [, setSecret] = useState<object>();
    onPlant((secret) => setSecret({ deep: [secret] }));
    return null;
  }

  it.each<[place: string, plant: (opened: Opened & { said: unknown[] }) => void]>([
    ['markup', () => screen.getByText('Open').setAttribute('title', SECRET)],
    [
      'values',
      () => {
        const input = document.body.appendChild(document.createElement('input'));
        input.value = SECRET;
      },
    ],
    ['console', () => console.log('created', { token: SECRET })],
    ['cache', ({ cache }) => void cache.set('key', { data: [{ token: SECRET }] })],
    ['localStorage', () => localStorage.setItem('last', SECRET)],
    ['sessionStorage', () => sessionStorage.setItem('last', SECRET)],
    ['address', () => history.replaceState(null, '', `#${SECRET}`)],
    ['history', () => history.replaceState({ token: SECRET }, '')],
  ])('in the %s', async (place, plant) => {
    const said = listenToConsole();
    const opened = await openCreateDialog();
    expect(findSecret(SECRET, { ...opened, said })).toEqual([]);
    plant({ ...opened, said });
    expect(findSecret(SECRET, { ...opened, said })).toContain(place);
    document.body.querySelector(':scope > input')?.remove();
  });

  it('in a state, and in the alternate of a fiber after the state has changed', async () => {
    let plant: (secret: string) => void = () => {};
    const said = listenToConsole();
    const opened = await openCreateDialog({
      props: { scopes: [], labels: {} },
      beside: <Careless onPlant={(set) => (plant = set)} />,
    });
    act(() => plant(SECRET));
    expect(findSecret(SECRET, { ...opened, said })).toEqual(['fibers']);
    act(() => plant('nothing'));
    expect(findSecret(SECRET, { ...opened, said })).toEqual(['fibers']);
  });
});
