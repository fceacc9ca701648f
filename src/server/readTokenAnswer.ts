import { readToken } from '../api/readToken.js';
import { isMachineId } from '../api/isMachineId.js';
import { toWireToken } from '../logic/toWireToken.js';
import type {
  M2MTokensCreateContext,
  M2MTokensRevokeContext,
  M2MTokensVerifyContext,
} from './M2MTokensAction.js';
import type { Answered, Redact } from './readCallAnswer.js';
import { isKey } from './readSecretKey.js';

/** Reads the token that answers a call; undefined = it is not the token that the call was about. */
export function readTokenAnswer(
  context: M2MTokensRevokeContext | M2MTokensCreateContext | M2MTokensVerifyContext,
  fields: Record<string, unknown>,
  redact: Redact,
): Answered | undefined {
  const [token] = redact([readToken(fields)]);
  if (!token) return undefined;
  const { id, subject } = token;
  const answered = { body: toWireToken(token), subject, tokenId: id };
  if (context.action === 'verify') return isMachineId(subject) ? answered : undefined;
  if (subject !== context.subject) return undefined;
  if (context.action === 'revoke') {
    return id === context.tokenId && token.revoked ? answered : undefined;
  }
  const { token: secret } = fields;
  return isKey(secret) ? { ...answered, body: { ...answered.body, token: secret } } : undefined;
}
