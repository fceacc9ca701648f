import type { M2MTokensError } from '../api/M2MTokensError.js';
import { noTokensError } from '../api/noTokensError.js';
import { explain, isWhole } from '../api/readListParams.js';
import type { WalkOptions } from './Walk.js';

/** Why the options are invalid; undefined = they are valid. */
export function findOptionsFault({
  maxTokens,
  concurrency,
}: Omit<WalkOptions, 'limit'>): M2MTokensError | undefined {
  const wrong = [
    explainCount('maxTokens', maxTokens, 100, 100_000),
    explainCount('concurrency', concurrency, 1, 4),
  ].filter((words) => words !== '');
  return wrong.length > 0 ? noTokensError('invalid_params', `${wrong.join('; ')}.`) : undefined;
}

function explainCount(name: string, value: number, least: number, most: number): string {
  return explain(name, value, isWhole(value, least, most), `an integer from ${least} to ${most}`);
}
