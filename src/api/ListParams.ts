import * as v from 'valibot';
import { M2MTokensError } from './M2MTokensError.js';

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
const MAX_LIMIT = 100;

export const limitSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.maxValue(MAX_LIMIT),
);
export const offsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const schema = v.object({
  subject: v.string(),
  revoked: v.optional(v.boolean(), false),
  expired: v.optional(v.boolean(), false),
  limit: v.optional(limitSchema, DEFAULT_LIMIT),
  offset: v.optional(offsetSchema, 0),
});

/**
 * Fills in the defaults; null = there is no subject, so there is nothing to ask.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readListParams(params: UseM2MTokensParams): ListParams | null {
  if (params.subject === null || params.subject === undefined || params.subject === '') return null;
  const result = v.safeParse(schema, params);
  if (result.success) return result.output;
  throw new M2MTokensError(
    'invalid_params',
    `The tokens were not asked for, because the parameters are not valid: ${result.issues.map(explain).join('; ')}. ` +
      `limit is a whole number from 1 to ${MAX_LIMIT}, offset one from 0, revoked and expired are true or false.`,
  );
}

function explain(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'parameters'} is ${issue.received}`;
}
