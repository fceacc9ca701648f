import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { ar } from '../src/locales/ar/manage.js';
import { RevokeM2MTokensDialog } from '../src/manage/index.js';
import { DialogOpener } from './support/DialogOpener.js';
import { longMachineName } from './support/longWords.js';
import { machineName } from './support/machineName.js';
import {
  LONG_TOKEN,
  MANAGED,
  MANAGED_MACHINES,
  MANAGED_TOKENS,
  MIXED_TOKENS,
} from './support/managed.js';
import { mockProxy } from './support/mockProxy.js';
import { pressEscape } from './support/pressEscape.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withLanguage } from './support/withLanguage.js';
import { withoutTimeout } from './support/withoutTimeout.js';

const REVOKE = { action: 'revoke' } as const;
const machines = MANAGED_MACHINES;

const meta = preview.meta({
  component: RevokeM2MTokensDialog,
  args: {
    subject: MANAGED.id,
    tokens: MANAGED_TOKENS.slice(0, 1),
    open: true,
    onOpenChange: fn(),
    onRevoked: fn(),
    machineName,
  },
  argTypes: { open: { control: false }, tokens: { control: false } },
  parameters: { docs: { story: { height: '720px' } } },
  decorators: [withFakeClock],
  beforeEach: mockProxy({ machines }),
  render: (args) => (
    <DialogOpener>{(dialog) => <RevokeM2MTokensDialog {...args} {...dialog} />}</DialogOpener>
  ),
});

/** The token was used a minute ago. A user chooses a reason and revokes it with the mouse. */
export const Default = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await canvas.findByText('Used 1 minute ago: it is probably in use.');
    await userEvent.click(canvas.getByRole('button', { name: 'Leaked' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());
    await expect(args.onRevoked).toHaveBeenCalledOnce();
    await expect(args.onRevoked).toHaveBeenCalledWith([
      expect.objectContaining({ revoked: true, revocationReason: 'Leaked' }),
    ]);
  },
});

/** While an answer is in flight, the dialog cannot be closed. */
export const Pending = meta.story({
  tags: ['plays-always'],
  decorators: [withoutTimeout],
  beforeEach: mockProxy({ machines, failures: [['never', REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    const button = await canvas.findByRole('button', { name: 'Revoking…' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveFocus();
    await pressEscape(canvas.getByRole('alertdialog'));
    await expect(canvas.getByRole('alertdialog')).toBeVisible();
  },
});

/** The server could not record the action, so nothing was revoked. The reason is still there. */
export const Failed = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({
    machines,
    failures: [[{ status: 503, code: 'audit_failed' }, REVOKE]],
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Owner left' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await canvas.findByText('The token was not revoked.');
    await expect(canvas.getByRole('textbox', { name: 'Reason (optional)' })).toHaveValue(
      'Owner left',
    );
  },
});

/** Another change was made at the same moment: the second try succeeds. */
export const Conflict = meta.story({
  beforeEach: mockProxy({ machines, failures: [[{ status: 409 }, REVOKE]] }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await canvas.findByText('Another change was made at the same moment. Try again.');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());
    await expect(args.onRevoked).toHaveBeenCalledOnce();
  },
});

/** The answer was lost, and the list does not show the token as revoked. */
export const OutcomeUnknown = meta.story({
  beforeEach: mockProxy({ machines, failures: [['network_error', REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await canvas.findByText('The token may or may not be revoked.');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
});

/** The host requires a reason. */
export const ReasonMissing = meta.story({
  tags: ['plays-always'],
  args: { isReasonRequired: true, reasons: ['Incident', 'Machine retired'] },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    const field = canvas.getByRole('textbox', { name: 'Reason' });
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription('Give a reason.');
    await expect(args.onRevoked).not.toHaveBeenCalled();
  },
});

/** Several tokens: one is in use, one has expired, and one is revoked already. */
export const Several = meta.story({ args: { tokens: MIXED_TOKENS } });

/** Several tokens in Arabic. */
export const Arabic = meta.story({
  args: { tokens: MIXED_TOKENS, locale: ar },
  decorators: [withLanguage('ar', 'rtl')],
});

/** The server refuses a request for a minute, so the others wait. */
export const SeveralPaused = meta.story({
  tags: ['plays-always'],
  args: { tokens: MANAGED_TOKENS },
  beforeEach: mockProxy({ machines, failures: [[{ status: 429, retryAfter: 60 }, REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke 13 tokens' }));
    await canvas.findByText(/Continues in \d+ seconds/);
    await canvas.findByText('3 of 13 done');
    await expect(canvas.getByRole('button', { name: 'Stop' })).toBeVisible();
  },
});

/** Clerk does not know one of the tokens, and another one conflicts. Only these are tried again. */
export const SeveralFailed = meta.story({
  tags: ['plays-always'],
  args: { tokens: MANAGED_TOKENS.slice(0, 5) },
  beforeEach: mockProxy({
    machines,
    failures: [
      [{ status: 404 }, REVOKE],
      [{ status: 409 }, REVOKE],
    ],
  }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke 5 tokens' }));
    await canvas.findByText('3 revoked, 2 failed', { selector: 'h2, h2 *' });
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(args.onRevoked).toHaveBeenCalledOnce();
  },
});

/** A token with 43 scopes, machines with long names, and an unknown last use. */
export const LongFacts = meta.story({
  args: {
    tokens: [LONG_TOKEN],
    machineName: (id) => (id.startsWith('mch_') ? longMachineName() : undefined),
  },
});
