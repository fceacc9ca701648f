import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokens } from '../src/index.js';
import { longLabels, longMachineName } from './support/longWords.js';
import { machineName } from './support/machineName.js';
import { BUSY, EMPTY, HUGE, RETIRED, SMALL } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { subjectControl } from './support/subjectControl.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withoutTimeout } from './support/withoutTimeout.js';
import { withWidth } from './support/withWidth.js';

/** For slow responses. */
const PATIENT = { timeout: 30_000 };

const meta = preview.meta({
  component: M2MTokens,
  args: { subject: BUSY.id, machineName },
  argTypes: { subject: subjectControl },
  parameters: { docs: { story: { height: '640px' } } },
  decorators: [withFakeClock],
  beforeEach: mockProxy(),
  // Defaults apply on mount only, so a new default needs a new component.
  render: (args) => <M2MTokens {...args} key={JSON.stringify(args.defaultState)} />,
});

/** The newest tokens of a machine: page 1 of 9. */
export const Default = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87');
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await canvas.findByText('11–20 of 87');
    await waitFor(() => expect(canvas.getByRole('table')).not.toHaveAttribute('data-stale'));
    await userEvent.click(canvas.getByRole('button', { name: 'Page 1' }));
    await canvas.findByText('1–10 of 87');
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
  },
});

/** The first load: skeleton rows stand where the rows will be. */
export const FirstLoad = meta.story({
  tags: ['plays-always'],
  decorators: [withoutTimeout],
  beforeEach: mockProxy({ failure: () => 'never' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true');
  },
});

/** In the middle of the list, with gaps on both sides of the page numbers. */
export const Page3Of9 = meta.story({
  args: { defaultState: { offset: 20 } },
  play: async ({ canvas }) => {
    await canvas.findByText('21–30 of 87');
    await expect(canvas.getByRole('button', { name: 'Page 3' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(canvas.getByRole('button', { name: 'Page 9' })).toBeVisible();
  },
});

/** Including revoked tokens raises the total from 87 to 102. */
export const IncludeRevoked = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('87 tokens');
    await userEvent.click(canvas.getByRole('switch', { name: 'Include revoked' }));
    await canvas.findByText('102 tokens');
    await expect((await canvas.findAllByText('Revoked'))[0]).toBeVisible();
  },
});

/** Including expired tokens raises the total from 87 to 107. */
export const IncludeExpired = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('87 tokens');
    await userEvent.click(canvas.getByRole('switch', { name: 'Include expired' }));
    await canvas.findByText('107 tokens');
    await expect((await canvas.findAllByText('Expired'))[0]).toBeVisible();
  },
});

/** Choosing more rows per page goes back to the first page. */
export const RowsPerPage = meta.story({
  args: { defaultState: { offset: 20 } },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('21–30 of 87');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Rows per page' }), '25');
    await canvas.findByText('1–25 of 87');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(26));
  },
});

/** A machine without any tokens, even revoked or expired ones. */
export const NoTokensAtAll = meta.story({
  args: { subject: EMPTY.id, defaultState: { revoked: true, expired: true } },
  play: async ({ canvas }) => {
    await canvas.findByText(/does not store JWT tokens/);
  },
});

/** The filters hide all tokens of this machine: one button includes them. */
export const NoneOnTheseFilters = meta.story({
  tags: ['plays-always'],
  args: { subject: RETIRED.id },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Include revoked and expired' }),
    );
    await canvas.findByText('4 tokens');
    await expect(canvas.getByRole('switch', { name: 'Include revoked' })).toBeChecked();
    await expect(canvas.getByRole('switch', { name: 'Include expired' })).toBeChecked();
  },
});

/** No machine is selected, so no request is sent. */
export const NoSubject = meta.story({
  args: { subject: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Choose a machine to see its tokens.')).toBeVisible();
  },
});

/** A page that no longer exists, as from an old bookmark, leads to the last page. */
export const PastTheEnd = meta.story({
  args: { defaultState: { offset: 500 } },
  play: async ({ canvas }) => {
    await canvas.findByText('81–87 of 87');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(8));
  },
});

/** The server fails every time. */
export const Failed = meta.story({
  beforeEach: mockProxy({ failure: () => ({ status: 500 }) }),
  play: async ({ canvas }) => {
    await canvas.findByText('The server failed. This is most likely temporary.');
    await expect(canvas.queryByText(/No tokens/)).toBeNull();
  },
});

/** The server cannot be reached at all. */
export const NetworkDown = meta.story({
  beforeEach: mockProxy({ failure: () => 'network_error' }),
  play: async ({ canvas }) => {
    await canvas.findByText('The server could not be reached. Check your connection.');
  },
});

/** The first response is cut off, and the second is complete. */
export const FailedThenRetry = meta.story({
  beforeEach: mockProxy({ failure: (_, number) => (number === 1 ? 'truncated' : undefined) }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await canvas.findByText('1–10 of 87');
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
  },
});

/** Page 2 fails: the rows of page 1 stay, and a notice says so. */
export const FailedWithOlderRows = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({
    failure: (query) => (query.get('offset') === '0' ? undefined : { status: 503 }),
  }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87');
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(
      await canvas.findByText(/These rows are still from page 1/, { selector: 'strong, strong *' }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
  },
});

/** Too many requests: the message says how long to wait. */
export const RateLimited = meta.story({
  beforeEach: mockProxy({ failure: () => ({ status: 429, retryAfter: 120 }) }),
  play: async ({ canvas }) => {
    await canvas.findByText(/Wait 2 minutes before trying again\./);
  },
});

/** The session has ended: no rows stay on the screen. */
export const SignedOut = meta.story({
  tags: ['plays-always'],
  beforeEach: mockProxy({
    failure: (query) => (query.get('offset') === '0' ? undefined : { status: 401 }),
  }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87');
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await canvas.findByText('Your session has ended. Sign in again.');
    await expect(canvas.queryByText(/^mt_/)).toBeNull();
  },
});

/** Two rows of the response cannot be read: the others are shown, and a notice counts the missing ones. */
export const RowsSkipped = meta.story({
  beforeEach: mockProxy({
    edit: (page) => ({
      ...page,
      m2m_tokens: page.m2m_tokens.map((row, index) =>
        index < 2 ? { ...row, created_at: 'yesterday' } : row,
      ),
    }),
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('2 rows on this page could not be read and are not shown.');
    await expect(canvas.getAllByRole('row')).toHaveLength(9);
  },
});

/** Each response takes 1.5 s: meanwhile the previous rows stay, dimmed. */
export const Slow = meta.story({
  beforeEach: mockProxy({ latency: 1500 }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Next page' }, PATIENT));
    const table = canvas.getByRole('table');
    await waitFor(() => expect(table).toHaveAttribute('data-stale'));
    await waitFor(() => expect(table).not.toHaveAttribute('data-stale'), PATIENT);
    await expect(canvas.getByText('11–20 of 87')).toBeVisible();
  },
});

/** The proxy does not send a total, so users go page by page. */
export const UnknownTotal = meta.story({
  beforeEach: mockProxy({ edit: ({ m2m_tokens }) => ({ m2m_tokens }) }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10');
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await canvas.findByText('11–20');
    await expect(canvas.queryByRole('button', { name: 'Page 2' })).toBeNull();
  },
});

/** All tokens fit on one page. */
export const OnePage = meta.story({
  args: { subject: SMALL.id },
  play: async ({ canvas }) => {
    await canvas.findByText('1–6 of 6');
    await expect(canvas.getByRole('button', { name: 'Next page' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
});

/** 100,000 tokens: the last page is one click away. */
export const TenThousandPages = meta.story({
  args: { subject: HUGE.id },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Page 10,000' }));
    await canvas.findByText('99,991–100,000 of 100,000');
    await waitFor(() => expect(canvas.getByRole('table')).not.toHaveAttribute('data-stale'));
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
  },
});

/** A response with a duplicate token, as when a token was created between two pages. */
export const DuplicateIds = meta.story({
  beforeEach: mockProxy({
    edit: (page) => ({ ...page, m2m_tokens: page.m2m_tokens.with(1, page.m2m_tokens[0] ?? {}) }),
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
  },
});

/** A proxy that sends the SDK's tokens cannot say when a token was last used, so that column is left out. */
export const SdkShape = meta.story({
  beforeEach: mockProxy({ shape: 'sdk' }),
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
    await expect(canvas.queryByRole('columnheader', { name: 'Last used' })).toBeNull();
  },
});

/** Words and names much longer than ours neither break nor overlap. */
export const LongWords = meta.story({
  args: { labels: longLabels, machineName: longMachineName, defaultState: { revoked: true } },
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 102');
  },
});

/** An open row stays open through a refresh. */
export const OpenRow = meta.story({
  tags: ['plays-always'],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87');
    const [toggle] = canvas.getAllByRole('button', { name: /^Details of/ });
    if (toggle === undefined) throw new Error('There is no button that opens a row.');
    await userEvent.click(toggle);
    await expect(canvas.getAllByRole('row')).toHaveLength(12);
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true'));
    await waitFor(() => expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(canvas.getByText('Machine').closest('dt')?.nextSibling).toHaveTextContent(
      `Billing ${BUSY.id}`,
    );
  },
});

/** On a phone each row is a card. */
export const Narrow = meta.story({
  decorators: [withWidth(360)],
  args: { defaultState: { revoked: true, expired: true } },
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 122');
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
  },
});

/** The same cards in a narrow part of a wide window. */
export const InASidePanel = meta.story({
  decorators: [withWidth(480)],
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87');
  },
});
