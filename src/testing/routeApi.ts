import type { FakeRules } from './ActionCall.js';
import { ApiFault } from './ApiFault.js';
import type { FakeAction } from './FakeAction.js';
import type { FakeState } from './FakeState.js';
import type { FakeCall } from './readCall.js';
import { readCaller } from './readCaller.js';
import { readJsonBody } from './readJsonBody.js';
import type { FakeRoute } from './readRoute.js';
import { type FakeAnswer, runAction } from './runAction.js';

/** A call whose route and body are read. */
export interface RoutedCall {
  call: FakeCall;
  /** undefined = there is no such call. */
  route: FakeRoute | undefined;
  /** The text of the body. */
  text: string;
  state: FakeState;
  rules: FakeRules;
  now: number;
}

/**
 * Answers a call as the API does.
 *
 * @throws ApiFault
 */
export function routeApi(
  { call, route, text, state, rules, now }: RoutedCall,
  secretKeys: readonly string[],
): FakeAnswer {
  const caller = readCaller(call.headers, { secretKeys, state, now });
  if (route === undefined) throw new ApiFault(404);
  const { action, ids } = route;
  checkKey(action, caller);
  const hasBody = call.method === 'POST' || call.method === 'PATCH';
  const fields = hasBody ? readJsonBody(action, call.headers, text) : {};
  const query = call.url.searchParams;
  return runAction(action, { state, rules, now, caller, ids, query, fields, shape: 'api' });
}

/** The Secret Key creates no tokens, and a machine's key does nothing else than act on tokens. */
function checkKey(action: FakeAction, caller: string | null): void {
  if (caller === null && action === 'create') {
    throw new ApiFault(401, {
      code: 'machine_secret_key_invalid',
      message: "Only a machine's own key creates a token.",
    });
  }
  if (caller !== null && action.startsWith('machines.')) throw new ApiFault(403);
}
