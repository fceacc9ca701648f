import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { de } from '../src/locales/de/manage.js';
import { CreateM2MTokenDialog } from '../src/manage/index.js';
import { DialogOpener } from './support/DialogOpener.js';
import { copiedText, fakeClipboard, refusingClipboard } from './support/fakeClipboard.js';
import { tabTo } from './support/keyboard.js';
import { machineName } from './support/machineName.js';
import { MANAGED, MANAGED_MACHINES } from './support/managed.js';
import { mockProxy } from './support/mockProxy.js';
import { pressEscape } from './support/pressEscape.js';
import { SignOut } from './support/SignOut.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withLanguage } from './support/withLanguage.js';
import { withoutTimeout } from './support/withoutTimeout.js';

const CREATE = { action: 'create' } as const;
const machines = MANAGED_MACHINES;
/** Begins each invented secret. */
const SECRET = /^mt_fake_/;

const meta = preview.meta({
  component: CreateM2MTokenDialog,
  args: {
    subject: MANAGED.id,
    open: true,
    onOpenChange: fn(),
    onCreated: fn(),
    onRevokeOrphans: fn(),
    scopes: MANAGED.scopes,
    machineName,
  },
  argTypes: { open: { control: false } },
  parameters: { docs: { story: { height: '720px' } } },
  decorators: [withFakeClock],
  beforeEach: [mockProxy({ machines }), fakeClipboard],
  render: (args) => (
    <DialogOpener>{(dialog) => <CreateM2MTokenDialog {...args} {...dialog} />}</DialogOpener>
  ),
});

/** A user creates a token with claims and copies its secret, by the keyboard alone. */
export const Default = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    const claims = canvas.getByRole('textbox', { name: 'Claims (optional)' });
    await tabTo(userEvent, claims);
    await userEvent.paste('{"team": "payments"}');
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Create token' }));
    await userEvent.keyboard('{Enter}');

    const secret = await canvas.findByRole<HTMLInputElement>('textbox', { name: 'Secret' });
    await waitFor(() => expect(secret).toHaveFocus());
    await expect(secret.value).toMatch(/^•+$/);
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Copy' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Copied the secret'));
    await expect(copiedText()).toMatch(SECRET);
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Done' }));
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onCreated).toHaveBeenCalledWith(
      expect.objectContaining({ claims: { team: 'payments' } }),
    );
  },
});

/** Long words, and few expirations. On a phone the form scrolls; the first field has the focus there, too. */
export const German = meta.story({
  tags: ['plays-always'],
  args: {
    locale: de,
    expirations: [3600, 86_400],
    maxExpirationSeconds: 7 * 86_400,
    allowNeverExpires: false,
  },
  decorators: [withLanguage('de', 'ltr')],
  play: async ({ canvas }) => {
    const [first] = await canvas.findAllByRole('radio');
    await waitFor(() => expect(first).toHaveFocus());
  },
});

/** Two wrong fields: the first one has the focus, and the claims say where they are wrong. */
export const Faults = meta.story({
  tags: ['plays-always'],
  args: { maxExpirationSeconds: 30 * 86_400 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Expiration' }), 'custom');
    const amount = canvas.getByRole('textbox', { name: 'Number' });
    await userEvent.click(amount);
    await userEvent.paste('31');
    const claims = canvas.getByRole('textbox', { name: 'Claims (optional)' });
    await userEvent.click(claims);
    await userEvent.paste('{\n  "team": payments\n}');
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await expect(amount).toHaveFocus();
    await expect(amount).toHaveAccessibleDescription('Enter at most 30 days.');
    await expect(claims).toHaveAccessibleDescription(/^Line 2, column 11: this is not JSON/);
    await expect(args.onCreated).not.toHaveBeenCalled();
  },
});

/** While the answer is in flight, the form cannot change and the dialog cannot be closed. */
export const Pending = meta.story({
  tags: ['plays-always'],
  decorators: [withoutTimeout],
  beforeEach: mockProxy({ machines, failures: [['never', CREATE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    const button = await canvas.findByRole('button', { name: 'Creating…' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await pressEscape(canvas.getByRole('dialog'));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
});

/** The plan allows no more tokens. */
export const QuotaExceeded = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines, failures: [[{ status: 402 }, CREATE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByText('The token was not created');
    await canvas.findByText(/^Your plan at Clerk allows no more tokens/);
  },
});

/** The answer was lost, and the list has a new token with the same claims. */
export const OutcomeUnknown = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines, failures: [['lost', CREATE]] }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByText('The token may exist');
    await expect(canvas.getByRole('button', { name: 'Create another token' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke…' }));
    await expect(args.onRevokeOrphans).toHaveBeenCalledWith([
      expect.objectContaining({ subject: MANAGED.id, revoked: false }),
    ]);
  },
});

/** The secret after the user has shown it and copied it as a line of a `.env` file. */
export const Secret = meta.story({
  tags: ['plays-always'],
  args: { envName: 'LEDGER_TOKEN' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Show' }));
    const secret = canvas.getByRole<HTMLInputElement>('textbox', { name: 'Secret' });
    await expect(secret.value).toMatch(SECRET);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy .env line' }));
    await canvas.findByText('Copied the .env line', { selector: '[aria-hidden] *, [aria-hidden]' });
    await expect(copiedText()).toMatch(/^LEDGER_TOKEN=mt_fake_/);
  },
});

/** The user presses Escape without having saved the secret: the dialog asks first. */
export const CloseAsks = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByRole('textbox', { name: 'Secret' });
    await pressEscape(canvas.getByRole('dialog'));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Keep it open' })).toHaveFocus());
    await pressEscape(canvas.getByRole('dialog'));
    await expect(canvas.getByRole('button', { name: 'Close without saving' })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Secret' })).toBeVisible();
  },
});

/** A JWT: the dialog says before and after that no list has it. */
export const Jwt = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'JWT' }));
    await expect(canvas.queryByRole('option', { name: 'Never' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByRole('textbox', { name: 'Secret' });
    await canvas.findByText(/^Clerk does not store JWTs/);
  },
});

/** The user wants a token that never expires, but Clerk gives it the lifetime of its machine. */
export const NeverExpires = meta.story({
  beforeEach: mockProxy({ machines, nullExpiration: 'default' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Expiration' }), 'never');
    await canvas.findByText(/^It works until it is revoked, even if it leaks/);
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await canvas.findByText(/^You chose “Never”, but Clerk set “.*2026.*”/);
  },
});

/** The browser refuses the clipboard: the secret is shown and selected instead. */
export const ClipboardRefused = meta.story({
  beforeEach: refusingClipboard,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    const secret = await canvas.findByRole<HTMLInputElement>('textbox', { name: 'Secret' });
    await userEvent.click(canvas.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(secret.value).toMatch(SECRET));
    await expect(secret).toHaveFocus();
    await expect(secret.selectionEnd).toBe(secret.value.length);
  },
});

/** The session ends elsewhere while the secret is on the screen. */
export const SecretGone = meta.story({
  render: (args) => (
    <>
      <SignOut />
      <DialogOpener>{(dialog) => <CreateM2MTokenDialog {...args} {...dialog} />}</DialogOpener>
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Show' }));
    await fireEvent.click(canvas.getByText('Sign out'));
    await canvas.findByText(/^The secret is no longer on this page/);
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
});
