import { expect, within } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokenInventory } from '../src/inventory/index.js';
import { ar } from '../src/locales/ar/inventory.js';
import { M2MInventoryActions } from '../src/manage/index.js';
import { EMPTY } from './support/machines.js';
import { ENDLESS, INVENTORY_MACHINES, RISKY } from './support/inventories.js';
import { KnownTotal } from './support/KnownTotal.js';
import { machineName } from './support/machineName.js';
import { mockProxy } from './support/mockProxy.js';
import { pressLoad } from './support/pressLoad.js';
import { subjectControl } from './support/subjectControl.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withLanguage } from './support/withLanguage.js';
import { withoutTimeout } from './support/withoutTimeout.js';
import { withWidth } from './support/withWidth.js';

const machines = INVENTORY_MACHINES;

/** Texts that a live region also has. */
const SEEN = { ignore: '[role="status"] *, [role="status"]' };

const meta = preview.meta({
  component: M2MTokenInventory,
  args: { subject: RISKY.id, machineName },
  argTypes: { subject: subjectControl },
  parameters: { docs: { story: { height: '960px' } } },
  decorators: [withFakeClock],
  beforeEach: mockProxy({ machines }),
});

/** Nothing is requested until the user presses the button. */
export const Default = meta.story({ parameters: { docs: { story: { height: '140px' } } } });

/** A list on the page knows the total, so the user learns before the start that not all tokens will be loaded. */
export const TooMany = meta.story({
  args: { subject: ENDLESS.id },
  parameters: { docs: { story: { height: '200px' } } },
  render: (args) => <KnownTotal {...args} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/10,000 of 1,000,000/);
  },
});

/** All tokens are loaded. A user searches without accents, and sorts by the keyboard. */
export const Loaded = meta.story({
  decorators: [pressLoad],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Load again' });
    await userEvent.type(canvas.getByRole('searchbox'), 'FACADE zoe');
    await canvas.findByText('1 of 340 tokens', SEEN);
    await userEvent.clear(canvas.getByRole('searchbox'));
    await canvas.findByText('1–10 of 340');
    const head = canvas.getByRole('columnheader', { name: 'Expires' });
    within(head).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(within(head).getByRole('button')).toHaveFocus();
  },
});

/** Three of four requests have their answer. The numbers grow with each. */
export const Loading = meta.story({
  decorators: [withoutTimeout, pressLoad],
  beforeEach: mockProxy({ machines, failure: (_, number) => (number > 3 ? 'never' : undefined) }),
  play: async ({ canvas }) => {
    await canvas.findByRole('progressbar', { name: /^2\d\d of 340 tokens$/ });
  },
});

/** The server limits requests: loading continues by itself. */
export const Waiting = meta.story({
  decorators: [pressLoad],
  beforeEach: mockProxy({
    machines,
    failure: (_, number) => (number > 2 ? { status: 429, retryAfter: 60 } : undefined),
  }),
  play: async ({ canvas }) => {
    await canvas.findByText(/Loading continues in/);
  },
});

/** The user has stopped. The button that was pressed now continues, and has kept the focus. */
export const Stopped = meta.story({
  decorators: [withoutTimeout, pressLoad],
  beforeEach: mockProxy({ machines, failure: (_, number) => (number > 2 ? 'never' : undefined) }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('progressbar', { name: /^1\d\d of 340 tokens$/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Stop' }));
    await expect(await canvas.findByRole('button', { name: 'Continue' })).toHaveFocus();
  },
});

/** The machine has more tokens than may be loaded. */
export const Truncated = meta.story({
  args: { subject: ENDLESS.id, maxTokens: 200 },
  decorators: [pressLoad],
  play: async ({ canvas }) => {
    await canvas.findByText(/newest 200 of 1,000,000/);
  },
});

/** A request failed half-way. The tokens so far stay, and "Try again" continues with the page that failed. */
export const Failed = meta.story({
  decorators: [pressLoad],
  beforeEach: mockProxy({
    machines,
    failure: (_, number) => (number === 3 ? { status: 422 } : undefined),
  }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
    await expect(canvas.getAllByRole('row').length).toBe(11);
  },
});

/** The user may not see the tokens of this machine. */
export const NotAllowed = meta.story({
  parameters: { docs: { story: { height: '220px' } } },
  decorators: [pressLoad],
  beforeEach: mockProxy({ machines, failure: () => ({ status: 403 }) }),
  play: async ({ canvas }) => {
    await canvas.findByText(/You may not see/, SEEN);
  },
});

/** The session ends while the tokens load again: they leave the screen. */
export const SignedOut = meta.story({
  parameters: { docs: { story: { height: '220px' } } },
  decorators: [pressLoad],
  beforeEach: mockProxy({
    machines,
    failure: (_, number) => (number > 5 ? { status: 401 } : undefined),
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Load again' }));
    await canvas.findByText(/Your session has ended/, SEEN);
    await expect(canvas.queryByText(/^mt_/)).toBeNull();
  },
});

/** A machine without tokens. */
export const NoTokens = meta.story({
  args: { subject: EMPTY.id },
  decorators: [pressLoad],
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Load again' });
  },
});

/** 10,000 tokens, which are 100 requests. The tests leave it out, since their benchmark has as many. */
export const TenThousand = meta.story({
  tags: ['!test'],
  args: { subject: ENDLESS.id },
  decorators: [pressLoad],
  beforeEach: mockProxy({ machines, latency: 0 }),
});

/** Clerk's SDK does not say when a token was last used, so nothing is said about it. */
export const UnknownLastUse = meta.story({
  decorators: [pressLoad],
  beforeEach: mockProxy({ machines, shape: 'sdk' }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Load again' });
    await expect(canvas.queryByRole('button', { name: /unused|never used/i })).toBeNull();
  },
});

/** The filters of two tiles, the search and the order are given, as by a URL. */
export const Filtered = meta.story({
  args: {
    defaultState: {
      filters: ['neverExpires', 'unused'],
      query: 'production',
      sort: 'lastUsed',
      order: 'ascending',
    },
  },
  decorators: [pressLoad],
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^\d+ Unused/, pressed: true });
  },
});

/** No token has this word. */
export const NoMatch = meta.story({
  args: { defaultState: { filters: ['expiring'], query: 'quarterly' } },
  decorators: [pressLoad],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Load again' });
    await userEvent.click(canvas.getByRole('button', { name: 'Clear search and filters' }));
    await canvas.findByText('1–10 of 340');
  },
});

/** Both charts as tables. */
export const ChartsAsTables = meta.story({
  tags: ['plays-always'],
  decorators: [pressLoad],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Load again' });
    const [ages, months] = canvas.getAllByRole('button', { name: 'Show as table' });
    if (ages === undefined || months === undefined) throw new Error('A chart is missing.');
    await userEvent.click(ages);
    await userEvent.click(months);
    await expect(canvas.getAllByRole('table')).toHaveLength(3);
  },
});

/** A button of `react-m2m-tokens/manage` revokes all tokens that were found. */
export const Managed = meta.story({
  args: {
    manage: M2MInventoryActions,
    defaultState: { filters: ['neverExpires', 'unused'] },
  },
  decorators: [pressLoad],
  beforeEach: mockProxy({ machines, latency: 0 }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Load again' });
    await userEvent.click(canvas.getByRole('button', { name: /^Revoke these \d+…/ }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Revoke \d+ tokens/ }));
    await canvas.findByText('No token matches', SEEN);
  },
});

/** On a phone each row is a card, and "Sort by" takes the place of the heads. */
export const Narrow = meta.story({ decorators: [pressLoad, withWidth(360)] });

export const Compact = meta.story({ args: { density: 'compact' }, decorators: [pressLoad] });

/** Arabic, from right to left. */
export const Arabic = meta.story({
  args: { locale: ar },
  decorators: [pressLoad, withLanguage('ar', 'rtl')],
});

/** Every story is tested in dark, too, so the tests leave this one out. */
export const Dark = meta.story({
  tags: ['!test'],
  globals: { theme: 'dark' },
  decorators: [pressLoad],
});
