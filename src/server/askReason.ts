import { askHost } from './askHost.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readReason } from '../api/readReason.js';
import { auditFailed } from './recordAction.js';

const LONGEST_DESCRIPTION = 2_000;

/**
 * Asks the host for the reason that Clerk stores.
 *
 * @throws M2MTokensError `audit_failed`
 */
export async function askReason(
  describeReason: M2MTokensHandlerOptions['describeReason'],
  reason: string | null,
  request: Request,
): Promise<string | null> {
  if (!describeReason) return reason;
  const refuse = auditFailed('describeReason', 'attempt');
  const answer = await askHost(() => describeReason(reason, request), refuse);
  const described = readReason(answer, LONGEST_DESCRIPTION);
  if (described !== undefined) return described;
  throw refuse('answered neither null nor a line of at most 2,000 characters');
}
