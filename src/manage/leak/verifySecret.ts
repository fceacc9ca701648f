import { verifyAtProxy, type VerifyM2MTokenResult } from '../../api/verifyAtProxy.js';
import { invalidWrite } from '../../api/writeError.js';
import { classifyCredential } from '../../logic/classifyCredential.js';
import type { ProxyRequests } from './useProxyRequest.js';

/**
 * Verifies the secret of an opaque token.
 *
 * @throws M2MTokensError `invalid_params` for any other text, which is not sent.
 */
export async function verifySecret(
  request: ProxyRequests['request'],
  secret: string,
  signal: AbortSignal,
): Promise<VerifyM2MTokenResult> {
  if (classifyCredential(secret).kind !== 'token-secret') {
    throw invalidWrite('this is not the secret of an opaque M2M token');
  }
  return request((client, options) => verifyAtProxy(client, secret, options), signal);
}
