import * as v from 'valibot';
import { DEFAULT_LIMIT, type ListParams, MAX_LIMIT, type UseM2MTokensParams } from './ListParams.js';
import { M2MTokensError } from './M2MTokensError.js';


const limitSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.maxValue(MAX_LIMIT),
);
const offsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

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
