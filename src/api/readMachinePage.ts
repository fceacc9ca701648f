import type { Machine, MachinePage } from './Machine.js';
import { readCount } from './readAnswer.js';
import { readMachine } from './readMachine.js';

/**
 * Reads the body of a machine list, in the API's shape or the SDK's; undefined = not the requested page, or none of its
 * rows is a machine.
 */
export function readMachinePage(
  body: unknown,
  { limit, offset }: { limit: number; offset: number },
): MachinePage | undefined {
  const { data, total_count, totalCount } = Object(body) as Record<string, unknown>;
  const total = readCount(totalCount ?? total_count);
  // Go serializes an empty list as null.
  const rows: unknown = data === null ? [] : data;
  if (total === null || !Array.isArray(rows) || rows.length > limit) return undefined;
  // An empty page whose total promises rows must not look like "no machines".
  if (rows.length === 0) {
    return total > offset ? undefined : { machines: [], totalCount: total, skipped: 0 };
  }
  const machines = [...(rows as unknown[])]
    .map(readMachine)
    .filter((machine): machine is Machine => machine !== undefined);
  if (machines.length === 0) return undefined;
  // A machine created between the API's count and its list makes the total too small.
  const count = Math.max(total, offset + rows.length);
  return { machines, totalCount: count, skipped: rows.length - machines.length };
}
