import { askClerk, type ClerkCall, type ClerkRequest } from './askClerk.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';
import { readClerkRefusal } from './readClerkAnswer.js';
import { readWritten, type Written } from './readWritten.js';
import { lostAnswer, writeFailure } from './writeFailure.js';

/**
 * Sends a write to Clerk, once.
 *
 * @throws M2MTokensError
 */
export async function writeAtClerk(
  call: M2MTokensWriteContext,
  clerk: ClerkCall,
): Promise<Written> {
  const answer = await askClerk(requestOf(call), clerk, lostAnswer(call.action, clerk.timeout));
  const { status } = answer.response;
  if (status >= 200 && status < 300) return readWritten(call, answer.text, clerk.secretKey);
  throw writeFailure(call.action, readClerkRefusal(answer));
}

function requestOf(call: M2MTokensWriteContext): ClerkRequest {
  if (call.action === 'revoke') {
    return {
      path: `m2m_tokens/${call.tokenId}/revoke`,
      body: { revocation_reason: call.reason },
    };
  }
  return {
    path: 'm2m_tokens',
    body: {
      token_format: call.tokenFormat,
      seconds_until_expiration: call.secondsUntilExpiration,
      claims: call.claims,
    },
  };
}
