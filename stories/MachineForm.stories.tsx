import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { type Machine, MachineForm } from '../src/manage/index.js';
import { FAKE_NOW } from '../src/testing/index.js';
import { copiedText, fakeClipboard } from './support/fakeClipboard.js';
import { tabTo } from './support/keyboard.js';
import { MANAGED, MANAGED_MACHINES } from './support/managed.js';
import { mockProxy } from './support/mockProxy.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withLanguage } from './support/withLanguage.js';
import { withoutTimeout } from './support/withoutTimeout.js';
import { withWidth } from './support/withWidth.js';

const machines = MANAGED_MACHINES;

/** The machine to edit. */
const BILLING: Machine = {
  id: MANAGED.id,
  name: MANAGED.name,
  createdAt: FAKE_NOW,
  updatedAt: FAKE_NOW,
  defaultTokenTtl: 3600,
  scopedMachines: machines.slice(-2).map(({ id, name }) => ({ id, name })),
};

const meta = preview.meta({
  component: MachineForm,
  args: { onClose: fn(), onSaved: fn() },
  parameters: { docs: { story: { height: '640px' } } },
  decorators: [withWidth(480), withFakeClock],
  beforeEach: [mockProxy({ machines }), fakeClipboard],
});

/** A user creates a machine that may call another one, and copies its key, by the keyboard alone. */
export const Default = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await tabTo(userEvent, canvas.getByRole('textbox', { name: 'Name' }));
    await userEvent.keyboard('Refunds');
    const scope = canvas.getByRole('combobox', { name: 'Add a machine to call' });
    await tabTo(userEvent, scope);
    await userEvent.keyboard('led');
    await canvas.findByRole('option', { name: /^Ledger/ });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvas.getByRole('button', { name: 'Remove Ledger' })).toBeVisible();
    await expect(scope).toHaveValue('');
    await userEvent.keyboard('{Enter}');

    const key = await canvas.findByLabelText<HTMLInputElement>('Secret key');
    await waitFor(() => expect(key).toHaveFocus());
    await expect(key.value).toMatch(/^•+$/);
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Copy' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(copiedText()).toMatch(/^ak_/));
    await tabTo(userEvent, canvas.getByRole('button', { name: 'Done' }));
    await userEvent.keyboard('{Enter}');
    await expect(args.onClose).toHaveBeenCalledOnce();
    await expect(args.onSaved).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'Refunds', defaultTokenTtl: 3600 }),
    );
  },
});

/** A machine with two scopes. A change of a scope applies at once. */
export const Edit = meta.story({
  tags: ['plays-always'],
  args: { machine: BILLING },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove Ledger' }));
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Remove Ledger' })).toBeNull());
    await expect(canvas.getByRole('combobox', { name: 'Add a machine to call' })).toHaveFocus();
    const name = canvas.getByRole('textbox', { name: 'Name' });
    await userEvent.click(name);
    await userEvent.paste(' and refunds');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(args.onSaved).toHaveBeenCalledOnce());
    await expect(await canvas.findByText('Saved', { selector: 'p, p *' })).toBeVisible();
  },
});

/** A missing name and a wrong lifetime: the first of them has the focus. */
export const Faults = meta.story({
  tags: ['plays-always'],
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'Default lifetime of its tokens' }),
      'custom',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Create machine' }));
    const name = canvas.getByRole('textbox', { name: 'Name' });
    await expect(name).toHaveFocus();
    await expect(name).toHaveAccessibleDescription('Give the machine a name.');
    await expect(canvas.getByRole('textbox', { name: 'Number' })).toBeInvalid();
    await expect(args.onSaved).not.toHaveBeenCalled();
  },
});

export const Pending = meta.story({
  tags: ['plays-always'],
  decorators: [withoutTimeout],
  beforeEach: mockProxy({ machines, failures: [['never', { action: 'machines.create' }]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Name' }));
    await userEvent.paste('Refunds');
    await userEvent.click(canvas.getByRole('button', { name: 'Create machine' }));
    await expect(await canvas.findByRole('button', { name: 'Sending…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
});

/** The answer was lost: the form keeps the typed text, and Enter does not send it again. */
export const OutcomeUnknown = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines, failures: [['lost', { action: 'machines.create' }]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Name' }));
    await userEvent.paste('Refunds');
    await userEvent.keyboard('{Enter}');
    await expect(
      await canvas.findByText(/^The change may have been made/, { selector: 'strong, strong *' }),
    ).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveValue('Refunds');
  },
});

/** The key of a new machine. The form asks before the user loses it. */
export const UnsavedKey = meta.story({
  tags: ['plays-always'],
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Name' }));
    await userEvent.paste('Refunds');
    await userEvent.click(canvas.getByRole('button', { name: 'Create machine' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Done' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Keep it open' })).toHaveFocus());
    await expect(args.onClose).not.toHaveBeenCalled();
  },
});

export const RightToLeft = meta.story({
  args: { machine: BILLING },
  decorators: [withLanguage('ar', 'rtl')],
});
