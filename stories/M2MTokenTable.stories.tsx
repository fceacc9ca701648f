import { expect, fn } from 'storybook/test';
import { inEachLook } from '../.storybook/checkOtherLook.js';
import preview from '../.storybook/preview.js';
import {
  m2mDetailsColumn,
  m2mExpiresColumn,
  m2mIdColumn,
  m2mStatusColumn,
  type M2MTokenColumn,
  M2MTokenTable,
} from '../src/index.js';
import { createMachineId } from '../src/testing/index.js';
import { FORBIDDEN, RATE_LIMITED, SERVER_ERROR } from './support/errors.js';
import { machineName } from './support/machineName.js';
import { openRow } from './support/openRow.js';
import { togglesStartTheirRows } from './support/togglesStartTheirRows.js';
import {
  CALLS_MANY,
  EACH_STATUS,
  HOSTILE,
  HUGE_CLAIMS,
  SDK_TOKENS,
  TOKENS,
  WITH_CLAIMS,
} from './support/tokens.js';
import { withFakeClock } from './support/withFakeClock.js';
import { withWidth } from './support/withWidth.js';

const subject = createMachineId('demo');

const meta = preview.meta({
  component: M2MTokenTable,
  args: {
    tokens: TOKENS,
    subject,
    totalCount: 87,
    machineName,
    onRetry: fn(),
    onIncludeAll: fn(),
    onFirstPage: fn(),
  },
  decorators: [withFakeClock],
});

/** One page of tokens with mixed statuses. */
export const Rows = meta.story();

/** Each status has an icon and a word, so it never depends on colour alone. */
export const EachStatus = meta.story({
  args: { tokens: EACH_STATUS, totalCount: 4 },
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('row').slice(1);
    const words = ['Active', 'Expiring', 'Expired', 'Revoked'];
    await Promise.all(words.map((word, index) => expect(rows[index]).toHaveTextContent(word)));
  },
});

/** The button beside an id copies it; without a clipboard it selects the id and says so. */
export const CopyAnId = meta.story({
  tags: ['plays-always'],
  args: { tokens: EACH_STATUS, totalCount: 4 },
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button', { name: /^Copy token ID/ });
    if (first === undefined) throw new Error('There is no button that copies an id.');
    await userEvent.click(first);
    await canvas.findByText(/^(Copied token ID|Selected: .+)$/, {
      selector: '[role=status], [role=status] *',
    });
  },
});

/** Without machine names, the ids are shown. */
export const WithoutMachineNames = meta.story({ args: { machineName: () => undefined } });

/** The first load: one skeleton row per expected row. */
export const Loading = meta.story({
  tags: ['plays-always'],
  args: { tokens: [], totalCount: null, isLoading: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByText('Loading tokens')).toBeInTheDocument();
  },
});

/** The last page loads: the total says that it has fewer rows. */
export const LoadingTheLastPage = meta.story({
  args: { tokens: [], totalCount: 83, offset: 80, isLoading: true },
});

/** These rows belong to the previous page while the new page loads. */
export const Stale = meta.story({
  args: {
    isStale: true,
    offset: 10,
    shownParams: { subject, revoked: false, expired: false, limit: 10, offset: 0 },
  },
});

/** A refresh of the same rows is in flight. */
export const Refreshing = meta.story({ args: { isRefreshing: true } });

/** The machine has no tokens, even with all filters included; a hint mentions tokens that are never listed. */
export const NoneAtAll = meta.story({
  args: { tokens: [], totalCount: 0, revoked: true, expired: true },
});

/** The filters may hide some tokens: one button includes them. */
export const NoneOnTheseFilters = meta.story({
  args: { tokens: [], totalCount: 0 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Include revoked and expired' }));
    await expect(args.onIncludeAll).toHaveBeenCalledOnce();
  },
});

/** The page no longer exists, and the host has no button for another page. */
export const PastTheEnd = meta.story({
  args: { tokens: [], totalCount: 12, offset: 20 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go to the first page' }));
    await expect(args.onFirstPage).toHaveBeenCalledOnce();
  },
});

/** No machine is selected. */
export const NoSubject = meta.story({ args: { tokens: [], subject: null, totalCount: null } });

/** The cache was cleared, and the table loads nothing before a user action. */
export const Idle = meta.story({ args: { tokens: [], totalCount: null, isIdle: true } });

/** The request failed: this never looks like "no tokens". */
export const Failed = meta.story({
  args: { tokens: [], totalCount: null, error: SERVER_ERROR },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
});

/** The retry is in flight. */
export const Retrying = meta.story({
  args: { tokens: [], totalCount: null, error: SERVER_ERROR, isRefreshing: true },
});

/** The server asks to wait, and says how long. */
export const RateLimited = meta.story({
  args: { tokens: [], totalCount: null, error: RATE_LIMITED },
});

/** The user may not see this machine's tokens. */
export const Forbidden = meta.story({
  args: { tokens: [], totalCount: null, error: FORBIDDEN },
});

/** A refresh failed, and the previous rows stay. */
export const FailedWithRows = meta.story({ args: { error: SERVER_ERROR } });

/** Page 2 failed, and the rows of page 1 stay. */
export const FailedWithOlderRows = meta.story({
  args: {
    error: SERVER_ERROR,
    isStale: true,
    offset: 10,
    shownParams: { subject, revoked: false, expired: false, limit: 10, offset: 0 },
  },
});

/** Some rows of the response could not be read. */
export const RowsSkipped = meta.story({
  args: { tokens: TOKENS.slice(0, 7), skipped: 3 },
});

/** The backend does not say when tokens were last used, so that column is left out. */
export const WithoutLastUsed = meta.story({
  tags: ['plays-always'],
  args: { tokens: SDK_TOKENS },
  // Phones show cards, so this story has no phone viewport.
  parameters: { viewport: { disable: true, options: {} } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('columnheader', { name: 'Last used' })).toBeNull();
    // Only cards label their facts.
    const names = canvas.getAllByRole('cell').map((cell) => getComputedStyle(cell, '::before'));
    await expect(new Set(names.map(({ content }) => content))).toEqual(new Set(['none']));
  },
});

/** In a narrow place each row is a card, and still a table row for a screen reader. */
export const Cards = meta.story({
  tags: ['plays-always'],
  args: { tokens: EACH_STATUS, totalCount: 4 },
  decorators: [withWidth(360)],
  play: async (context) => {
    const { canvas } = context;
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(7);
    await expect(canvas.getAllByRole('row')).toHaveLength(5);
    // The CSS writes the facts' labels; the status needs none.
    const names = canvas.getAllByRole('cell').map((cell) => getComputedStyle(cell, '::before'));
    // Firefox returns attr() unresolved.
    await expect(names[4]?.content).toMatch(/^("Created"|attr\(data-column-name\)) \/ ""$/);
    await expect(canvas.getAllByRole('cell')[4]).toHaveAttribute('data-column-name', 'Created');
    await expect(names[4]?.display).toBe('block');
    await expect(names[2]?.content).toBe('none');
    await inEachLook(context, () => togglesStartTheirRows(canvas.getAllByRole('row').slice(1)));
  },
});

/** The skeleton in a narrow place. */
export const CardsLoading = meta.story({
  args: { tokens: [], totalCount: 3, isLoading: true },
  decorators: [withWidth(360)],
});

/** A failure over rows in a narrow place. */
export const CardsFailed = meta.story({
  args: { tokens: EACH_STATUS, totalCount: 4, error: RATE_LIMITED },
  decorators: [withWidth(360)],
});

/** An open row shows all details of its token, with nothing cut off. */
export const OpenRow = meta.story({
  tags: ['plays-always'],
  args: { tokens: [WITH_CLAIMS, ...EACH_STATUS], totalCount: 5 },
  play: async ({ canvas, userEvent }) => {
    await openRow({ canvas, userEvent }, WITH_CLAIMS.id);
    await expect(canvas.getByRole('group', { name: /^Claims of token …/ })).toHaveTextContent(
      '"team"',
    );
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.getAllByRole('row')).toHaveLength(7);
  },
});

/** A revoked token shows the reason, or that no reason was given. */
export const OpenRevokedRow = meta.story({
  tags: ['plays-always'],
  args: { tokens: EACH_STATUS, totalCount: 4 },
  play: async ({ canvas, userEvent }) => {
    await openRow({ canvas, userEvent }, EACH_STATUS.at(-1)?.id);
    await expect(
      canvas.getByText('Revocation reason').closest('dt')?.nextSibling,
    ).toHaveTextContent('Rotated');
  },
});

/** Very long claims show only their beginning; the button copies more. */
export const HugeClaims = meta.story({
  tags: ['plays-always'],
  args: { tokens: [HUGE_CLAIMS, ...EACH_STATUS], totalCount: 5 },
  play: async ({ canvas, userEvent }) => {
    await openRow({ canvas, userEvent }, HUGE_CLAIMS.id);
    await expect(canvas.getByText('Only the first 20,000 characters are shown.')).toBeVisible();
  },
});

/** A token with very many scopes: all of them are listed. */
export const ManyScopes = meta.story({
  tags: ['plays-always'],
  args: { tokens: [CALLS_MANY, ...EACH_STATUS], totalCount: 5 },
  play: async ({ canvas, userEvent }) => {
    await openRow({ canvas, userEvent }, CALLS_MANY.id);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(40);
  },
});

/** An active token that never expires is marked, since only a manual revocation ends it. */
export const NeverExpires = meta.story({
  tags: ['plays-always'],
  args: { tokens: EACH_STATUS.slice(0, 2), totalCount: 2 },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByText(/Worth a look/)).toBeNull();
    await openRow({ canvas, userEvent }, EACH_STATUS[0]?.id);
    const expires = canvas.getByText('Expires', { selector: 'dt, dt *' }).closest('dt');
    await expect(expires?.nextElementSibling).toHaveTextContent(
      'NeverWorth a look: it works until it is revoked.',
    );
  },
});

/** A choice of columns in custom order. */
export const ChosenColumns = meta.story({
  args: { columns: [m2mDetailsColumn, m2mExpiresColumn, m2mIdColumn] },
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('columnheader').map((header) => header.textContent);
    await expect(names).toEqual(['Details', 'Expires', 'Token ID']);
  },
});

/** A column for how long a token has been unused. */
const idleColumn: M2MTokenColumn = {
  id: 'idle',
  header: 'Idle since',
  times: ({ lastUsedAt }) => [lastUsedAt],
  cell: ({ lastUsedAt }, { formatTime }) =>
    typeof lastUsedAt === 'number' ? formatTime(lastUsedAt) : 'Always',
};

/**
 * A custom column: `times` lists the times that it shows as relative times, so that the row re-renders when the text
 * changes.
 */
export const OwnColumn = meta.story({
  args: { tokens: EACH_STATUS, columns: [m2mIdColumn, m2mStatusColumn, idleColumn] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('columnheader', { name: 'Idle since' })).toBeVisible();
    await expect(canvas.getByText('3 minutes ago')).toBeVisible();
    await expect(canvas.getByText('Always')).toBeVisible();
  },
});

/** Rows of 36 pixels, for comparing many tokens. */
export const Compact = meta.story({
  tags: ['plays-always'],
  args: { density: 'compact' },
  parameters: { viewport: { disable: true, options: {} } },
  play: async (context) => {
    const rows = context.canvas.getAllByRole('row').slice(1);
    await inEachLook(context, () => {
      const heights = rows.map((row) => Math.round(row.getBoundingClientRect().height));
      return expect(new Set(heights)).toEqual(new Set([36]));
    });
  },
});

/** Any content of a token stays text, stays in its place, and cannot change the text direction around it. */
export const HostileText = meta.story({
  tags: ['plays-always'],
  args: { tokens: [HOSTILE, ...EACH_STATUS], totalCount: 5 },
  play: async (context) => {
    const { canvasElement } = context;
    await openRow(context, HOSTILE.id);
    await expect(canvasElement.querySelector('img, script, b')).toBeNull();
    const box = canvasElement.querySelector('.m2m-table-box');
    await inEachLook(context, () => expect(box?.scrollWidth).toBe(box?.clientWidth));
  },
});

/** An open row in a narrow place: a card with its details. */
export const CardsOpen = meta.story({
  tags: ['plays-always'],
  args: { tokens: [WITH_CLAIMS, ...EACH_STATUS], totalCount: 5 },
  decorators: [withWidth(360)],
  play: async (context) => {
    const { canvas } = context;
    await openRow(context, WITH_CLAIMS.id);
    await expect(canvas.getByRole('group', { name: /^Claims of token …/ })).toBeVisible();
    await inEachLook(context, () =>
      togglesStartTheirRows(
        canvas.getAllByRole('row').filter((row) => row.hasAttribute('data-details')),
      ),
    );
  },
});
