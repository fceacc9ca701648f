import { describeValue } from './describeValue.js';
import {
  DEFAULT_LIMIT,
  type ListParams,
  MAX_LIMIT,
  type UseM2MTokensParams,
} from './ListParams.js';
import { noTokensError } from './noTokensError.js';

/**
 * Validates the parameters and fills in the defaults; null = no subject, so no request.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readListParams(params: UseM2MTokensParams): ListParams | null {
  const { subject, revoked = false, expired = false, limit = DEFAULT_LIMIT, offset = 0 } = params;
  if (subject === null || subject === undefined || subject === '') return null;
  const wrong = [
    explain('subject', subject, typeof subject === 'string', 'a text'),
    explain('revoked', revoked, typeof revoked === 'boolean', 'true or false'),
    explain('expired', expired, typeof expired === 'boolean', 'true or false'),
    explain('limit', limit, isWhole(limit, 1, MAX_LIMIT), `an integer from 1 to ${MAX_LIMIT}`),
    explain('offset', offset, isWhole(offset, 0, Infinity), 'an integer from 0'),
  ].filter((words) => words !== '');
  if (wrong.length === 0) return { subject, revoked, expired, limit, offset };
  throw noTokensError('invalid_params', `${wrong.join('; ')}.`);
}

/** Whether a value is an integer within these bounds. */
export function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Says that a value does not follow a rule; '' = it does. */
export function explain(name: string, value: unknown, isValid: boolean, rule: string): string {
  return isValid ? '' : `${name} is ${describeValue(value)}, not ${rule}`;
}
