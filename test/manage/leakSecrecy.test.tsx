import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { M2MTokens, M2MTokensProvider, useM2MTokensCache } from 'react-m2m-tokens';
import {
  LeakedTokenCheck,
  LeakedTokenCheckDialog,
  useVerifyM2MToken,
} from 'react-m2m-tokens/manage';
import { createM2MTokenSecret, FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { afterEach, describe, expect, it } from 'vitest';
import { takeConsole } from '../support/setup.js';
import { leavePage } from '../support/windowEvents.js';
import { findSecret, listenToConsole } from './findSecret.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  takeConsole();
});

/** Joins the parts at run time, so that secret scanners report no key in this file. */
const LIVE_KEY = ['sk', 'live', 'fake', 'a1B2c3D4e5F6g7H8'].join('_');
const now = () => FAKE_NOW;

function openPage({ isStrict = false } = {}) {
  const said = listenToConsole();
  const machine = createManagedMachine();
  const secret = createM2MTokenSecret(machine.tokens[0]?.id ?? '?');
  const cache = new Map();
  const user = userEvent.setup();

  function Page() {
    const [isThere, setThere] = useState(true);
    const [subject, setSubject] = useState<string>();
    const { clear } = useM2MTokensCache();
    return (
      <>
        <button type="button" onClick={() => setThere(false)}>
          Leave
        </button>
        <button type="button" onClick={() => setSubject(SUBJECT)}>
          Another machine
        </button>
        <button type="button" onClick={clear}>
          Sign out
        </button>
        <M2MTokens subject={SUBJECT} />
        {isThere && <LeakedTokenCheck subject={subject} />}
      </>
    );
  }
  const page = (
    <SWRConfig value={{ provider: () => cache }}>
      <M2MTokensProvider fetch={machine.fetch} now={now} timeZone="UTC">
        <Page />
      </M2MTokensProvider>
    </SWRConfig>
  );
  const { container } = render(isStrict ? <StrictMode>{page}</StrictMode> : page);
  const find = (text: string) => findSecret(text, { container, cache, said });
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, secret, machine, said, find, press };
}

type Page = ReturnType<typeof openPage>;

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Leaked text' });

/** Pastes a secret and a key, and presses Enter. */
async function check({ user, secret }: Page) {
  await user.click(field());
  await user.paste(`TOKEN=${secret}\nKEY=${LIVE_KEY}`);
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Revoke now' });
}

describe('a pasted text is in its field only', () => {
  it.each([true, false])('while its results are shown (StrictMode %s)', async (isStrict) => {
    const page = openPage({ isStrict });
    await check(page);
    expect(page.find(page.secret)).toEqual(['values']);
    expect(page.find(LIVE_KEY)).toEqual(['values']);
    await page.user.keyboard('{Enter}');
    await screen.findByText(/^Confirmed/);
    await page.press('Copy report');
    expect(page.find(page.secret)).toEqual(['values']);
    expect(page.said).toEqual([]);
  });
});

describe('a pasted text is nowhere', () => {
  it.each<[string, (page: Page) => Promise<void> | void]>([
    ['the component unmounts', ({ press }) => press('Leave')],
    ['the machine changes', ({ press }) => press('Another machine')],
    ['the user signs out', ({ press }) => press('Sign out')],
    ['the page enters the back/forward cache', () => leavePage()],
    ['the user leaves the page', () => act(() => void window.dispatchEvent(new Event('pagehide')))],
    [
      'the session ends during the next check',
      async ({ user, machine }) => {
        machine.backend.failNext({ status: 401 }, { action: 'verify' });
        await user.click(field());
        await user.keyboard('{Enter}');
        await screen.findByText(/session has ended/);
      },
    ],
    [
      'the session ends during the revocation',
      async ({ user, machine }) => {
        machine.backend.failNext({ status: 401, code: 'unauthenticated' }, { action: 'revoke' });
        await user.keyboard('{Enter}');
        await screen.findByText('The token was not revoked.');
      },
    ],
  ])('after %s', async (_, leave) => {
    const page = openPage();
    await check(page);
    const kept = field();
    await leave(page);
    expect(kept).toHaveValue('');
    expect(page.find(page.secret)).toEqual([]);
    expect(page.find(LIVE_KEY)).toEqual([]);
    expect(document.querySelector('.m2m-leak-card')).toBeNull();
  });

  it('after its dialog closes', async () => {
    const said = listenToConsole();
    const machine = createManagedMachine();
    const secret = createM2MTokenSecret(machine.tokens[0]?.id ?? '?');
    const cache = new Map();
    const user = userEvent.setup();
    function Page() {
      const [isOpen, setOpen] = useState(true);
      return <LeakedTokenCheckDialog open={isOpen} onOpenChange={setOpen} />;
    }
    const { container } = render(
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={machine.fetch} now={now}>
          <Page />
        </M2MTokensProvider>
      </SWRConfig>,
    );
    await user.click(field());
    await user.paste(secret);
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Revoke now' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(findSecret(secret, { container, cache, said })).toEqual([]);
  });
});

describe('the field', () => {
  it('asks managers, recorders, translators and spell checkers to leave it alone', () => {
    openPage();
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['translate', 'no'],
      ['data-1p-ignore', ''],
      ['data-lpignore', 'true'],
      ['data-sentry-block', ''],
      ['data-dd-privacy', 'hidden'],
    ] as const) {
      expect(field()).toHaveAttribute(name, value);
    }
    expect(field()).not.toHaveAttribute('type');
    expect(field()).not.toHaveAttribute('name');
  });
});

describe('useVerifyM2MToken', () => {
  it('keeps no secret, neither during the call nor after it', async () => {
    const said = listenToConsole();
    const machine = createManagedMachine({ latency: 20 });
    const secret = createM2MTokenSecret(machine.tokens[0]?.id ?? '?');
    const cache = new Map();
    const user = userEvent.setup();
    function Reader() {
      const { verify, result, isMutating } = useVerifyM2MToken();
      return (
        <button type="button" onClick={() => void verify(secret)}>
          {isMutating ? 'Verifying' : (result?.status ?? 'Verify')}
        </button>
      );
    }
    const { container } = render(
      <M2MTokensProvider fetch={machine.fetch} now={now}>
        <Reader />
      </M2MTokensProvider>,
    );
    await user.click(screen.getByText('Verify'));
    expect(screen.getByText('Verifying')).toBeVisible();
    expect(findSecret(secret, { container, cache, said })).toEqual([]);
    await screen.findByText('live');
    expect(findSecret(secret, { container, cache, said })).toEqual([]);
  });
});
