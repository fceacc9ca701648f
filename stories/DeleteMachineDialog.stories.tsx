import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { DeleteMachineDialog } from '../src/manage/index.js';
import { DialogOpener } from './support/DialogOpener.js';
import { tabTo } from './support/keyboard.js';
import { BUSY, EMPTY, HUGE, SMALL } from './support/machines.js';
import { MANY_MACHINES } from './support/manyMachines.js';
import { mockProxy } from './support/mockProxy.js';

/** Two machines may call the small one. */
const machines = [
  SMALL,
  { ...EMPTY, scopes: [SMALL.id] },
  { ...BUSY, scopes: [SMALL.id] },
  { ...HUGE, scopes: [] },
];

const meta = preview.meta({
  component: DeleteMachineDialog,
  args: { machine: SMALL, open: true, onOpenChange: fn(), onDeleted: fn(), onRevoked: fn() },
  argTypes: { open: { control: false } },
  parameters: { docs: { story: { height: '520px' } } },
  beforeEach: mockProxy({ machines }),
  render: (args) => (
    <DialogOpener>{(dialog) => <DeleteMachineDialog {...args} {...dialog} />}</DialogOpener>
  ),
});

/** A user reads what depends on the machine, types its name, and deletes it by the keyboard alone. */
export const Default = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await expect(await canvas.findByText(/^6\. Clerk does not say/)).toBeVisible();
    await expect(canvas.getByText('Reports')).toBeVisible();
    await tabTo(userEvent, canvas.getByRole('textbox', { name: 'Type “Mailer” to confirm' }), true);
    await userEvent.keyboard('Mailer');
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Delete machine' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onDeleted).toHaveBeenCalledOnce());
    await expect(canvas.queryByRole('alertdialog')).toBeNull();
  },
});

/** The typed name is not that of the machine, so the dialog sends nothing, and the field says why. */
export const OtherName = meta.story({
  tags: ['plays-always'],
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.click(field);
    await userEvent.paste('Mail');
    await userEvent.click(canvas.getByRole('button', { name: 'Delete machine' }));
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription('This is not the name of the machine.');
    await expect(args.onDeleted).not.toHaveBeenCalled();
  },
});

/** The user first revokes the tokens in the usual dialog. */
export const RevokeFirst = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke all first…' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke 6 tokens' }));
    await expect(await canvas.findByText(/^0\. Clerk does not say/)).toBeVisible();
  },
});

/** Far more tokens and machines than two requests can show: the dialog names what it does not know. */
export const TooMany = meta.story({
  tags: ['plays-always'],
  args: { machine: HUGE },
  beforeEach: mockProxy({ machines: [...MANY_MACHINES, HUGE] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Only 500 of 10,001 machines/)).toBeVisible();
    await expect(
      canvas.getByRole('button', { name: 'Revoke the newest 100 first…' }),
    ).toBeVisible();
  },
});

/** Neither tokens nor machines could be read. */
export const Unknown = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({
    machines,
    failures: [
      [{ status: 403 }, { action: 'list', times: Infinity }],
      [{ status: 403 }, { action: 'machines.list', times: Infinity }],
    ],
  }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText('Unknown')).toHaveLength(2));
  },
});

export const Refused = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({
    machines,
    failures: [[{ status: 403 }, { action: 'machines.delete' }]],
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.paste('Mailer');
    await userEvent.click(canvas.getByRole('button', { name: 'Delete machine' }));
    await expect(await canvas.findByText(/^You may not do this/)).toBeVisible();
  },
});
