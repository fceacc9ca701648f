import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { askClerk, type ClerkCall } from './askClerk.js';
import { readClerkPage, readClerkRefusal } from './readClerkAnswer.js';
import { upstreamFailure } from './upstreamFailure.js';

/**
 * Requests one page of tokens from Clerk.
 *
 * @throws M2MTokensError with the code that fits; when `signal` was aborted, its reason.
 */
export async function callClerk(params: ListParams, call: ClerkCall): Promise<M2MTokenPage> {
  const answer = await askClerk({ path: 'm2m_tokens', params }, call);
  // The handler forwards Clerk's error message, so it redacts Clerk's address from it. In a page the address is data,
  // and stays.
  if (answer.response.status === 200) return readClerkPage(answer.text, params, call.secretKey);
  throw upstreamFailure(readClerkRefusal(answer));
}
