import type { M2MTokenPage } from '../api/M2MToken.js';
import { noTokensError } from '../api/noTokensError.js';
import { PAGE_FAULTS } from '../api/readPage.js';
import { type Chain, joinPage, type Rows } from './joinPage.js';
import { isNewer, newerReading } from './newerReading.js';
import type { Walk, WalkOptions } from './Walk.js';

/** A page below the chain. */
interface Slot {
  offset: number;
  /** Whether the request is in flight or has its answer. */
  isSent: boolean;
  /** Whether the request left after all rows above the page had arrived. */
  isNext: boolean;
  /** The answer, while it waits for the pages above it. */
  page?: M2MTokenPage | undefined;
}

/** After so many rows in a row without a new one the walk fails, so that no server makes it endless. */
const MAX_VAIN = 100_000;

/** Rows count this many times if their page has the same last id as the page before. */
const SAME = 1_000;

export function createWalk({ maxTokens, concurrency, limit, asOf }: WalkOptions): Walk {
  let phase: 'down' | 'up' | 'complete' = 'down';
  let chain: Chain = { rows: new Map(), end: 0 };
  /** The rows of "down", while "up" reads those above them. */
  let below: Rows = new Map();
  /** In the order of the list. */
  let queue: Slot[] = [];
  /** The number of rows in a full page. A proxy may send fewer than requested. */
  let size = limit;
  let total: number | null = null;
  let skipped = 0;
  let answers = 0;
  /** How many rows have come since the last new one. */
  let vain = 0;
  /** The last id of the page before. */
  let lastId: string | undefined;
  /** Whether "down" has ended above the end of the list. */
  let isCut = false;
  const written: Rows = new Map();

  /** A page begins so many rows above the end of the page before it. */
  const overlap = () => (size > 1 ? 1 : 0);
  const nextOffset = () => Math.max(0, chain.end - overlap());

  /** Adds pages to the queue. The walk requests the first page, and the pages of "up", one at a time. */
  function plan(): void {
    if (phase === 'complete') return;
    const width = phase === 'down' && answers > 0 ? concurrency : 1;
    const last = Math.min(total ?? Infinity, maxTokens);
    while (queue.length < width) {
      const above = queue.at(-1);
      const offset = above ? above.offset + size - overlap() : nextOffset();
      if (above && offset + overlap() >= last) return;
      queue.push({ offset, isSent: false, isNext: false });
    }
  }

  /** Joins the answered pages, until one is missing. */
  function join(): void {
    for (let slot = queue[0]; slot?.page; slot = queue[0]) {
      const { offset, isNext, page } = slot;
      // The app may have written a token after the server read the page.
      const data = page.data.map((token) => newerReading(written.get(token.id), token));
      const joined = joinPage(chain, below, { offset, isNext, page: { ...page, data } });
      if (joined === undefined) {
        slot.page = undefined;
        slot.isSent = false;
        return;
      }
      queue.shift();
      if (phase === 'down') skipped += joined.skipped;
      if (page.totalCount !== null) total = Math.max(total ?? 0, page.totalCount);

      const count = page.data.length + page.skipped;
      const isShort = count < size;
      const hasMore = (page.totalCount ?? 0) > offset + count && joined.added > 0;
      const isLast = isShort && !joined.isAbove && !hasMore;
      if (isShort && !isLast) size = Math.max(1, count);
      // Without such a total, one row more than the maximum shows that the list goes on.
      const most = total !== null && total > maxTokens ? maxTokens : maxTokens + 1;
      const isFull = chain.rows.size + (phase === 'down' ? skipped : 0) >= most;
      if (phase === 'down') isCut = isFull && !isLast;
      if (isLast || isFull || joined.hasMet) turn();
      else if (joined.added > 0 || (phase === 'down' && data.length === 0)) vain = 0;
      else vain += count * (vain > 0 && data.at(-1)?.id === lastId ? SAME : 1);
      lastId = data.at(-1)?.id;
      if (vain >= MAX_VAIN) {
        queue = [];
        // The server may have ignored the offsets, so only the number of known rows is certain.
        chain.end = chain.rows.size;
        throw noTokensError('invalid_response', PAGE_FAULTS['excess-rows']);
      }
    }
  }

  /** Begins the next phase. It drops the requests in flight. */
  function turn(): void {
    queue = [];
    if (phase === 'down' && answers > 1) {
      phase = 'up';
      below = chain.rows;
      chain = { rows: new Map(), end: 0 };
    } else {
      phase = 'complete';
      chain.rows = new Map([...chain.rows, ...below]);
      below = new Map();
    }
  }

  return {
    next: () => {
      plan();
      const [first] = queue;
      if (first && !first.isSent) {
        first.isNext = true;
        // The page above may have had fewer rows than planned.
        first.offset = Math.min(first.offset, nextOffset());
      }
      const due = queue.filter(({ isSent }) => !isSent);
      for (const slot of due) slot.isSent = true;
      return due;
    },

    answer: (request, page) => {
      const slot = queue.find((one) => one === request);
      if (slot === undefined) return;
      slot.page = page;
      answers += 1;
      join();
    },

    release: (request) => {
      for (const slot of queue) {
        if (!slot.page && (request ?? slot) === slot) slot.isSent = false;
      }
    },

    write: (token) => {
      written.set(token.id, token);
      for (const rows of [chain.rows, below]) {
        const before = rows.get(token.id);
        if (before) rows.set(token.id, newerReading(before, token));
      }
    },

    get loadedCount() {
      return chain.rows.size + below.size;
    },

    get isComplete() {
      return phase === 'complete';
    },

    result: () => {
      const rows = [...chain.rows.values(), ...below.values()];
      const [top] = rows;
      const created = [...written.values()]
        .filter(
          (token) =>
            !chain.rows.has(token.id) &&
            !below.has(token.id) &&
            (top === undefined || isNewer(token, top)),
        )
        .toSorted((one, other) => other.createdAt - one.createdAt);
      const tokens = [...created, ...rows];
      const found = tokens.length + skipped;
      const isCounted = total !== null || (phase === 'complete' && !isCut);
      const least = Math.max(total ?? 0, found);
      return {
        tokens: tokens.slice(0, maxTokens),
        totalCount: isCounted ? least : null,
        isTruncated: least > maxTokens || (total === null && isCut),
        skipped,
        maxTokens,
        isPartial: phase !== 'complete',
        asOf,
      };
    },
  };
}
