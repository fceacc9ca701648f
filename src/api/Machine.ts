/** A machine that another one may call. */
export interface ScopedMachine {
  /** `mch_…` */
  readonly id: string;
  readonly name: string;
}

/**
 * A machine as the Backend API lists it, with the property names of `@clerk/backend`. It has no secret key: the proxy
 * shows a key once, when it creates a machine or rotates its key.
 *
 * @see https://clerk.com/docs/reference/backend-api/tag/machines
 */
export interface Machine {
  /** `mch_…` */
  readonly id: string;
  readonly name: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** Unix milliseconds. */
  readonly updatedAt: number;
  /** The lifetime of its new tokens in seconds; null = the answer does not say. */
  readonly defaultTokenTtl: number | null;
  /** The machines that it may call. Empty = none. */
  readonly scopedMachines: readonly ScopedMachine[];
  /** The Clerk instance that it belongs to, `ins_…`; absent = the answer does not say. */
  readonly instanceId?: string | undefined;
}

/** One answer of the machine list, read and checked. */
export interface MachinePage {
  readonly machines: readonly Machine[];
  /** How many machines the query has on all pages. */
  readonly totalCount: number;
  /** How many rows of the answer were unreadable. */
  readonly skipped: number;
}
