import { expect, fireEvent, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { RotateM2MTokenDialog } from '../src/manage/index.js';
import { FAKE_NOW } from '../src/testing/index.js';
import { DialogOpener } from './support/DialogOpener.js';
import { fakeClipboard } from './support/fakeClipboard.js';
import { tabTo } from './support/keyboard.js';
import { machineName } from './support/machineName.js';
import { LONG_TOKEN, MANAGED } from './support/managed.js';
import { pressEscape } from './support/pressEscape.js';
import {
  MINUTE,
  mockRotation,
  NEW,
  OLD,
  passTime,
  ROTATION,
  markUsed,
  withMovingClock,
} from './support/rotating.js';
import { SignOut } from './support/SignOut.js';
import { withoutTimeout } from './support/withoutTimeout.js';

const CREATE = { action: 'create' } as const;
const REVOKE = { action: 'revoke' } as const;
const LIST = { action: 'list' } as const;
/** Text on the screen, outside of the live region. */
const SEEN = { ignore: '[role="status"] *, [role="status"]' };
const TOKENS = [NEW, OLD];
const QUIET_TOKENS = [
  { ...NEW, lastUsedAt: FAKE_NOW - 10_000 },
  { ...OLD, lastUsedAt: FAKE_NOW - 14 * MINUTE },
];

const meta = preview.meta({
  component: RotateM2MTokenDialog,
  args: {
    subject: MANAGED.id,
    token: OLD,
    open: true,
    onOpenChange: fn(),
    onRotationChange: fn(),
    onCreated: fn(),
    onRevoked: fn(),
    onRevokeOrphans: fn(),
    scopes: MANAGED.scopes,
    machineName,
  },
  argTypes: { open: { control: false } },
  parameters: { docs: { story: { height: '720px' } } },
  decorators: [withMovingClock],
  beforeEach: [mockRotation([OLD]), fakeClipboard],
  render: (args) => (
    <DialogOpener>{(dialog) => <RotateM2MTokenDialog {...args} {...dialog} />}</DialogOpener>
  ),
});

/** The first step: the claims, the lifetime and the scopes of the new token. */
export const Default = meta.story({});

/** A user rotates a token by the keyboard alone: the new token is used, the old one falls silent, and is revoked. */
export const ByKeyboard = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Create token' }));
    await userEvent.keyboard('{Enter}');
    const secret = await canvas.findByRole<HTMLInputElement>('textbox', { name: 'Secret' });
    await waitFor(() => expect(secret).toHaveFocus());
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Copy' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Copied the secret'));
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Continue' }));
    await userEvent.keyboard('{Enter}');

    await canvas.findByText(/^The new token was never used/, SEEN);
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Close' })).toHaveFocus());
    const [created] = (args.onCreated as ReturnType<typeof fn>).mock.calls[0] as [{ id: string }];
    markUsed(created.id);
    await passTime(10_000);
    await canvas.findByText(/^The new token was used 10 seconds ago/, SEEN);
    await passTime(14 * MINUTE);
    await canvas.findByText(/The old one has been silent for 15 minutes/, SEEN);

    await tabTo(userEvent, canvas.getByRole('button', { name: 'Revoke the old one…' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Revoke token' }));
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('dialog', { name: 'Token rotated' });
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Done' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onRotationChange).toHaveBeenLastCalledWith(null);
  },
});

/** The same by the mouse. The user closes the dialog between both tokens, and continues later. */
export const ContinueLater = meta.story({
  tags: ['plays-always'],
  args: { rotation: ROTATION },
  beforeEach: mockRotation(TOKENS),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/^Something still uses the old token/, SEEN);
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Open the dialog' }));
    await canvas.findByText(/^Something still uses the old token/, SEEN);
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke the old one…' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke the old one…' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await canvas.findByRole('dialog', { name: 'Token rotated' });
  },
});

/** The scopes of the machine have changed since the old token was made. */
export const ScopesDiffer = meta.story({
  args: { token: { ...OLD, scopes: [MANAGED.scopes?.[0] ?? '', NEW.subject] } },
});

/** The old token never expires, but this page does not allow that for the new one. */
export const ShorterLifetime = meta.story({
  args: { token: { ...OLD, expiration: null }, allowNeverExpires: false },
});

/** A token without claims that never expires. */
export const NeverExpires = meta.story({
  args: { token: { ...OLD, expiration: null, claims: null }, scopes: undefined },
});

/** Long claims and names, and a number in the claims that JavaScript cannot hold. */
export const LongFacts = meta.story({
  args: {
    token: { ...LONG_TOKEN, claims: [2 ** 60, LONG_TOKEN.claims], expiration: null },
    scopes: MANAGED.scopes,
  },
});

/** The request is in flight. */
export const Pending = meta.story({
  decorators: [withoutTimeout],
  beforeEach: mockRotation([OLD], { failures: [['never', CREATE]] }),
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Create token' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAccessibleName('Creating…'));
    await expect(button).toHaveFocus();
    await pressEscape(canvas.getByRole('dialog'));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
});

/** The secret of the new token. */
export const Secret = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByRole('textbox', { name: 'Secret' });
  },
});

/** The user continues without having saved the secret, so the dialog asks first. */
export const CloseAsks = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByRole('textbox', { name: 'Secret' });
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Keep it open' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Keep it open' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Show' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await canvas.findByRole('dialog', { name: 'Rotate token: step 3 of 3' });
  },
});

/** The new token is in use, and the old one has been silent: the button is ready. */
export const Ready = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation(QUIET_TOKENS),
  play: async ({ canvas }) => {
    await canvas.findByText(/^The new token was used 10 seconds ago/, SEEN);
  },
});

/** The last question before the old token is revoked. */
export const Sure = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation(QUIET_TOKENS),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke the old one…' }));
    await canvas.findByText(/^Every call with the old token fails/);
  },
});

/** The old token was used after the new one was made. */
export const InUse = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation([{ ...NEW, lastUsedAt: FAKE_NOW - 30_000 }, OLD]),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Something still uses the old token/, SEEN);
  },
});

/** The new token was never used, and the old one has been silent since before the new one was created. */
export const Waiting = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation([NEW, { ...OLD, lastUsedAt: FAKE_NOW - 30 * MINUTE }]),
  play: async ({ canvas }) => {
    await canvas.findByText(/^The new token was never used/, SEEN);
  },
});

/** The server does not say when tokens were used. */
export const LastUseUnknown = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation(TOKENS, { shape: 'sdk', edit: (page) => page }),
  play: async ({ canvas }) => {
    await canvas.findByText(/^The server does not tell when both were used/, SEEN);
  },
});

/** The old token was never used. */
export const NeverUsed = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation([NEW, { ...OLD, lastUsedAt: null }]),
  play: async ({ canvas }) => {
    await canvas.findByText(/^The old token was never used/, SEEN);
  },
});

/** The list does not have the new token: another user may have revoked it, or it is older than the searched tokens. */
export const NotFound = meta.story({
  args: { rotation: ROTATION, token: undefined },
  beforeEach: mockRotation([OLD]),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Not among the newest 1,000 tokens/);
    await canvas.findByText(/^Do not revoke yet/, SEEN);
  },
});

/** Another user has revoked the old token meanwhile. */
export const RevokedElsewhere = meta.story({
  args: { rotation: ROTATION },
  beforeEach: mockRotation([NEW, { ...OLD, revoked: true }]),
  play: async ({ canvas }) => {
    await canvas.findByRole('dialog', { name: 'Token rotated' });
  },
});

/** The plan allows no more tokens. */
export const QuotaExceeded = meta.story({
  beforeEach: mockRotation([OLD], { failures: [[{ status: 402 }, CREATE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByText(/^Your plan at Clerk allows no more tokens/);
  },
});

/** The answer was lost after the token was made. Its secret was never shown, so the user revokes it. */
export const OutcomeUnknown = meta.story({
  tags: ['plays-always'],
  beforeEach: mockRotation([OLD], { failures: [['lost', CREATE]] }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByText(/One token with these claims is new in the list/, SEEN);
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke…' }));
    await expect(args.onRevokeOrphans).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('button', { name: 'Create another token' })).toBeVisible();
  },
});

/** The server refuses to revoke. */
export const MayNotRevoke = meta.story({
  tags: ['plays-always'],
  args: { rotation: ROTATION },
  beforeEach: mockRotation(TOKENS, { failures: [[{ status: 403 }, REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke the old one…' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await canvas.findByText(/^You may not revoke tokens of this machine/, SEEN);
    await expect(canvas.getByRole('button', { name: 'Revoke the old one…' })).toBeVisible();
  },
});

/** The list fails while the dialog is open. It tries again by itself, and by a button. */
export const ListFails = meta.story({
  tags: ['plays-always'],
  args: { rotation: ROTATION },
  beforeEach: mockRotation(TOKENS, { failures: [[{ status: 500 }, LIST]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await canvas.findByText(/^Something still uses the old token/, SEEN);
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
  },
});

/** The session ends elsewhere: nothing of the tokens stays. */
export const SignedOut = meta.story({
  tags: ['plays-always'],
  args: { rotation: ROTATION },
  beforeEach: mockRotation(TOKENS, { failures: [[{ status: 401 }, REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke the old one…' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    const dialog = within(canvas.getByRole('dialog'));
    await dialog.findByText(/Your session has ended/, SEEN);
    await expect(dialog.queryByText(/^…/)).toBeNull();
  },
});

/** The session ends while the secret is on the screen. */
export const SecretGone = meta.story({
  render: (args) => (
    <>
      <SignOut />
      <DialogOpener>{(dialog) => <RotateM2MTokenDialog {...args} {...dialog} />}</DialogOpener>
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Show' }));
    await fireEvent.click(canvas.getByText('Sign out'));
    await canvas.findByText(/^The secret is no longer on this page/);
  },
});
