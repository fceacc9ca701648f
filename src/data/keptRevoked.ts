import type { ListParams } from '../api/ListParams.js';
import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
import { getOrCreate } from '../logic/getOrCreate.js';
import type { PageEntry } from './PageEntry.js';

/** A row that stays on a page whose filters exclude it now. */
interface KeptRow {
  token: M2MToken;
  /** The ids of the rows above it. */
  above: readonly string[];
  /** The row goes when the next one begins, since the next user may not see it. */
  epoch: number;
}

/** Where rows are kept. */
export interface RowPlace {
  /** undefined = no list shows the page. */
  entry: PageEntry | undefined;
  /** The epoch of its rows. */
  epoch: number;
}

/** The rows that this browser has revoked, by page. An entry ends when the last list leaves its page, and its rows with it. */
const kept = new WeakMap<PageEntry, Map<string, KeptRow>>();

/**
 * The page with a token in place of the one with its id; undefined = the page does not have it. A revoked token then stays
 * on the page while a list shows it.
 */
export function writeToken(
  page: M2MTokenPage,
  token: M2MToken,
  { entry, epoch }: RowPlace,
): M2MTokenPage | undefined {
  const index = page.data.findIndex(({ id }) => id === token.id);
  if (index === -1) return undefined;
  const above = page.data.slice(0, index).map(({ id }) => id);
  if (token.revoked && entry) {
    getOrCreate(kept, entry, () => new Map<string, KeptRow>()).set(token.id, {
      ...{ token, above, epoch },
    });
  }
  return { ...page, data: page.data.with(index, token) };
}

/** An answer with the revoked rows that it does not have, each below the rows that were above it. */
export function keepRevoked(
  page: M2MTokenPage,
  { entry, epoch }: RowPlace,
  { limit, offset }: ListParams,
): M2MTokenPage {
  const rows = entry && kept.get(entry);
  if (rows === undefined) return page;
  for (const [id, row] of rows) if (row.epoch !== epoch) rows.delete(id);
  const data = [...page.data];
  // Rows that were above others come first.
  const inOrder = [...rows.values()].toSorted(
    (one, other) => one.above.length - other.above.length,
  );
  for (const { token, above } of inOrder) {
    const index = data.findIndex(({ id }) => id === token.id);
    if (index === -1) {
      data.splice(data.findLastIndex(({ id }) => above.includes(id)) + 1, 0, token);
    } else if (data[index]?.revoked === false) {
      // The list is older than the write.
      data[index] = token;
    }
  }
  // The total stays that of the server. Without one, its page that is not full is the last, also if these rows fill it.
  const listed = page.data.length + page.skipped;
  const known = listed < limit ? offset + listed : null;
  return { ...page, data, totalCount: page.totalCount ?? known };
}
