import { parseJson } from '../api/parseJson.js';
import { askClerk, type ClerkCall } from './askClerk.js';
import { invalidAnswer, readClerkRefusal } from './readClerkAnswer.js';
import { isKey } from './readSecretKey.js';
import { upstreamFailure } from './upstreamFailure.js';

/**
 * Gets a machine's own key from Clerk.
 *
 * @throws M2MTokensError
 */
export async function fetchMachineKey(subject: string, call: ClerkCall): Promise<string> {
  const answer = await askClerk({ path: `machines/${subject}/secret_key` }, call);
  if (answer.response.status !== 200) throw upstreamFailure(readClerkRefusal(answer));
  const { secret } = Object(parseJson(answer.text)) as { secret?: unknown };
  if (isKey(secret)) return secret;
  throw invalidAnswer('the key');
}
