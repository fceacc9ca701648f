/** The list call's parameters with every default filled in. */
export interface ListParams {
  readonly subject: string;
  readonly revoked: boolean;
  readonly expired: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** What to list. The wire's own words and defaults. */
export interface UseM2MTokensParams {
  /** Id of the machine, `mch_…`. null, undefined and '' = ask nothing. */
  subject: string | null | undefined;
  /** Also include revoked tokens. Default false. */
  revoked?: boolean | undefined;
  /** Also include expired tokens. Default false. */
  expired?: boolean | undefined;
  /** Rows per page, 1 to 100. Default 10. */
  limit?: number | undefined;
  /** Rows to skip, 0 or more. Default 0. */
  offset?: number | undefined;
}

export const DEFAULT_LIMIT = 10;
export const MAX_LIMIT = 100;
