import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { PageStore } from '../data/PageStore.js';
import type { WalkOptions, WalkResult } from './Walk.js';

export type M2MTokenInventoryStatus =
  'idle' | 'loading' | 'waiting' | 'stopped' | 'failed' | 'complete';

/** The state of an inventory. Each change makes a new object. */
export interface InventorySnapshot extends Omit<WalkResult, 'asOf'> {
  status: M2MTokenInventoryStatus;
  /** How many tokens the last walk has found so far. */
  loadedCount: number;
  /** When the walk of these rows began, in Unix milliseconds; null = there are no rows. */
  asOf: number | null;
  /** The end of the pause after a 429, in Unix milliseconds; null = there is no pause. */
  waitsUntil: number | null;
  error: M2MTokensError | undefined;
}

export interface InventorySettings extends Omit<WalkOptions, 'limit' | 'asOf'> {
  client: M2MTokensClient & { now?: (() => number) | undefined };
}

/**
 * All tokens of one machine, for as long as its component is mounted:
 *
 * ```
 *                         ┌────── 429 ──────► waiting ─── stop ──┐
 *                         │ ┌─ pause is over ──┘                 │
 *          start          │ ▼                                    ▼
 *   idle ─────────────► loading ────────── stop ─────────────► stopped
 *    ▲                  ▲ │ ├───────────── failure ──────────► failed
 *    │                  │ │ └───────────── last answer ──────► complete
 *    │                  └─┼──────── start, of these three ───────┘
 *    └────────────────────┴── the rows go, in any state
 * ```
 *
 * `start` goes to `waiting` instead while the endpoint is paused. During `waiting`, a request in flight may still end the walk.
 * If its own failure drops the rows, the inventory is `failed`, not `idle`.
 */
export interface Inventory {
  /** The SWR key of its first page; undefined = there is no machine. */
  readonly key: string | undefined;
  readonly store: PageStore;
  read: () => InventorySnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Sets the latest settings, for requests that leave later. */
  configure: (settings: InventorySettings) => void;
  start: () => void;
  stop: () => void;
  /** From now on, the rows go when the lists lose theirs. The returned function drops the rows and disables `start`. */
  mount: () => (() => void) | undefined;
}

export const IDLE: InventorySnapshot = {
  status: 'idle',
  tokens: [],
  totalCount: null,
  isTruncated: false,
  skipped: 0,
  // 0 = there are no rows, so the hook returns the maximum of the next walk.
  maxTokens: 0,
  loadedCount: 0,
  isPartial: false,
  asOf: null,
  waitsUntil: null,
  error: undefined,
};
