import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
import { isNewer, newerReading } from './newerReading.js';

export type Rows = Map<string, M2MToken>;

/** Rows of the list without a gap between them, newest first, by id. */
export interface Chain {
  rows: Rows;
  /** The row below the last one has this offset or a greater one, since rows only move down. */
  end: number;
}

export interface PlacedPage {
  offset: number;
  /** Whether the request left after all rows above the page had arrived. */
  isNext: boolean;
  page: M2MTokenPage;
}

export interface Joined {
  /** How many rows the chain has gained. */
  added: number;
  /** How many of the page's unreadable rows no other page had. */
  skipped: number;
  /** Whether the whole page is above the chain, since many tokens are new. Such a page adds nothing. */
  isAbove: boolean;
  /** Whether the page has a row of `below`. */
  hasMet: boolean;
}

/**
 * Adds the rows of a page to the end of a chain. It leaves out rows above the chain, and rows after the first one of `below`.
 * Known rows get the newer of both readings. Returns undefined if there may be a gap between chain and page.
 */
export function joinPage(
  chain: Chain,
  below: Rows,
  { offset, isNext, page }: PlacedPage,
): Joined | undefined {
  const { rows, end } = chain;
  const { data } = page;
  const known = data.findLastIndex(({ id }) => rows.has(id));
  const [top] = rows.values();
  const isAbove = known === -1 && isNewer(data[0], top);
  if (known === -1 && !isAbove && !isNext) return undefined;

  let added = 0;
  let repeated = 0;
  let hasMet = false;
  for (const [index, token] of data.entries()) {
    const { id } = token;
    const home = below.has(id) ? below : rows;
    const before = home.get(id);
    if (home === below) hasMet = true;
    if (before) repeated += 1;
    else if (isAbove || hasMet || index < known) continue;
    else added += 1;
    home.set(id, newerReading(before, token));
  }
  chain.end = Math.max(end, offset + data.length + page.skipped);
  // Unreadable rows have no id, so those in the overlap with earlier pages count as known.
  const skipped = Math.max(0, page.skipped - Math.max(0, end - offset - repeated));
  return { added, skipped, isAbove, hasMet };
}
