import { expect, fn, spyOn, waitFor, within } from 'storybook/test';
import { SWRConfig } from 'swr';
import preview from '../.storybook/preview.js';
import {
  addNewToken,
  backend,
  mockChangingBackend,
  SHORT,
} from './docs/support/changingBackend.js';
import { countSteps, goBackTo, keepAddress } from './docs/support/keepAddress.js';
import { withRecipeStyles } from './docs/support/withRecipeStyles.js';
import { AutoRefresh } from './recipes/AutoRefresh.js';
import { CsvOfFilter } from './recipes/CsvOfFilter.js';
import { InfiniteList } from './recipes/InfiniteList.js';
import { PermissionGating } from './recipes/PermissionGating.js';
import { TanStackTable } from './recipes/TanStackTable.js';
import { UrlStateHistory } from './recipes/UrlStateHistory.js';
import { UrlStateNuqs } from './recipes/UrlStateNuqs.js';
import { BUSY, HUGE } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { withFakeClock } from './support/withFakeClock.js';

/** Longer than the default, since the docs page runs all stories at once. */
const PATIENT = { timeout: 30_000 };

const meta = preview.meta({
  title: 'Recipes',
  tags: ['!autodocs', 'plays-always'],
  parameters: { docs: { story: { height: '640px' } } },
  decorators: [withRecipeStyles, withFakeClock],
  beforeEach: mockProxy(),
});

/** Filters, page size and page are in the URL, through nuqs. */
export const InTheUrlByNuqs = meta.story({
  tags: ['!plays-always'],
  beforeEach: keepAddress,
  render: () => <UrlStateNuqs subject={BUSY.id} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87', undefined, PATIENT);
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await canvas.findByText('11–20 of 87', undefined, PATIENT);
    await waitFor(() => expect(location.search).toContain('page=2'));
    const secondPage = location.href;

    await userEvent.click(canvas.getByRole('switch', { name: 'Include revoked' }));
    await canvas.findByText('1–10 of 102', undefined, PATIENT);
    await waitFor(() => expect(location.search).toContain('revoked=true'));
    await expect(location.search).not.toContain('page=');
    await expect(countSteps()).toBe(2);

    goBackTo(secondPage);
    await canvas.findByText('11–20 of 87', undefined, PATIENT);
    await expect(canvas.getByRole('switch', { name: 'Include revoked' })).not.toBeChecked();
  },
});

/** The same with the History API alone. An old bookmark leads to the last page, and the URL is corrected. */
export const InTheUrlByHistory = meta.story({
  tags: ['!plays-always'],
  beforeEach: keepAddress,
  render: () => <UrlStateHistory subject={BUSY.id} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1–10 of 87', undefined, PATIENT);
    await userEvent.click(canvas.getByRole('link', { name: 'Next page' }));
    await canvas.findByText('11–20 of 87', undefined, PATIENT);
    const secondPage = location.href;
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Rows per page' }), '25');
    await canvas.findByText('1–25 of 87', undefined, PATIENT);
    await expect(location.search).toContain('limit=25');
    await expect(countSteps()).toBe(2);

    goBackTo(secondPage.replace('page=2', 'page=400'));
    await canvas.findByText('81–87 of 87', undefined, PATIENT);
    await expect(location.search).toContain('page=9');
    await expect(countSteps()).toBe(2);
  },
});

/** TanStack Table renders the hook's rows. */
export const OnTanStackTable = meta.story({
  render: () => <TanStackTable subject={BUSY.id} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Rows 1 to 10 of 87', undefined, PATIENT);
    await userEvent.click(canvas.getByRole('button', { name: 'Older' }));
    await canvas.findByText('Rows 11 to 20 of 87', undefined, PATIENT);
    await waitFor(() => expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
    await expect(canvas.getByRole('button', { name: 'Newer' })).toBeEnabled();
  },
});

/** A growing list. A token created meanwhile never appears twice. */
export const LoadMore = meta.story({
  beforeEach: mockChangingBackend,
  render: () => <InfiniteList subject={SHORT.id} key={SHORT.id} />,
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(10), PATIENT);
    addNewToken('made while the list grew', { subject: SHORT.id });
    const more = canvas.getByRole('button', { name: 'Load more' });
    const loadMore = async (count: number) => {
      await waitFor(() => expect(more).toHaveAttribute('aria-disabled', 'false'), PATIENT);
      await userEvent.click(more);
      await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(count), PATIENT);
    };
    await loadMore(19);
    await loadMore(25);
    await canvas.findByText('That is all.', undefined, PATIENT);
    const ids = canvas.getAllByRole('listitem').map((item) => within(item).getByText(/^mt_/));
    await expect(new Set(ids.map((id) => id.textContent)).size).toBe(25);
    await expect(more).toHaveFocus();
  },
});

/** All tokens of the filter as a file: no cell runs as a formula, and claims are left out. */
export const DownloadAsCsv = meta.story({
  beforeEach: mockChangingBackend,
  render: () => <CsvOfFilter subject={BUSY.id} revoked expired />,
  play: async ({ canvas, userEvent }) => {
    addNewToken('hostile', { revoked: true, revocationReason: '=1+1', claims: { team: 'a' } });
    const makeUrl = spyOn(URL, 'createObjectURL');
    // The test's file should not reach a reader's downloads.
    const download = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await userEvent.click(canvas.getByRole('button', { name: 'Download as CSV' }));
    await canvas.findByText('123 tokens saved', undefined, PATIENT);
    const [file] = makeUrl.mock.calls.flat();
    const csv = await (file as Blob).text();
    makeUrl.mockRestore();
    download.mockRestore();

    await expect(csv.split('\r\n')).toHaveLength(124);
    await expect(csv).toContain(`"'=1+1"`);
    await expect(csv).not.toContain('claims');
    await expect(csv).not.toContain('team');
  },
});

/** A thousand requests are many: the user can cancel, and then no file is saved. */
export const CsvCancelled = meta.story({
  beforeEach: mockChangingBackend,
  render: () => <CsvOfFilter subject={HUGE.id} revoked={false} expired={false} />,
  play: async ({ canvas, userEvent }) => {
    const makeUrl = spyOn(URL, 'createObjectURL');
    await userEvent.click(canvas.getByRole('button', { name: 'Download as CSV' }));
    await canvas.findByText(/^\d+ of 100000 tokens$/, undefined, PATIENT);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await canvas.findByText('Cancelled', undefined, PATIENT);
    await expect(makeUrl).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button', { name: 'Download as CSV' })).toBeVisible();
  },
});

/** The list follows changes from elsewhere, until the user pauses it. */
export const KeepsItselfFresh = meta.story({
  tags: ['!plays-always'],
  beforeEach: mockChangingBackend,
  render: () => (
    // Otherwise SWR would merge requests within two seconds.
    <SWRConfig value={{ dedupingInterval: 0 }}>
      <AutoRefresh subject={BUSY.id} every={500} />
    </SWRConfig>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('87 tokens', undefined, PATIENT);
    addNewToken('first');
    await canvas.findByText('88 tokens', undefined, PATIENT);

    await userEvent.click(canvas.getByRole('button', { name: 'Pause updates' }));
    // The age grows this far only when no response arrives.
    await canvas.findByText(/^Updated [2-9] seconds ago$/, undefined, PATIENT);
    const asked = backend.requests.length;
    addNewToken('second');
    await canvas.findByText(/^Updated [4-9] seconds ago$/, undefined, PATIENT);
    await expect(backend.requests).toHaveLength(asked);
    await expect(canvas.getByText('88 tokens')).toBeVisible();

    await userEvent.click(canvas.getByRole('button', { name: 'Resume updates' }));
    await canvas.findByText('89 tokens', undefined, PATIENT);
  },
});

const onRefused = fn();

/** The user may see which tokens exist, but not their scopes. */
export const WithoutScopes = meta.story({
  render: () => (
    <PermissionGating subject={BUSY.id} access="without-scopes" onRefused={onRefused} />
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 87', undefined, PATIENT);
    await expect(canvas.queryByRole('columnheader', { name: 'Scopes' })).toBeNull();
    await expect(canvas.queryByRole('button', { name: /^Details of/ })).toBeNull();
  },
});

/** The user may see nothing: no request is sent, and a message says why. */
export const NoAccess = meta.story({
  beforeEach: mockChangingBackend,
  render: () => <PermissionGating subject={BUSY.id} access="none" onRefused={onRefused} />,
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('You may not see these tokens', { selector: 'p, p *' }),
    ).toBeVisible();
    await expect(backend.requests).toHaveLength(0);
  },
});

/** The proxy refuses what the app allowed, and the app is notified. */
export const RefusedByTheProxy = meta.story({
  beforeEach: mockProxy({ failure: () => ({ status: 403 }) }),
  render: () => <PermissionGating subject={BUSY.id} access="all" onRefused={onRefused} />,
  play: async ({ canvas }) => {
    await canvas.findByText(
      /^You may not see the tokens of this machine/,
      { selector: 'p, p *' },
      PATIENT,
    );
    await expect(onRefused).toHaveBeenCalledOnce();
  },
});
