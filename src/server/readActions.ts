import { M2MTokensError } from '../api/M2MTokensError.js';
import { M2M_TOKENS_ACTIONS, type M2MTokensAction } from './M2MTokensAction.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readEntries } from './readEntries.js';

/**
 * Reads the calls that the handler serves.
 *
 * @throws M2MTokensError `invalid_config` for an action that does not exist, and for one that none of the host's own
 * functions does, when there are any.
 */
export function readActions(options: M2MTokensHandlerOptions): ReadonlySet<M2MTokensAction> {
  const how = `actions such as ${M2M_TOKENS_ACTIONS.join(', ')}`;
  const find = (name: string) => M2M_TOKENS_ACTIONS.find((action) => action === name);
  const actions = readEntries('actions', options.actions ?? ['list'], find, how);
  const hasOwn = M2M_TOKENS_ACTIONS.some((action) => options[action] !== undefined);
  const missing = actions.find((action) => hasOwn && options[action] === undefined);
  if (missing === undefined) return new Set(actions);
  throw new M2MTokensError(
    'invalid_config',
    `actions holds ${missing}, but there is no function ${missing}, so it cannot be called. Pass one.`,
  );
}
