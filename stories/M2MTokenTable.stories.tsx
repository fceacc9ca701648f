import { expect, fn } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokenTable } from '../src/index.js';
import { createMachineId } from '../src/testing/index.js';
import { FORBIDDEN, RATE_LIMITED, SERVER_ERROR } from './support/errors.js';
import { machineName } from './support/machineName.js';
import { EACH_STATUS, SDK_TOKENS, TOKENS } from './support/tokens.js';
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

/** One page of tokens in a mix of states. */
export const Rows = meta.story();

/** Each status is a glyph and a word: never colour alone. */
export const EachStatus = meta.story({
  args: { tokens: EACH_STATUS, totalCount: 4 },
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('row').slice(1);
    const words = ['Active', 'Expiring', 'Expired', 'Revoked'];
    await Promise.all(words.map((word, index) => expect(rows[index]).toHaveTextContent(word)));
  },
});

/** The button beside an id copies it; where there is no clipboard it selects the id and says so. */
export const CopyAnId = meta.story({
  args: { tokens: EACH_STATUS, totalCount: 4 },
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button', { name: /^Copy token ID/ });
    if (first === undefined) throw new Error('There is no button that copies an id.');
    await userEvent.click(first);
    await canvas.findByText(/^(Copied|Selected).+mt_/);
  },
});

/** Without names for the machines their ids are shown. */
export const WithoutMachineNames = meta.story({ args: { machineName: () => undefined } });

/** No answer yet: one skeleton row for each row that is expected. */
export const Loading = meta.story({
  args: { tokens: [], totalCount: null, isLoading: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByText('Loading tokens')).toBeInTheDocument();
  },
});

/** The last page is on its way, and it is known to be short. */
export const LoadingTheLastPage = meta.story({
  args: { tokens: [], totalCount: 83, offset: 80, isLoading: true },
});

/** These rows are those of another page, while the one that was asked for is on its way. */
export const Stale = meta.story({
  args: {
    isStale: true,
    offset: 10,
    shownParams: { subject, revoked: false, expired: false, limit: 10, offset: 0 },
  },
});

/** The same rows are being asked for once more. */
export const Refreshing = meta.story({ args: { isRefreshing: true } });

/** With everything included there is no token; tokens that are never listed are mentioned. */
export const NoneAtAll = meta.story({
  args: { tokens: [], totalCount: 0, revoked: true, expired: true },
});

/** The filters may hide some: one button includes them. */
export const NoneOnTheseFilters = meta.story({
  args: { tokens: [], totalCount: 0 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Include revoked and expired' }));
    await expect(args.onIncludeAll).toHaveBeenCalledOnce();
  },
});

/** The page is gone, and nobody leads to one that exists. */
export const PastTheEnd = meta.story({
  args: { tokens: [], totalCount: 12, offset: 20 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go to the first page' }));
    await expect(args.onFirstPage).toHaveBeenCalledOnce();
  },
});

/** No machine is chosen. */
export const NoSubject = meta.story({ args: { tokens: [], subject: null, totalCount: null } });

/** The cache was cleared, and nothing is asked until somebody wants to. */
export const Idle = meta.story({ args: { tokens: [], totalCount: null, isIdle: true } });

/** The request failed: this never looks like "no tokens". */
export const Failed = meta.story({
  args: { tokens: [], totalCount: null, error: SERVER_ERROR },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
});

/** The retry is on its way. */
export const Retrying = meta.story({
  args: { tokens: [], totalCount: null, error: SERVER_ERROR, isRefreshing: true },
});

/** The server asks for patience, and says for how long. */
export const RateLimited = meta.story({
  args: { tokens: [], totalCount: null, error: RATE_LIMITED },
});

/** The person may not see this machine's tokens. */
export const Forbidden = meta.story({
  args: { tokens: [], totalCount: null, error: FORBIDDEN },
});

/** The request failed, and the rows from before are still there. */
export const FailedWithRows = meta.story({ args: { error: SERVER_ERROR } });

/** Page 2 failed, and the rows are still those of page 1. */
export const FailedWithOlderRows = meta.story({
  args: {
    error: SERVER_ERROR,
    isStale: true,
    offset: 10,
    shownParams: { subject, revoked: false, expired: false, limit: 10, offset: 0 },
  },
});

/** Some rows of the answer could not be read. */
export const RowsSkipped = meta.story({
  args: { tokens: TOKENS.slice(0, 7), skipped: 3 },
});

/** Nobody knows when these tokens were last used, so there is no column for it. */
export const WithoutLastUsed = meta.story({
  args: { tokens: SDK_TOKENS },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('columnheader', { name: 'Last used' })).toBeNull();
  },
});

/** In a narrow place each row is a card, and still a row of a table for a screen reader. */
export const Cards = meta.story({
  args: { tokens: EACH_STATUS, totalCount: 4 },
  decorators: [withWidth(360)],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(6);
    await expect(canvas.getAllByRole('row')).toHaveLength(5);
  },
});

/** The skeleton of a narrow place. */
export const CardsLoading = meta.story({
  args: { tokens: [], totalCount: 3, isLoading: true },
  decorators: [withWidth(360)],
});

/** A failure over rows in a narrow place. */
export const CardsFailed = meta.story({
  args: { tokens: EACH_STATUS, totalCount: 4, error: RATE_LIMITED },
  decorators: [withWidth(360)],
});
