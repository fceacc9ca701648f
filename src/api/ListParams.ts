/** The list call's parameters with all defaults filled in. */
export interface ListParams {
  readonly subject: string;
  readonly revoked: boolean;
  readonly expired: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The parameters of a list, with the API's own names and defaults. */
export interface UseM2MTokensParams {
  /** Id of the machine, `mch_…`. null, undefined and '' = no request. */
  subject: string | null | undefined;
  /**
   * Also includes revoked tokens.
   *
   * @default false
   */
  revoked?: boolean | undefined;
  /**
   * Also includes expired tokens.
   *
   * @default false
   */
  expired?: boolean | undefined;
  /**
   * Rows per page, 1 to 100.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Rows to skip, 0 or more.
   *
   * @default 0
   */
  offset?: number | undefined;
}

export const DEFAULT_LIMIT = 10;
export const MAX_LIMIT = 100;
