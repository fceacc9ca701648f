import { M2MTokensError } from '../api/M2MTokensError.js';
import { askHost } from './askHost.js';
import type { M2MTokensActionEvent } from './M2MTokensActionEvent.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';

/**
 * Passes a record of a write to the host, and waits until it is stored.
 *
 * @throws M2MTokensError `audit_failed`
 */
export async function recordAction(
  onAction: M2MTokensHandlerOptions['onAction'],
  event: M2MTokensActionEvent,
): Promise<void> {
  if (onAction) await askHost(() => onAction(event), auditFailed('onAction', event.phase));
}

/** Builds the error for a record that could not be made. */
export function auditFailed(name: string, phase: M2MTokensActionEvent['phase']) {
  const result = phase === 'attempt' ? 'nothing was done' : 'the record is incomplete';
  return (reason: string) =>
    new M2MTokensError(
      'audit_failed',
      `${name} ${reason}, so ${result}. Log inside it to see why.`,
    );
}
