import { describeValue } from '../api/describeValue.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { noTokensError } from '../api/noTokensError.js';
import type { WalkOptions } from './Walk.js';

const BOUNDS = { maxTokens: [100, 100_000], concurrency: [1, 4] } as const;

/** Why the options are invalid; undefined = they are valid. */
export function findOptionsFault(options: Omit<WalkOptions, 'limit'>): M2MTokensError | undefined {
  const wrong = (['maxTokens', 'concurrency'] as const).flatMap((name) => {
    const [least, most] = BOUNDS[name];
    const value: unknown = options[name];
    const isValid = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return isValid
      ? []
      : `${name} is ${describeValue(value)}, not an integer from ${least} to ${most}`;
  });
  return wrong.length > 0 ? noTokensError('invalid_params', `${wrong.join('; ')}.`) : undefined;
}
