import type { M2MTokensAction, M2MTokensWriteContext } from './M2MTokensAction.js';

const READS: readonly M2MTokensAction[] = ['list', 'verify', 'machines.list', 'machines.get'];

/** Whether a call changes something at Clerk, so that it must not be repeated. */
export function isWrite<Context extends { action: M2MTokensAction }>(
  context: Context,
): context is Context & M2MTokensWriteContext {
  return !READS.includes(context.action);
}
