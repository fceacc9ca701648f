import type { M2MTokensError } from '../api/M2MTokensError.js';
import { noTokensError } from '../api/noTokensError.js';
import { explain, isWhole } from '../api/readListParams.js';
import type { WalkOptions } from './Walk.js';

/** The fault of the first invalid option; undefined = all are valid. */
export function findOptionsFault({
  maxTokens,
  concurrency,
}: Omit<WalkOptions, 'limit' | 'asOf'>): M2MTokensError | undefined {
  const words =
    explainCount('maxTokens', maxTokens, 100, 100_000) ||
    explainCount('concurrency', concurrency, 1, 4);
  return words === '' ? undefined : noTokensError('invalid_params', `${words}.`);
}

function explainCount(name: string, value: number, least: number, most: number): string {
  return explain(name, value, isWhole(value, least, most), `an integer from ${least} to ${most}`);
}
