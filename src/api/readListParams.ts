import {
  DEFAULT_LIMIT,
  type ListParams,
  MAX_LIMIT,
  type UseM2MTokensParams,
} from './ListParams.js';
import { M2MTokensError } from './M2MTokensError.js';

/**
 * Fills in the defaults; null = there is no subject, so there is nothing to ask.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readListParams(params: UseM2MTokensParams): ListParams | null {
  const { subject, revoked = false, expired = false, limit = DEFAULT_LIMIT, offset = 0 } = params;
  if (subject === null || subject === undefined || subject === '') return null;
  const wrong = [
    explain('subject', subject, typeof subject === 'string'),
    explain('revoked', revoked, typeof revoked === 'boolean'),
    explain('expired', expired, typeof expired === 'boolean'),
    explain('limit', limit, isWhole(limit, 1, MAX_LIMIT)),
    explain('offset', offset, isWhole(offset, 0, Infinity)),
  ].filter((words) => words !== '');
  if (wrong.length === 0) return { subject, revoked, expired, limit, offset };
  throw new M2MTokensError(
    'invalid_params',
    `The tokens were not asked for, because the parameters are not valid: ${wrong.join('; ')}. ` +
      `limit is a whole number from 1 to ${MAX_LIMIT}, offset one from 0, revoked and expired are true or false.`,
  );
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** A number as it is, and of anything else its kind. */
function explain(name: string, value: unknown, isValid: boolean): string {
  if (isValid) return '';
  return `${name} is ${typeof value === 'number' ? value : value === null ? 'null' : `a ${typeof value}`}`;
}
