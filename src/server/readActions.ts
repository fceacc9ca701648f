import { M2MTokensError } from '../api/M2MTokensError.js';
import { M2M_TOKENS_ACTIONS, type M2MTokensAction } from './M2MTokensAction.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { ownFunction } from './ownSource.js';
import { readEntries } from './readEntries.js';

/**
 * Reads the calls that the handler serves.
 *
 * @throws M2MTokensError `invalid_config` for an action that does not exist; for one that none of the host's own
 * functions does, when there are any; and for one that the key of a single machine cannot do.
 */
export function readActions(options: M2MTokensHandlerOptions): ReadonlySet<M2MTokensAction> {
  const how = `actions such as ${M2M_TOKENS_ACTIONS.join(', ')}`;
  const find = (name: string) => M2M_TOKENS_ACTIONS.find((action) => action === name);
  const actions = readEntries('actions', options.actions ?? ['list'], find, how);
  const odd = Object.keys(Object(options.machines)).find((name) => !find(`machines.${name}`));
  if (odd !== undefined) throw invalid(`machines holds ${odd}, which is not an action. Remove it.`);
  const has = (action: M2MTokensAction) => ownFunction(options, action) !== undefined;
  const missing = M2M_TOKENS_ACTIONS.some(has) && actions.find((action) => !has(action));
  if (missing) {
    throw invalid(
      `actions holds ${missing}, but there is no function ${missing}, so it cannot be called. Pass one.`,
    );
  }
  const needsInstance = (action: M2MTokensAction) =>
    action === 'verify' || /^machines/.test(action);
  const wide = options.machineId !== undefined && actions.find(needsInstance);
  if (wide) {
    throw invalid(
      `actions holds ${wide}, which the key of machineId cannot do. Pass a Secret Key of the instance, and no machineId.`,
    );
  }
  return new Set(actions);
}

function invalid(words: string): M2MTokensError {
  return new M2MTokensError('invalid_config', words);
}
