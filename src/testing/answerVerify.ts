import type { ActionCall } from './ActionCall.js';
import { ApiFault } from './ApiFault.js';
import { createM2MTokenSecret } from './createM2MTokenSecret.js';
import { formatToken } from './formatToken.js';
import { checkNames, readString, required } from './readFields.js';
import { isExpired } from './selectTokens.js';

/**
 * Finds the token with a secret, and builds the body without it. The call counts as a use of the token.
 * A machine's key finds only tokens that may call this machine.
 *
 * @throws ApiFault 400 for an invalid body, 404 for an unknown secret.
 */
export function answerVerify({ state, rules, fields, now, caller, shape }: ActionCall): unknown {
  checkNames(fields, ['token']);
  const secret = required('token', readString(fields, 'token'));
  for (const { store } of state.machines.values()) {
    const token = store.find(
      ({ id, scopes }) =>
        (caller === null || scopes.includes(caller)) && createM2MTokenSecret(id) === secret,
    );
    if (token === undefined) continue;
    if (token.revoked || isExpired(token, now)) {
      if (rules.verifiesInactive) return formatToken(token, { shape, now });
      break;
    }
    const used = { ...token, lastUsedAt: now, updatedAt: now };
    store.change(token.id, () => used);
    return formatToken(used, { shape, now });
  }
  throw new ApiFault(404, { message: 'There is no such token.' });
}
