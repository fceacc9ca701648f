import { expect } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokens, M2MTokensProvider } from '../src/index.js';
import { fakeNow } from './support/fakeNow.js';
import { machineName } from './support/machineName.js';
import { BUSY } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';

const SHORT = {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

const meta = preview.meta({
  component: M2MTokensProvider,
  args: { now: fakeNow, timeZone: 'UTC', children: <M2MTokens subject={BUSY.id} /> },
  argTypes: { children: { control: false } },
  parameters: { docs: { story: { height: '640px' } } },
  beforeEach: mockProxy(),
});

/** Sets only the clock: ids instead of names, English, and the default proxy URL. */
export const Defaults = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
  },
});

/** Shows names instead of machine ids. */
export const MachineNames = meta.story({
  args: { machineName },
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
    await expect(canvas.queryByText(/^mch_/)).toBeNull();
  },
});

/** Numbers and times in another language; `labels` sets the words. */
export const Locale = meta.story({
  args: { locale: 'de', machineName },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/^vor \d+ /))[0]).toBeVisible();
  },
});

/** A few custom words; the others stay English. */
export const Labels = meta.story({
  args: { labels: { tokens: 'Keys', columnId: 'Key', includeRevoked: 'Show withdrawn' } },
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
    await expect(canvas.getByRole('columnheader', { name: 'Key' })).toBeVisible();
    await expect(canvas.getByRole('switch', { name: 'Show withdrawn' })).toBeVisible();
    await expect(canvas.getByRole('switch', { name: 'Include expired' })).toBeVisible();
  },
});

/** Exact times in the user's time zone, instead of relative times. */
export const TimeZone = meta.story({
  args: {
    timeZone: 'Asia/Tokyo',
    formatters: {
      formatRelativeTime: (time, _, { locale, timeZone }) =>
        new Date(time).toLocaleString(locale, { ...SHORT, timeZone }),
    },
  },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/\d, \d\d:\d\d$/))[0]).toBeVisible();
  },
});

/** An inner provider inherits every value that it does not set. */
export const Nested = meta.story({
  args: {
    machineName,
    children: (
      <M2MTokensProvider labels={{ columnScopes: 'May call' }}>
        <M2MTokens subject={BUSY.id} />
      </M2MTokensProvider>
    ),
  },
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
    await expect(canvas.queryByText(/^mch_/)).toBeNull();
    await expect(canvas.getByRole('columnheader', { name: 'May call' })).toBeVisible();
  },
});
