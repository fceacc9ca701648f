import type { ActionCall } from './ActionCall.js';
import { ApiFault } from './ApiFault.js';
import { isM2MTokenId } from './createM2MTokenId.js';
import { formatToken } from './formatToken.js';
import { checkNames, invalid, readString } from './readFields.js';
import { revokeToken } from './revokeToken.js';

/**
 * Revokes a token, and builds the body with it. A token that is already revoked keeps its reason.
 *
 * @throws ApiFault 400 for an invalid id or body, 404 for an unknown token, and for another machine's.
 */
export function answerRevoke(call: ActionCall): unknown {
  const { state, ids, fields, now, caller, shape } = call;
  const [id = ''] = ids;
  if (!isM2MTokenId(id)) throw invalid('The path must have the id of a token');
  checkNames(fields, ['revocation_reason']);
  const reason =
    fields['revocation_reason'] === null ? null : (readString(fields, 'revocation_reason') ?? null);
  const machines = [...state.machines.values()].filter(
    (machine) => caller === null || machine.id === caller,
  );
  const token = revokeToken(machines, { id, reason, now });
  if (token === undefined) {
    throw new ApiFault(404, { message: `There is no token with the id ${id}.` });
  }
  return formatToken(token, { shape, now });
}
