import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2M_TOKEN_COLUMNS, M2MTokenTable, useM2MTokenList } from '../src/index.js';
import {
  m2mActionsColumn,
  M2MSelectionBar,
  m2mSelectColumn,
  M2MTokenActions,
  M2MTokenManager,
} from '../src/manage/index.js';
import { shortId } from '../src/text/shortId.js';
import { fakeClipboard } from './support/fakeClipboard.js';
import { tabTo } from './support/keyboard.js';
import { machineName } from './support/machineName.js';
import { EMPTY, SMALL } from './support/machines.js';
import { MANAGED, MANAGED_MACHINES, MANAGED_TOKENS } from './support/managed.js';
import { mockProxy } from './support/mockProxy.js';
import { mockRotation, NEW, OLD, ROTATION } from './support/rotating.js';
import { subjectControl } from './support/subjectControl.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withWidth } from './support/withWidth.js';

const REVOKE = { action: 'revoke' } as const;
const machines = MANAGED_MACHINES;
const FIRST = `Revoke token ${shortId(MANAGED_TOKENS[0]?.id ?? '')}`;

const meta = preview.meta({
  component: M2MTokenManager,
  args: { subject: MANAGED.id, machineName, scopes: MANAGED.scopes },
  argTypes: { subject: subjectControl },
  parameters: { docs: { story: { height: '720px' } } },
  decorators: [withFakeClock],
  beforeEach: [mockProxy({ machines }), fakeClipboard],
});

/** A selection, buttons that revoke, and one that creates. */
export const Default = meta.story({});

/** A user revokes a token with a reason, by the keyboard alone. Its row stays where it is. */
export const RevokeARow = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText('1–10 of 13');
    const button = canvas.getByRole('button', { name: FIRST });
    await tabTo(userEvent, button);
    await userEvent.keyboard('{Enter}');
    const reason = await canvas.findByRole('textbox', { name: 'Reason (optional)' });
    await tabTo(userEvent, reason, true);
    await userEvent.paste('Found in a log');
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Revoke token' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());

    await waitFor(() => expect(button).toHaveAccessibleName('Revoked just now'));
    await expect(button).toHaveFocus();
    await canvas.findByText('12 tokens');
    const rows = canvasElement.querySelectorAll<HTMLElement>('.m2m-body .m2m-row');
    await expect(rows[0]).toContainElement(button);
  },
});

/** A user selects a page and revokes it by the keyboard. The server makes it wait, so the user stops. */
export const StopSeveral = meta.story({
  tags: ['plays-always'],
  args: { density: 'compact' },
  beforeEach: mockProxy({ machines, failures: [[{ status: 429, retryAfter: 60 }, REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 13');
    await tabTo(userEvent, canvas.getByRole('checkbox', { name: 'Select all on this page' }));
    await userEvent.keyboard(' ');
    const bar = canvas.getByRole('group', { name: 'Selected tokens' });
    await tabTo(userEvent, within(bar).getByRole('button', { name: 'Revoke…' }));
    await userEvent.keyboard('{Enter}');
    await tabTo(userEvent, await canvas.findByRole('button', { name: 'Revoke 10 tokens' }));
    await userEvent.keyboard('{Enter}');

    await canvas.findByText('3 of 10 done');
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Stop' }), true);
    await userEvent.keyboard('{Enter}');
    const close = await canvas.findByRole('button', { name: 'Close' });
    await expect(canvas.getAllByText('Not revoked')).toHaveLength(7);
    await tabTo(userEvent, close, true);
    await userEvent.keyboard('{Enter}');
    await within(bar).findByText('7 selected', { ignore: '[role="status"] *, [role="status"]' });
    await expect(canvas.getAllByText('Revoked just now')).toHaveLength(3);
    await canvas.findByText('1–10 of 10');
  },
});

/** A user on the second page creates a token. The list goes to the first page, where its row is marked. */
export const CreateAToken = meta.story({
  tags: ['plays-always'],
  args: { defaultState: { offset: 10 } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('11–13 of 13');
    await userEvent.click(canvas.getByRole('button', { name: 'Create token' }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Create token' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent('Copied the secret'));
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
    await canvas.findByText('1–10 of 14');
    await expect(await canvas.findByText('New')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Create token' })).toHaveFocus();
  },
});

/** A user rotates a token by the keyboard, and closes the dialog before the end. Its row offers to finish. */
export const RotateARow = meta.story({
  tags: ['plays-always'],
  beforeEach: mockRotation([OLD]),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('4 tokens');
    await tabTo(userEvent, canvas.getByRole('button', { name: `Rotate token ${shortId(OLD.id)}` }));
    await userEvent.keyboard('{Enter}');
    const dialog = within(await canvas.findByRole('dialog'));
    await tabTo(userEvent, dialog.getByRole('button', { name: 'Create token' }));
    await userEvent.keyboard('{Enter}');
    await tabTo(userEvent, await dialog.findByRole('button', { name: 'Show' }));
    await userEvent.keyboard('{Enter}');
    await tabTo(userEvent, dialog.getByRole('button', { name: 'Continue' }));
    await userEvent.keyboard('{Enter}');
    await tabTo(userEvent, await dialog.findByRole('button', { name: 'Close' }));
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('5 tokens');
    const button = canvas.getByRole('button', {
      name: `Finish rotating token ${shortId(OLD.id)}`,
    });
    await expect(button).toHaveFocus();
  },
});

/** A rotation that began earlier: both rows are marked, and the old one finishes it. */
export const FinishRotating = meta.story({
  tags: ['plays-always'],
  args: { defaultRotations: [ROTATION], onRotationsChange: fn() },
  beforeEach: mockRotation([NEW, OLD]),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: `Finish rotating token ${shortId(OLD.id)}` }),
    );
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke the old one…' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke token' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Done' }));
    await canvas.findByText('Revoked just now');
    await expect(args.onRotationsChange).toHaveBeenLastCalledWith([]);
  },
});

/** The rows of a rotation that has begun, at rest. */
export const Rotating = meta.story({
  args: { defaultRotations: [ROTATION] },
  beforeEach: mockRotation([NEW, OLD]),
});

/** A user who may not rotate. */
export const WithoutRotate = meta.story({ args: { can: { rotate: false } } });

/** A machine without tokens: the empty state has the button, too. */
export const NoTokens = meta.story({
  args: { subject: EMPTY.id, scopes: [] },
  play: async ({ canvas, userEvent }) => {
    await waitFor(() =>
      expect(canvas.getAllByRole('button', { name: 'Create token' })).toHaveLength(2),
    );
    const [, button] = canvas.getAllByRole('button', { name: 'Create token' });
    if (button === undefined) throw new Error('The empty state has no button.');
    await userEvent.click(button);
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Create token' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Show' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
    await canvas.findByText('1 token');
    // The button is gone, so the table has the focus.
    await expect(canvas.getByRole('table')).toHaveFocus();
  },
});

/** The server refuses to revoke: the dialog says so, and the rows stay behind it. */
export const MayNotRevoke = meta.story({
  beforeEach: mockProxy({ machines, failures: [[{ status: 403 }, REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: FIRST }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke token' }));
    await canvas.findByText(/^You may not revoke tokens of this machine/);
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
    await expect(canvas.getAllByRole('row', { hidden: true })).toHaveLength(11);
  },
});

/** The session has ended: the dialog says so, and nothing of the tokens stays on the screen. */
export const SignedOut = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines, failures: [[{ status: 401 }, REVOKE]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: FIRST }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke token' }));
    await within(canvas.getByRole('alertdialog')).findByText(/Your session has ended/, {
      ignore: '[role="status"] *, [role="status"]',
    });
    await waitFor(() => expect(canvas.queryByText(/^mt_/)).toBeNull());
  },
});

/** A user who may create tokens, but not revoke them. */
export const WithoutRevoke = meta.story({ args: { can: { revoke: false } } });

/** A user who may revoke tokens, but not create them. */
export const WithoutCreate = meta.story({ args: { can: { create: false }, subject: SMALL.id } });

/** On a phone each row is a card. */
export const Narrow = meta.story({ decorators: [withWidth(360)] });

function OwnList({ subject }: { subject: string }) {
  const { tableProps } = useM2MTokenList({ subject });
  return (
    <M2MTokenActions subject={subject} machineName={machineName}>
      <M2MSelectionBar />
      <M2MTokenTable
        {...tableProps}
        columns={[m2mSelectColumn, ...M2M_TOKEN_COLUMNS, m2mActionsColumn]}
      />
    </M2MTokenActions>
  );
}

/** The bar and the columns around a host's own list. Two rows are selected. */
export const OwnParts = meta.story({
  tags: ['plays-always'],
  render: () => <OwnList subject={MANAGED.id} />,
  play: async ({ canvas, userEvent }) => {
    const [first, second] = await canvas.findAllByRole('checkbox', { name: /^Select token/ });
    if (first === undefined || second === undefined) throw new Error('There are no checkboxes.');
    await userEvent.click(first);
    await userEvent.click(second);
    await canvas.findByText('2 selected', { ignore: '[role="status"] *, [role="status"]' });
    await userEvent.click(canvas.getByRole('button', { name: 'Revoke…' }));
    await canvas.findByRole('button', { name: 'Revoke 2 tokens' });
  },
});
