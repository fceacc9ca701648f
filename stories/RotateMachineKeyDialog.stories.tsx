import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { RotateMachineKeyDialog } from '../src/manage/index.js';
import { DialogOpener } from './support/DialogOpener.js';
import { copiedText, fakeClipboard } from './support/fakeClipboard.js';
import { tabTo } from './support/keyboard.js';
import { MANAGED, MANAGED_MACHINES } from './support/managed.js';
import { mockProxy } from './support/mockProxy.js';
import { pressEscape } from './support/pressEscape.js';

const machines = MANAGED_MACHINES;

const meta = preview.meta({
  component: RotateMachineKeyDialog,
  args: { machine: MANAGED, open: true, onOpenChange: fn(), onRotated: fn() },
  argTypes: { open: { control: false } },
  parameters: { docs: { story: { height: '420px' } } },
  beforeEach: [mockProxy({ machines }), fakeClipboard],
  render: (args) => (
    <DialogOpener>{(dialog) => <RotateMachineKeyDialog {...args} {...dialog} />}</DialogOpener>
  ),
});

/** A user rotates a key by the keyboard alone, and copies the new one. */
export const Default = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    const life = canvas.getByRole('combobox', { name: 'The old key works for another' });
    await expect(life).toHaveValue('3600');
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Rotate key' }));
    await userEvent.keyboard('{Enter}');
    const key = await canvas.findByLabelText<HTMLInputElement>('Secret key');
    await waitFor(() => expect(key).toHaveFocus());
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Copy' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(copiedText()).toMatch(/^ak_/));
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Done' }));
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onRotated).toHaveBeenCalledOnce();
  },
});

/** A leaked key stops working at once. */
export const Leaked = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), '0');
    await expect(canvas.getByRole('combobox')).toHaveDisplayValue('0 seconds: it has leaked');
  },
});

/** The new key, before it is saved: Escape asks first. */
export const UnsavedKey = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Rotate key' }));
    await canvas.findByLabelText('Secret key');
    await pressEscape(canvas.getByRole('dialog'));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Keep it open' })).toHaveFocus());
  },
});

export const Refused = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({
    machines,
    failures: [[{ status: 403 }, { action: 'machines.rotateKey' }]],
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Rotate key' }));
    await expect(await canvas.findByText(/^You may not do this/)).toBeVisible();
  },
});
