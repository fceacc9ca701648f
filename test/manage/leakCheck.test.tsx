import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { createPortal } from 'react-dom';
import { type M2MToken, useM2MTokensCache } from 'react-m2m-tokens';
import { LeakedTokenCheck, LeakedTokenCheckDialog } from 'react-m2m-tokens/manage';
import {
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
  type FakeBackend,
  type FakeFailure,
} from 'react-m2m-tokens/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeJwt } from '../support/fakeJwt.js';
import { renderTokens } from '../support/renderTokens.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

type Machine = ReturnType<typeof createManagedMachine>;

const UNKNOWN_SECRET = createM2MTokenSecret(createM2MTokenId('nowhere'));
const CONFIRMED = 'Confirmed: Clerk no longer accepts it.';

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Leaked text' });
const button = (name: string) => screen.getByRole('button', { name });
const cards = () => [...document.querySelectorAll<HTMLElement>('.m2m-leak-card')];
const secretOf = (machine: Machine, index = 0) =>
  createM2MTokenSecret(machine.tokens[index]?.id ?? '?');
/** The paths of all requests. */
const paths = ({ writes }: Machine) => writes.map(({ path }) => path.replace(/mt_\w+/, 'mt'));

function SignOut() {
  const { clear } = useM2MTokensCache();
  return (
    <button type="button" onClick={clear}>
      Sign out
    </button>
  );
}

function openCheck(machine: Machine, props: Parameters<typeof LeakedTokenCheck>[0] = {}) {
  const machineName = (id: string) => (id === SUBJECT ? 'Billing' : undefined);
  return renderTokens(
    <>
      <SignOut />
      <LeakedTokenCheck {...props} />
    </>,
    { fetch: machine.fetch, machineName },
  );
}

type User = ReturnType<typeof openCheck>['user'];

async function pasteAndCheck(user: User, text: string) {
  await user.click(field());
  await user.paste(text);
  await user.keyboard('{Enter}');
}

/** Pastes a live secret, and presses "Revoke now". */
async function revoke(user: User, machine: Machine) {
  await pasteAndCheck(user, secretOf(machine));
  await screen.findByRole('button', { name: 'Revoke now' });
  await user.keyboard('{Enter}');
}

/** The look of each notice; only a confirmed one looks like a success. */
const tones = () =>
  [...document.querySelectorAll<HTMLElement>('.m2m-leak-outcome')].map(({ dataset }) =>
    dataset['outcome'] === 'confirmed' ? 'good' : dataset['failure'] === '' ? 'bad' : 'open',
  );

it('a user who may not revoke sees a live token without the button, and the remedy', async () => {
  const machine = createManagedMachine();
  const { user } = openCheck(machine, { canRevoke: false });
  await pasteAndCheck(user, secretOf(machine));
  expect(await screen.findByText(/^It is live/)).toBeVisible();
  expect(screen.getByText(/^You may not revoke tokens of this machine/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Revoke now' })).toBeNull();
  await user.keyboard('{Enter}');
  expect(paths(machine)).toEqual(['/verify']);
});

describe('from paste to confirmed', () => {
  it('two presses of Enter suffice, and the secret goes to verify only', async () => {
    const machine = createManagedMachine();
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const { user } = openCheck(machine, { onRevoked });
    await pasteAndCheck(user, `export TOKEN="${secretOf(machine)}"`);
    expect(await screen.findByRole('button', { name: 'Revoke now' })).toHaveFocus();
    expect(button('Revoke now')).toHaveAccessibleDescription(/anyone who has it can use it now/);
    expect(tones()).toEqual(['bad']);
    await user.keyboard('{Enter}');
    await screen.findByText(CONFIRMED);
    expect(tones()).toEqual(['good']);
    expect(cards()[0]).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Revoke now' })).toBeNull();
    expect(machine.writes).toEqual([
      { path: '/verify', body: { token: secretOf(machine) } },
      { path: `/${machine.tokens[0]?.id}/revoke`, body: { revocation_reason: 'leaked' } },
      { path: '/verify', body: { token: secretOf(machine) } },
    ]);
    expect(onRevoked).toHaveBeenCalledOnce();
    expect(onRevoked.mock.lastCall?.[0]).toMatchObject([{ revocationReason: 'leaked' }]);
  });

  it('works with a backend that verifies revoked tokens, and in StrictMode', async () => {
    const machine = createManagedMachine({ verifiesInactive: true });
    const { user } = renderTokens(
      <StrictMode>
        <LeakedTokenCheck />
      </StrictMode>,
      { fetch: machine.fetch },
    );
    await revoke(user, machine);
    await screen.findByText(CONFIRMED);
    expect(paths(machine)).toEqual(['/verify', '/mt/revoke', '/verify']);
  });

  it('shows whose token it is', async () => {
    const machine = createManagedMachine({
      change: (token) => ({ ...token, scopes: [SUBJECT], claims: { team: 'billing' } }),
    });
    const { user } = openCheck(machine);
    await pasteAndCheck(user, secretOf(machine));
    await screen.findByRole('button', { name: 'Revoke now' });
    const card = cards()[0];
    expect(card).toHaveTextContent(machine.tokens[0]?.id ?? '?');
    expect(card).toHaveTextContent(`MachineBilling ${SUBJECT}`);
    expect(card).toHaveTextContent(`May callBilling ${SUBJECT}`);
    expect(card).toHaveTextContent('Last usednow. It may be this very check.');
    expect(card).toHaveTextContent('Claims{ "team": "billing" }');
  });

  it('a key that is held down checks once, and does not revoke', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await pasteAndCheck(user, secretOf(machine));
    const press = await screen.findByRole('button', { name: 'Revoke now' });
    expect(fireEvent.keyDown(press, { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(press, { key: 'Enter' })).toBe(true);
  });

  it.each([
    ['types on', (user: User) => user.keyboard(' and')],
    ['leaves the field', (user: User) => user.click(button('Sign in'))],
  ])('a slow check does not move the focus of a user who %s', async (_, moveOn) => {
    const machine = createManagedMachine();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { user } = renderTokens(
      <>
        <LeakedTokenCheck />
        <button type="button">Sign in</button>
      </>,
      {
        fetch: async (...call) => {
          await held;
          return machine.fetch(...call);
        },
      },
    );
    await pasteAndCheck(user, secretOf(machine));
    await moveOn(user);
    const focused = document.activeElement;
    answer();
    await screen.findByRole('button', { name: 'Revoke now' });
    expect(button('Check')).not.toHaveAttribute('aria-disabled');
    expect(focused).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(paths(machine)).not.toContain('/mt/revoke');
  });

  it('the Check button passes the focus to "Revoke now"', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await user.click(field());
    await user.paste(secretOf(machine));
    await user.click(button('Check'));
    expect(await screen.findByRole('button', { name: 'Revoke now' })).toHaveFocus();
  });

  it('passes the focus to "Revoke now" also in a shadow root', async () => {
    const machine = createManagedMachine();
    const host = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => host.remove());
    const root = host.attachShadow({ mode: 'open' });
    const box = root.appendChild(document.createElement('div'));
    renderTokens(createPortal(<LeakedTokenCheck />, box), { fetch: machine.fetch });
    const text = within(box).getByRole<HTMLTextAreaElement>('textbox');
    text.focus();
    text.value = secretOf(machine);
    fireEvent.keyDown(text, { key: 'Enter' });
    const press = await within(box).findByRole('button', { name: 'Revoke now' });
    expect(root.activeElement).toBe(press);
  });

  it('the Enter that ends a composition in Safari sends nothing', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await user.click(field());
    await user.paste(secretOf(machine));
    expect(fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })).toBe(true);
    expect(fireEvent.keyDown(field(), { key: 'Enter', repeat: true })).toBe(false);
    await act(async () => {});
    expect(machine.writes).toEqual([]);
  });

  it('Shift and Enter begin a new line', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await user.click(field());
    await user.paste('one');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(field()).toHaveValue('one\n');
    expect(machine.writes).toEqual([]);
  });
});

describe('a secret that Clerk does not accept', () => {
  it.each([
    ['is unknown, never good', {}, 0, /revoked, expired, of another instance or mistyped/],
    ['was revoked', { verifiesInactive: true }, 1, /It is revoked already/],
    ['has expired', { verifiesInactive: true }, 2, /It has expired/],
  ])('%s', async (_, options, index, words) => {
    const machine = createManagedMachine({
      ...options,
      change: (token, place) => ({
        ...token,
        ...{ revoked: place === 1, expiration: place === 2 ? FAKE_NOW - 1 : null },
      }),
    });
    const { user } = openCheck(machine);
    await pasteAndCheck(user, index === 0 ? UNKNOWN_SECRET : secretOf(machine, index));
    await screen.findByText(words, { selector: 'strong' });
    expect(tones()).toEqual(['open']);
    expect(cards()[0]).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Revoke now' })).toBeNull();
  });
});

describe('a check that fails', () => {
  it.each<[string, FakeFailure, RegExp]>([
    ['is not allowed', { status: 405, code: 'not_allowed_action' }, /not set up to check tokens/],
    ['has no route', { status: 404, code: 'no_route' }, /not set up to check tokens/],
    ['is refused', { status: 403, code: 'forbidden' }, /You may not check tokens/],
    ['has no quota', { status: 402, code: 'quota_exceeded' }, /allows no more checks/],
    ['comes too often', { status: 429, retryAfter: 30 }, /Wait 30 seconds before trying again/],
    ['is lost by the server', { status: 503, code: 'down' }, /The server failed/],
    ['is lost by the network', 'network_error', /could not be reached/],
    ['gets an answer of another kind', { body: { id: 'mt_1' } }, /does not understand/],
  ])('says so when it %s', async (_, failure, words) => {
    const machine = createManagedMachine();
    machine.backend.failNext(failure, { action: 'verify' });
    const { user } = openCheck(machine);
    await pasteAndCheck(user, `${secretOf(machine)} ${secretOf(machine, 1)}`);
    await screen.findByText(words);
    expect(screen.getByText('It was not checked, so it may be live.')).toBeVisible();
    expect(tones()).toEqual(['open']);
    // The second one was not sent.
    expect(machine.writes).toHaveLength(1);
    await user.click(button('Check 2 more'));
    expect(await screen.findAllByRole('button', { name: 'Revoke now' })).toHaveLength(2);
  });

  it('with 401 removes all results, and the text', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext({ status: 401, code: 'unauthenticated' }, { action: 'verify' });
    const { user } = openCheck(machine);
    await pasteAndCheck(user, secretOf(machine));
    await screen.findByText(/Your session has ended/);
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('a revocation', () => {
  const openRevoke = async (
    failure: FakeFailure,
    action: 'revoke' | 'verify',
    prepare: (backend: FakeBackend, id: string) => void = () => {},
  ) => {
    const machine = createManagedMachine();
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const view = openCheck(machine, { onRevoked });
    await pasteAndCheck(view.user, secretOf(machine));
    await screen.findByRole('button', { name: 'Revoke now' });
    machine.backend.failNext(failure, { action });
    prepare(machine.backend, machine.tokens[0]?.id ?? '?');
    await view.user.keyboard('{Enter}');
    return { ...view, machine, onRevoked };
  };

  it('that fails is not confirmed, and can be tried again', async () => {
    const { user } = await openRevoke({ status: 503, code: 'audit_failed' }, 'revoke');
    await screen.findByText('The token was not revoked.');
    expect(screen.getByText(/could not record the action/)).toBeVisible();
    expect(tones()).toEqual(['bad']);
    expect(button('Try again')).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByText(CONFIRMED);
  });

  it('whose answer is lost is confirmed by the secret alone, and the host hears of it', async () => {
    const { machine, onRevoked } = await openRevoke('lost', 'revoke', (backend) =>
      // No list shows the outcome.
      backend.failNext({ status: 500 }, { action: 'list', times: Infinity }),
    );
    expect(await screen.findByText(CONFIRMED)).toBeVisible();
    const { id } = machine.tokens[0] ?? {};
    expect(onRevoked).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ id, revoked: true, revocationReason: 'leaked' }),
    ]);
  });

  it('whose answer is lost is not reported while Clerk accepts the secret', async () => {
    const { onRevoked } = await openRevoke('network_error', 'revoke');
    await screen.findByText('The token may or may not be revoked.');
    expect(onRevoked).not.toHaveBeenCalled();
  });

  it('that another user has made is confirmed, but not reported as one of this user', async () => {
    const failure = { status: 409, code: 'not_revocable' };
    const { onRevoked } = await openRevoke(failure, 'revoke', (backend, id) =>
      backend.revokeToken(id),
    );
    expect(await screen.findByText(CONFIRMED)).toBeVisible();
    expect(onRevoked).not.toHaveBeenCalled();
  });

  it('whose second check fails is revoked but not confirmed until the user checks again', async () => {
    const { user } = await openRevoke('network_error', 'verify');
    await screen.findByText('Revoked, but not confirmed.');
    expect(screen.getByText(/could not be reached/)).toBeVisible();
    expect(tones()).toEqual(['open']);
    expect(button('Ask Clerk again')).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByText(CONFIRMED);
  });

  it('is not confirmed while Clerk still accepts the secret', async () => {
    const machine = createManagedMachine();
    const [token] = machine.tokens;
    const view = openCheck(machine);
    await pasteAndCheck(view.user, secretOf(machine));
    await screen.findByRole('button', { name: 'Revoke now' });
    const wire = { id: token?.id, subject: SUBJECT, created_at: 1, updated_at: 1 };
    machine.backend.failNext({ body: wire }, { action: 'verify' });
    await view.user.keyboard('{Enter}');
    await screen.findByText(/Clerk still accepts it/, { selector: 'strong' });
    expect(tones()).toEqual(['bad']);
    expect(button('Ask Clerk again')).toHaveFocus();
  });

  it('keeps its card while it runs, since another check would drop the outcome', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext('never', { action: 'revoke' });
    const { user } = openCheck(machine);
    await revoke(user, machine);
    await user.click(field());
    await user.keyboard('{Enter}');
    await user.click(button('Check'));
    expect(button('Check')).toHaveAttribute('aria-disabled', 'true');
    expect(cards()).toHaveLength(1);
    expect(cards()[0]).toHaveTextContent('Revoking…');
    expect(paths(machine)).toEqual(['/verify', '/mt/revoke']);
  });

  it('is confirmed although the host’s callback throws, and the page reports the error', async () => {
    const others = process.listeners('unhandledRejection');
    const reported = new Promise((resolve) => {
      process.removeAllListeners('unhandledRejection').once('unhandledRejection', resolve);
    });
    try {
      const machine = createManagedMachine();
      const fault = new Error('The host failed.');
      const onRevoked = () => {
        throw fault;
      };
      const { user } = openCheck(machine, { onRevoked });
      await revoke(user, machine);
      expect(await reported).toBe(fault);
      await screen.findByText(CONFIRMED);
      expect(paths(machine)).toEqual(['/verify', '/mt/revoke', '/verify']);
    } finally {
      for (const listener of others) process.on('unhandledRejection', listener);
    }
  });

  it('is one request for two clicks in one frame', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await pasteAndCheck(user, secretOf(machine));
    const press = await screen.findByRole('button', { name: 'Revoke now' });
    act(() => {
      press.click();
      press.click();
    });
    await screen.findByText(CONFIRMED);
    expect(paths(machine)).toEqual(['/verify', '/mt/revoke', '/verify']);
  });
});

describe('other credentials', () => {
  const fake = (...parts: string[]) => [...parts.slice(0, -1), `fake_${parts.at(-1)}`].join('_');
  const jwt = fakeJwt(
    { kid: 'ins_fake' },
    { sub: SUBJECT, jti: createM2MTokenId('jwt'), scopes: createMachineId('ledger'), exp: 4e9 },
  );

  it.each([
    [
      'a live key',
      fake('sk', 'live', 'a1B2c3D4'),
      /The worst case.*Rotate it in Clerk’s dashboard/,
    ],
    ['a test key', fake('sk', 'test', 'a1B2c3D4'), /Secret Key of an instance sk_test_\*\*\*c3D4/],
    [
      'a machine key or API key',
      fake('ak', 'a1B2c3D4e5'),
      /rotate the key.*If it is a user’s, revoke/,
    ],
    ['an OAuth token', fake('oat', 'a1B2c3D4e5'), /It is not an M2M token/],
    ['a session', fakeJwt({}, { sub: 'user_fake' }), /sign the user out/],
    ['an M2M JWT', jwt, /Clerk cannot revoke it/],
    ['the id of a token', createM2MTokenId('id'), /An ID is not a secret/],
    ['the id of a machine', SUBJECT, /there is nothing to do/],
    ['a foreign key', 'other_fake_a1B2c3D4e5F6', /It does not look like a Clerk credential/],
  ])('%s is never sent', async (_, text, words) => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await pasteAndCheck(user, `TOKEN=${text}`);
    await waitFor(() => expect(cards()[0]).toHaveFocus());
    expect(cards()[0]).toHaveTextContent(words);
    expect(machine.backend.requests).toEqual([]);
    expect(tones()).not.toContain('good');
  });

  it('a JWT shows its machine, its expiration, the machines to warn, and a line for a denylist', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await pasteAndCheck(user, jwt);
    await waitFor(() => expect(cards()[0]).toHaveFocus());
    const card = cards()[0];
    expect(card).toHaveTextContent(`MachineBilling ${SUBJECT}`);
    expect(card).toHaveTextContent(`May call${createMachineId('ledger')}`);
    expect(card).toHaveTextContent('Instanceins_fake');
    expect(card).toHaveTextContent(/Expiresin \d+ years/);
    await user.click(button('Copy line for a denylist'));
    expect(await navigator.clipboard.readText()).toBe(
      `${createM2MTokenId('jwt')} 2096-10-02T07:06:40Z`,
    );
  });

  it('the page says that a text has no credentials', async () => {
    const { user } = openCheck(createManagedMachine());
    await pasteAndCheck(user, 'nothing here');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(screen.getAllByText('There is no credential of Clerk in this text.')).toHaveLength(2);
  });
});

describe('the id of a token', () => {
  it('is found in the list of the machine, and can be revoked but not confirmed', async () => {
    const machine = createManagedMachine({ count: 130 });
    const { user } = openCheck(machine, { subject: SUBJECT });
    await pasteAndCheck(user, `token ${machine.tokens[120]?.id}`);
    await screen.findByRole('button', { name: 'Revoke now' });
    expect(machine.backend.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
    // Its secret need not have leaked, so Enter does not revoke.
    expect(cards()[0]).toHaveFocus();
    expect(cards()[0]).toHaveTextContent('Active');
    await user.click(button('Revoke now'));
    await screen.findByText('Revoked, but not confirmed.');
    expect(tones()).toEqual(['open']);
    expect(paths(machine)).toEqual(['/mt/revoke']);
  });

  it('is searched for in ten requests at most', async () => {
    const machine = createManagedMachine({ count: 1_100 });
    const { user } = openCheck(machine, { subject: SUBJECT });
    await pasteAndCheck(user, `${machine.tokens[1_050]?.id}`);
    await screen.findByText('The newest tokens of this machine do not have this ID.');
    expect(machine.backend.requests).toHaveLength(10);
  });
});

describe('several secrets', () => {
  it('are sent one at a time, ten for one press', async () => {
    const machine = createManagedMachine({ count: 12 });
    let inFlight = 0;
    const most: number[] = [];
    const fetch: typeof globalThis.fetch = async (...call) => {
      inFlight += 1;
      most.push(inFlight);
      const answer = await machine.fetch(...call);
      inFlight -= 1;
      return answer;
    };
    const { user } = renderTokens(<LeakedTokenCheck />, { fetch });
    await pasteAndCheck(
      user,
      machine.tokens.map((_, place) => secretOf(machine, place)).join(', '),
    );
    await user.click(await screen.findByRole('button', { name: 'Check 2 more' }));
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Revoke now' })).toHaveLength(12),
    );
    expect(machine.writes).toHaveLength(12);
    expect(Math.max(...most)).toBe(1);
  });

  it('are sent without a line below them, such as a password', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await pasteAndCheck(user, `${UNKNOWN_SECRET}\nhunter2hunter2`);
    await screen.findByText(/another instance or mistyped/, { selector: 'strong' });
    expect(machine.writes).toEqual([{ path: '/verify', body: { token: UNKNOWN_SECRET } }]);
  });
});

describe('the report', () => {
  it('has ids, times, the reason and no secret', async () => {
    const machine = createManagedMachine();
    const { user } = openCheck(machine);
    await revoke(user, machine);
    await screen.findByText(CONFIRMED);
    await user.click(button('Copy report'));
    const report = await navigator.clipboard.readText();
    const [token] = machine.tokens;
    const time = new Date(FAKE_NOW).toISOString().replace('.000', '');
    expect(report.split('\n')).toEqual(
      expect.arrayContaining([
        `Secret of an M2M token mt_***${secretOf(machine).slice(-4)}`,
        `${time} ${CONFIRMED}`,
        `Token ID: ${token?.id}`,
        `Machine: Billing ${SUBJECT}`,
        `Revoked: ${time}`,
        'Revocation reason: leaked',
      ]),
    );
    expect(report).not.toContain(secretOf(machine).slice(3));
  });
});

describe('the dialog', () => {
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <LeakedTokenCheckDialog open={isOpen} onOpenChange={setOpen} />
      </>
    );
  }

  it('focuses the field, and closes without the results', async () => {
    const machine = createManagedMachine();
    const { user } = renderTokens(<Page />, { fetch: machine.fetch });
    await user.click(button('Open'));
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Check a leaked token');
    expect(field()).toHaveFocus();
    await revoke(user, machine);
    await screen.findByText(CONFIRMED);
    await user.click(button('Close'));
    await user.click(button('Open'));
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('stays open while it revokes', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext('never', { action: 'revoke' });
    const { user } = renderTokens(<Page />, { fetch: machine.fetch });
    await user.click(button('Open'));
    await revoke(user, machine);
    await user.keyboard('{Escape}');
    await user.click(button('Close'));
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});
