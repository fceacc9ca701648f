import { M2MTokensError } from '../../../src/api/M2MTokensError.js';
import { inventoryNews } from '../../../src/inventory/inventoryNews.js';
import type { UseM2MTokenInventoryReturn } from '../../../src/inventory/useM2MTokenInventory.js';
import { createM2MToken } from '../../../src/testing/index.js';
import { INVENTORY_LABELS } from '../../../src/text/inventory/inventoryLabels.js';
import { createText } from '../../../src/text/createText.js';
import { olderRowsNotice } from '../../../src/text/olderRowsNotice.js';
import {
  tableAnnouncement,
  type TableAnnouncementInput,
} from '../../../src/text/tableAnnouncement.js';
import { NO_WORDS } from '../../../src/text/words.js';

const text = createText(NO_WORDS, true);
const { labels, formatNumber } = text;

/** Computes the table's live region text with the component's own function. */
function table(input: Partial<TableAnnouncementInput>): string {
  return tableAnnouncement(
    {
      ...{ state: 'rows', rowCount: 10, totalCount: 87, skipped: 0 },
      ...{ error: undefined, notice: undefined, isRefreshing: false },
      ...input,
    },
    text,
  );
}

/** Computes the live region text of an inventory of 340 tokens with its own function. */
function inventory(status: UseM2MTokenInventoryReturn['status'], error?: M2MTokensError): string {
  const idle = {
    ...{ tokens: [], totalCount: null, isTruncated: false, maxTokens: 10_000, skipped: 0 },
    ...{ loadedCount: 0, isPartial: status === 'stopped', asOf: null },
    ...{ waitsUntil: null, start: () => {}, stop: () => {} },
  };
  const tokens = Array.from({ length: 340 }, (_, index) => createM2MToken({ id: `${index}` }));
  return inventoryNews({ ...idle, status, tokens, error }, { text, words: INVENTORY_LABELS });
}

const failure = new M2MTokensError('server_error', '');
const refusal = new M2MTokensError('unauthenticated', '');
const shown = { subject: '', revoked: false, expired: false, limit: 10, offset: 0 };
const olderRows = olderRowsNotice(
  { isStale: true, shownParams: shown, revoked: false, expired: false },
  text,
);
const sameRows = olderRowsNotice(
  { isStale: false, shownParams: null, revoked: false, expired: false },
  text,
);
const place = { page: 2, pageCount: 9, first: 11, last: 20, total: 87 };

/** The announcements of each journey, in the default words. */
export const spoken: readonly { journey: string; said: readonly string[]; by: string }[] = [
  { journey: 'First load', said: [table({ state: 'loading' }), table({})], by: 'the table' },
  {
    journey: 'Another page',
    said: [labels.pageChanged(place, formatNumber)],
    by: 'the pager, when the rows have loaded',
  },
  {
    journey: 'Another page, total unknown',
    said: [labels.pageChanged({ ...place, pageCount: null, total: null }, formatNumber)],
    by: 'the pager, when the rows have loaded',
  },
  {
    journey: 'A filter turned on',
    said: [table({ totalCount: 102 })],
    by: 'the table, when the response arrives',
  },
  {
    journey: 'Nothing to show',
    said: [table({ state: 'none-shown', rowCount: 0 })],
    by: 'the table',
  },
  {
    journey: 'The first load fails',
    said: [table({ state: 'failed', error: failure })],
    by: 'the table',
  },
  {
    journey: '“Try again” pressed',
    said: [table({ state: 'failed', error: failure, isRefreshing: true }), table({})],
    by: 'the table',
  },
  {
    journey: 'Page 2 fails, page 1 stays',
    said: [table({ error: failure, notice: olderRows })],
    by: 'the table; the pager waits',
  },
  {
    journey: 'Refresh pressed, with or without changes',
    said: [table({ isRefreshing: true }), table({})],
    by: 'the table',
  },
  {
    journey: 'A refresh fails',
    said: [table({ isRefreshing: true }), table({ error: failure, notice: sameRows })],
    by: 'the table',
  },
  {
    journey: 'The session ends',
    said: [table({ state: 'failed', error: refusal })],
    by: 'the table',
  },
  {
    journey: 'Unreadable rows',
    said: [table({ skipped: 2 })],
    by: 'the table',
  },
  {
    journey: '“Load all tokens” pressed',
    said: [inventory('loading'), inventory('complete')],
    by: 'the inventory',
  },
  {
    journey: 'The server limits requests',
    said: [inventory('waiting'), inventory('loading')],
    by: 'the inventory',
  },
  { journey: '“Stop” pressed', said: [inventory('stopped')], by: 'the inventory' },
  { journey: 'Loading fails', said: [inventory('failed', failure)], by: 'the inventory' },
  {
    journey: 'A word typed into the search',
    said: [INVENTORY_LABELS.inventoryProgress({ count: 12, total: 340 }, formatNumber)],
    by: 'the inventory, once the typing has stopped',
  },
  { journey: 'An id copied', said: [labels.copiedId], by: 'the table' },
  { journey: 'Claims copied', said: [labels.copiedClaims], by: 'the table' },
  { journey: 'No clipboard', said: [labels.copyByHand], by: 'the table' },
  { journey: 'Claims above 5,000,000 characters', said: [labels.copyTooLarge], by: 'the table' },
];
