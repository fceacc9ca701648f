import * as v from 'valibot';
import { DEFAULT_LIMIT, type ListParams } from '../api/ListParams.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { limitSchema, offsetSchema } from '../api/readListParams.js';

const flag = v.optional(
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
  'false',
);
const digits = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));

const entries = {
  subject: v.pipe(v.string(), v.regex(/^mch_\w{27}$/)),
  revoked: flag,
  expired: flag,
  limit: v.optional(v.pipe(digits, limitSchema), String(DEFAULT_LIMIT)),
  offset: v.optional(v.pipe(digits, offsetSchema), '0'),
};
const schema = v.object(entries);

// Not v.strictObject, which lets through what every object has, such as `constructor`.
const names = new Set(Object.keys(entries));

/**
 * Reads the query of a list request: the five known parameters and no other, each at most once.
 *
 * @throws M2MTokensError `invalid_params`, with a message for the caller that repeats nothing of the query.
 */
export function readListRequest(query: URLSearchParams): ListParams {
  const given = [...query.keys()];
  if (given.some((name) => !names.has(name))) {
    throw invalid(`an unknown parameter was sent; known are ${[...names].join(', ')}`);
  }
  const repeated = given.find((name, index) => given.indexOf(name) !== index);
  if (repeated !== undefined) throw invalid(`${repeated} was sent more than once`);
  const result = v.safeParse(schema, Object.fromEntries(query));
  if (result.success) return result.output;
  const wrong = new Set(result.issues.map((issue) => v.getDotPath(issue) ?? 'the query'));
  throw invalid(`${[...wrong].join(', ')} cannot be read`);
}

function invalid(reason: string): M2MTokensError {
  return new M2MTokensError(
    'invalid_params',
    `The tokens were not asked for, because ${reason}. subject is the id of a machine, mch_ and 27 letters, digits or _; ` +
      'revoked and expired are true or false; limit is a whole number from 1 to 100, offset one from 0.',
  );
}
