import type { M2MTokenPage } from '../api/M2MToken.js';
import { toWireToken, type WireToken } from '../logic/toWireToken.js';

/**
 * A page as the Backend API sends it, except for the nulls. Each null stands for a row that could not be forwarded, and the
 * client counts it as skipped.
 */
export interface WirePage {
  m2m_tokens: (WireToken | null)[];
  total_count: number | null;
}

/** Formats a page in the API's own shape. It copies known fields only, so that no unknown field leaks. */
export function toWire({ data, totalCount, skipped }: M2MTokenPage): WirePage {
  const lost = Array.from({ length: skipped }, () => null);
  return { m2m_tokens: [...data.map(toWireToken), ...lost], total_count: totalCount };
}
