import type { M2MToken } from '../api/M2MToken.js';
import { type FormatOptions, formatToken } from './formatToken.js';

/** Formats the body of a list answer. */
export function formatPage(
  tokens: readonly M2MToken[],
  total: number,
  options: FormatOptions,
): unknown {
  const rows = tokens.map((token) => formatToken(token, options));
  if (options.shape === 'sdk') return { data: rows, totalCount: total };
  return options.shape === 'api'
    ? { m2m_tokens: rows, total_count: total }
    : { data: rows, total_count: total };
}
