import { useState } from 'react';
import { expect, fn, screen, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { MachinePicker, type MachinePickerProps } from '../src/manage/index.js';
import { MANAGED, MANAGED_MACHINES } from './support/managed.js';
import { MANY_MACHINES, ODD_MACHINES } from './support/manyMachines.js';
import { mockProxy } from './support/mockProxy.js';
import { withLanguage } from './support/withLanguage.js';
import { withoutTimeout } from './support/withoutTimeout.js';
import { withWidth } from './support/withWidth.js';

/** A host that keeps the value. */
function Host({ value: initial, onChange, ...props }: MachinePickerProps) {
  const [value, setValue] = useState(initial);
  return (
    <MachinePicker
      {...props}
      value={value}
      onChange={(id, name) => {
        setValue(id);
        onChange(id, name);
      }}
    />
  );
}

const LIST = { action: 'machines.list' } as const;

const meta = preview.meta({
  component: MachinePicker,
  args: { value: null, onChange: fn() },
  parameters: { docs: { story: { height: '420px' } } },
  decorators: [withWidth(420)],
  beforeEach: mockProxy({ machines: MANAGED_MACHINES }),
  render: (args) => <Host {...args} />,
});

/** A user finds a machine by a part of its name, by the keyboard alone. */
export const Default = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    const field = canvas.getByRole('combobox', { name: 'Machine' });
    await expect(field).toHaveFocus();
    await userEvent.keyboard('hook');
    await expect(await canvas.findByRole('option', { name: /^Webhooks/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect(field).toHaveAttribute('aria-activedescendant', canvas.getByRole('option').id);
    await userEvent.keyboard('{Enter}');
    await expect(field).toHaveValue('Webhooks');
    await expect(field).toHaveAccessibleDescription(/^mch_/);
    await expect(canvas.queryByRole('listbox')).toBeNull();
    await expect(args.onChange).toHaveBeenLastCalledWith(
      expect.stringMatching(/^mch_/),
      'Webhooks',
    );
  },
});

/** The list is open, and covers the content below it. */
export const Open = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await expect(await canvas.findAllByRole('option')).toHaveLength(MANAGED_MACHINES.length);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(canvas.getByRole('option', { selected: true })).toHaveTextContent('Ledger');
  },
});

/** A click chooses, too. */
export const ByMouse = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.click(field);
    await userEvent.click(await canvas.findByRole('option', { name: /^Mailer/ }));
    await expect(field).toHaveValue('Mailer');
    await expect(field).toHaveFocus();
  },
});

/** One page of 10,000 machines is requested, and the list says so. */
export const ManyMachines = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines: MANY_MACHINES }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        '20 of 10,000. Type more of the name to find others.',
      ),
    );
    await expect(canvas.getAllByRole('option')).toHaveLength(20);
  },
});

export const Loading = meta.story({
  tags: ['plays-always'],
  decorators: [withoutTimeout],
  beforeEach: mockProxy({ failures: [['never', LIST]] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await expect(canvas.getByRole('status')).toHaveTextContent('Searching…');
  },
});

export const NothingFound = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await userEvent.paste('nothing');
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('No machine has this name or id.'),
    );
  },
});

/** The machines could not be loaded, and an id typed by hand works without them. */
export const Failed = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ failures: [[{ status: 403 }, { ...LIST, times: Infinity }]] }),
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.click(field);
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('Could not load the machines.'),
    );
    await userEvent.paste(MANAGED.id);
    await expect(await canvas.findByRole('option', { name: /^Use this id/ })).toBeVisible();
  },
});

/** A value with a fault. */
export const Problem = meta.story({
  args: { value: MANAGED.id, machineName: () => MANAGED.name, problem: 'It may not call itself.' },
});

/** Right-to-left names, hostile names, and one that is too long for a line. */
export const OddNames = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({ machines: ODD_MACHINES }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await expect(await canvas.findAllByRole('option')).toHaveLength(ODD_MACHINES.length);
  },
});

export const RightToLeft = meta.story({
  tags: ['plays-always'],
  decorators: [withLanguage('ar', 'rtl')],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await canvas.findAllByRole('option');
    await userEvent.keyboard('{ArrowDown}');
    await expect(screen.getByRole('option', { selected: true })).toBeVisible();
  },
});
