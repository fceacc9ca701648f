/**
 * A machine-to-machine token as the Backend API lists it, with the property names of `@clerk/backend`. The tokens that
 * `clerkClient.m2m.list()` returns fit this type.
 * It has no `token`: the API shows the secret once, when it creates a token, and never lists it.
 *
 * All times are Unix milliseconds.
 *
 * @see https://clerk.com/docs/reference/backend-api/tag/m2m-tokens
 */
export interface M2MToken {
  /** `mt_…` */
  readonly id: string;
  /** The machine that the token belongs to, `mch_…`. */
  readonly subject: string;
  /** Ids of the machines that the token may call, `mch_…`. Empty = none. */
  readonly scopes: readonly string[];
  /** Any JSON that the creator added; null = none. */
  readonly claims: unknown;
  readonly revoked: boolean;
  /** Why it was revoked; null = not revoked, or no reason given. */
  readonly revocationReason: string | null;
  /** Whether it had expired when the API answered. It may have expired since: see `getM2MTokenStatus`. */
  readonly expired: boolean;
  /** When it expires; null = never. */
  readonly expiration: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was last used; null = never; absent = the proxy does not say (the SDK drops it). */
  readonly lastUsedAt?: number | null | undefined;
}

/** One answer of the list call, read and checked. */
export interface M2MTokenPage {
  /** The tokens, newest first. */
  readonly data: readonly M2MToken[];
  /** How many tokens there are on all pages; null = the answer gave no plausible total. */
  readonly totalCount: number | null;
  /** How many rows of the answer were unreadable or belong to another machine. */
  readonly skipped: number;
}
