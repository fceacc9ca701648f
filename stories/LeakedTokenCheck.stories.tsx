import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { LeakedTokenCheck, LeakedTokenCheckDialog } from '../src/manage/index.js';
import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
  type FakeMachine,
} from '../src/testing/index.js';
import { DialogOpener } from './support/DialogOpener.js';
import { copiedText, fakeClipboard } from './support/fakeClipboard.js';
import { fakeJwt } from './support/fakeJwt.js';
import { machineName } from './support/machineName.js';
import { MANAGED, MANAGED_MACHINES, MANAGED_TOKENS } from './support/managed.js';
import { mockProxy } from './support/mockProxy.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withoutTimeout } from './support/withoutTimeout.js';

const VERIFY = { action: 'verify' } as const;
const REVOKE = { action: 'revoke' } as const;
const machines = MANAGED_MACHINES;
const secretOf = (index: number) => createM2MTokenSecret(MANAGED_TOKENS[index]?.id ?? '');
/** Joins the parts at run time, so that secret scanners report no key in this file. */
const fake = (...parts: string[]) => [...parts, 'fake_a1B2c3D4e5F6g7H8'].join('_');
const LEDGER = createMachineId('ledger');
const JWT = fakeJwt(
  { kid: 'ins_fake' },
  {
    ...{ sub: MANAGED.id, jti: createM2MTokenId('jwt'), scopes: LEDGER },
    ...{ iat: Date.UTC(2026, 10, 23, 11) / 1000, exp: Date.UTC(2026, 10, 23, 13) / 1000 },
  },
);
const CONFIRMED = 'Confirmed: Clerk no longer accepts it.';

const meta = preview.meta({
  component: LeakedTokenCheck,
  args: { machineName, onRevoked: fn() },
  parameters: { docs: { story: { height: '640px' } } },
  decorators: [withFakeClock],
  beforeEach: [mockProxy({ machines }), fakeClipboard],
});

interface Play {
  canvas: {
    findByText: (text: string | RegExp) => Promise<HTMLElement>;
    findByRole: (role: string, options: { name: string }) => Promise<HTMLElement>;
    getByRole: (role: string, options: { name: string }) => HTMLElement;
  };
  userEvent: {
    click: (element: Element) => Promise<void>;
    paste: (text: string) => Promise<void>;
    keyboard: (keys: string) => Promise<void>;
  };
}

/** Pastes a text, and presses Enter. */
function paste(text: string) {
  return async ({ canvas, userEvent }: Play) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Leaked text' }));
    await userEvent.paste(text);
    await userEvent.keyboard('{Enter}');
  };
}

/** Pastes a live secret, and presses Enter twice. */
async function revoke(play: Play) {
  await paste(`export BILLING_TOKEN="${secretOf(0)}"`)(play);
  const button = await play.canvas.findByRole('button', { name: 'Revoke now' });
  await waitFor(() => expect(button).toHaveFocus());
  await play.userEvent.keyboard('{Enter}');
}

/** From paste to confirmed: a user presses Enter twice, then copies the report. */
export const Default = meta.story({
  tags: ['plays-always'],
  play: async (play) => {
    const { args, canvas, userEvent } = play;
    await revoke(play);
    await canvas.findByText(CONFIRMED);
    await expect(args.onRevoked).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(copiedText()).toContain('Revocation reason: leaked'));
    await expect(copiedText()).not.toContain(secretOf(0).slice(3));
  },
});

/** Before anything is pasted. */
export const Empty = meta.story({});

/** A live token: Enter revokes it. */
export const Live = meta.story({
  tags: ['plays-always'],
  play: async (play) => {
    await paste(`[32mINFO[0m Authorization: Bearer ${secretOf(0)}`)(play);
    const button = await play.canvas.findByRole('button', { name: 'Revoke now' });
    await waitFor(() => expect(button).toHaveFocus());
  },
});

/** The answer is in flight. */
export const Checking = meta.story({
  decorators: [withoutTimeout],
  beforeEach: mockProxy({ machines, failures: [['never', VERIFY]] }),
  play: async (play) => {
    await paste(secretOf(0))(play);
    const button = await play.canvas.findByRole('button', { name: 'Checking…' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
});

/** Clerk does not know the secret, or the user may not see its machine. */
export const Unknown = meta.story({
  tags: ['plays-always'],
  play: async (play) => {
    await paste(createM2MTokenSecret(createM2MTokenId('nowhere')))(play);
    await play.canvas.findByText(/^Clerk does not accept it as live/);
  },
});

const INACTIVE: FakeMachine = {
  id: createMachineId('inactive'),
  name: 'Reports',
  tokens: [
    createM2MToken({ id: createM2MTokenId('revoked'), revoked: true }),
    createM2MToken({ id: createM2MTokenId('expired'), expired: true }),
  ],
};

/** One token is revoked already, and one has expired. */
export const Inactive = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines: [INACTIVE], verifiesInactive: true }),
  play: async (play) => {
    const secrets = INACTIVE.tokens?.map(({ id }) => createM2MTokenSecret(id)) ?? [];
    await paste(secrets.join(' '))(play);
    await play.canvas.findByText('It is revoked already.');
    await play.canvas.findByText('It has expired.');
  },
});

/** Pastes a secret whose check fails, and finds the words for the cause. */
function failsWith(words: RegExp) {
  return async (play: Play) => {
    await paste(secretOf(0))(play);
    await play.canvas.findByText(words);
    await play.canvas.findByText('It was not checked, so it may be live.');
    await expect(play.canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  };
}

/** The proxy's `actions` do not have `verify`. */
export const NotAllowed = meta.story({
  beforeEach: mockProxy({
    machines,
    failures: [[{ status: 405, code: 'not_allowed_action' }, VERIFY]],
  }),
  play: failsWith(/not set up/),
});

/** The server fails. */
export const ServerDown = meta.story({
  beforeEach: mockProxy({ machines, failures: [[{ status: 503, code: 'down' }, VERIFY]] }),
  play: failsWith(/The server failed/),
});

/** The network fails. */
export const Offline = meta.story({
  beforeEach: mockProxy({ machines, failures: [['network_error', VERIFY]] }),
  play: failsWith(/could not be reached/),
});

/** The plan allows no more checks. */
export const QuotaExceeded = meta.story({
  beforeEach: mockProxy({
    machines,
    failures: [[{ status: 402, code: 'quota_exceeded' }, VERIFY]],
  }),
  play: failsWith(/no more checks/),
});

/** Too many requests: the user has to wait. */
export const RateLimited = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines, failures: [[{ status: 429, retryAfter: 30 }, VERIFY]] }),
  play: failsWith(/^Wait 30 seconds/),
});

/** The user may not check tokens. */
export const Forbidden = meta.story({
  beforeEach: mockProxy({ machines, failures: [[{ status: 403, code: 'forbidden' }, VERIFY]] }),
  play: failsWith(/You may not check/),
});

/** The session has ended, so all results are gone. */
export const SessionEnded = meta.story({
  beforeEach: mockProxy({ machines, failures: [[{ status: 401 }, VERIFY]] }),
  play: async (play) => {
    await paste(secretOf(0))(play);
    await play.canvas.findByText(/Your session has ended/);
    await expect(play.canvas.getByRole('textbox', { name: 'Leaked text' })).toHaveValue('');
  },
});

/** The token could not be revoked, so anyone with the secret may use it. */
export const RevokeFailed = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines, failures: [[{ status: 503, code: 'audit_failed' }, REVOKE]] }),
  play: async (play) => {
    await revoke(play);
    await play.canvas.findByText('The token was not revoked.');
    await expect(play.canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
  },
});

/** The token is revoked, but the second check failed. */
export const NotConfirmed = meta.story({
  tags: ['plays-always'],
  beforeEach: ({ msw }) => {
    let checks = 0;
    mockProxy({
      machines,
      failure: (_, number) => {
        checks = number;
        return checks === 3 ? 'network_error' : undefined;
      },
    })({ msw });
  },
  play: async (play) => {
    await revoke(play);
    await play.canvas.findByText('Revoked, but not confirmed.');
    await expect(play.canvas.getByRole('button', { name: 'Ask Clerk again' })).toHaveFocus();
  },
});

/** The other kinds of credentials. The page sends none of them. */
export const OtherKinds = meta.story({
  tags: ['plays-always'],
  play: async (play) => {
    const texts = [
      ...[fake('sk', 'live'), fake('sk', 'test'), fake('ak'), fake('oat'), MANAGED.id],
      ...[fakeJwt({}, { sub: 'user_fake', exp: Date.UTC(2026, 10, 23, 12, 1) / 1000 })],
      createM2MTokenId('leaked'),
    ];
    await paste(texts.join('\n'))(play);
    await expect(await play.canvas.findAllByText(/^The worst case/)).toHaveLength(2);
  },
});

/** An M2M token in JWT format cannot be revoked, so the card shows the remedies. */
export const Jwt = meta.story({
  tags: ['plays-always'],
  play: async (play) => {
    await paste(`{"token": "${JWT}"}`)(play);
    await play.canvas.findByText('in 1 hour');
    await play.userEvent.click(
      await play.canvas.findByRole('button', { name: 'Copy line for a denylist' }),
    );
    await waitFor(() => expect(copiedText()).toMatch(/^mt_\w+ 2026-11-23T13:00:00Z$/));
  },
});

/** The id of a token, found in the list of the machine. */
export const TokenId = meta.story({
  tags: ['plays-always'],
  args: { subject: MANAGED.id },
  play: async (play) => {
    await paste(`failed for ${MANAGED_TOKENS[3]?.id} and ${createM2MTokenId('gone')}`)(play);
    await play.canvas.findByRole('button', { name: 'Revoke now' });
    await play.canvas.findByText('The newest tokens of this machine do not have this ID.');
  },
});

/** A log with more secrets than one press sends. */
export const Several = meta.story({
  tags: ['plays-always'],
  play: async (play) => {
    await paste(MANAGED_TOKENS.map((_, index) => `TOKEN=${secretOf(index)}`).join('\n'))(play);
    await play.canvas.findByRole('button', { name: 'Check 3 more' });
  },
});

/** The text has no credential of Clerk. */
export const Nothing = meta.story({
  play: async (play) => {
    await paste('Somebody posted our token in the forum!')(play);
    await play.canvas.findByText('There is no credential of Clerk in this text.', {
      selector: 'p',
    });
  },
});

/** In a dialog. Closing it removes the text and the results. */
export const InDialog = meta.story({
  tags: ['plays-always'],
  render: (args) => (
    <DialogOpener>{(dialog) => <LeakedTokenCheckDialog {...args} {...dialog} />}</DialogOpener>
  ),
  play: async (play) => {
    await revoke(play);
    await play.canvas.findByText(CONFIRMED);
  },
});
