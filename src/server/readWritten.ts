import type { M2MToken } from '../api/M2MToken.js';
import { parseJson } from '../api/parseJson.js';
import { readToken } from '../api/readToken.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';
import { redactRows } from './redact.js';
import { isKey } from './readSecretKey.js';
import { outcomeUnknown } from './writeFailure.js';

/** The result of a write. */
export interface Written {
  token: M2MToken;
  /** The secret of a created token; undefined after a revoke. */
  secret: string | undefined;
}

/**
 * Reads the token that answers a write. It must be the token that the write was about.
 *
 * @param key redacted from the token
 * @throws M2MTokensError `outcome_unknown`
 */
export function readWritten(call: M2MTokensWriteContext, text: string, key?: string): Written {
  const body = parseJson(text);
  const read = readToken(body);
  const [token] = redactRows(read === null ? [] : [read], key);
  const { token: secret } = Object(body) as { token?: unknown };
  if (token?.subject === call.subject) {
    if (call.action === 'create' && isKey(secret)) return { token, secret };
    if (call.action === 'revoke' && token.id === call.tokenId && token.revoked) {
      return { token, secret: undefined };
    }
  }
  throw outcomeUnknown(call.action, 'Clerk did not answer with the token');
}
