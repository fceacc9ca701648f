import { ApiFault } from './ApiFault.js';
import { checkProxyBody } from './checkProxyBody.js';
import { checkProxyCall } from './checkProxyCall.js';
import { checkProxyUrl } from './checkProxyUrl.js';
import type { FakeAction } from './FakeAction.js';
import type { FakeShape } from './formatToken.js';
import type { FakeCall } from './readCall.js';
import type { Fields } from './readFields.js';
import { readJsonBody } from './readJsonBody.js';
import type { FakeRoute } from './readRoute.js';
import type { RoutedCall } from './routeApi.js';
import { type FakeAnswer, runAction } from './runAction.js';

export interface ProxyOptions {
  shape: FakeShape;
  /** The calls that the proxy serves. */
  actions: readonly FakeAction[];
}

/**
 * Answers a browser's call as a proxy does: at any path, and with the key that the call needs.
 *
 * @throws ApiFault
 */
export function routeProxy(routed: RoutedCall, { shape, actions }: ProxyOptions): FakeAnswer {
  const { call, route, text, state, rules, now } = routed;
  if (route === undefined) {
    throw new ApiFault(405, {
      code: 'method_not_allowed',
      message: `The proxy has no ${call.method} at this path.`,
    });
  }
  const { action, ids } = route;
  if (!actions.includes(action)) {
    throw new ApiFault(405, {
      code: 'not_allowed_action',
      message: `The proxy does not serve ${action}.`,
    });
  }
  const query = call.url.searchParams;
  // These calls use the key of the machine, so that tokens of other machines are out of reach.
  const caller = action === 'create' || action === 'revoke' ? query.get('subject') : null;
  const run = (fields: Fields) =>
    runAction(action, { state, rules, now, caller, ids, query, fields, shape });
  if (action === 'list') return run({});
  const fields = withOwnCode(() => {
    checkProxyUrl(call, route);
    return call.method === 'GET' ? {} : readWrite(call, route, text);
  });
  if (action === 'verify') return withOneRefusal(() => run(fields));
  return action.startsWith('machines.') ? withOwnCode(() => run(fields)) : run(fields);
}

function readWrite(call: FakeCall, route: FakeRoute, text: string): Fields {
  checkProxyCall(call, text);
  if (call.method === 'DELETE') return {};
  return checkProxyBody(route.action, readJsonBody(route.action, call.headers, text));
}

/** Gives a call that cannot be read the proxy's own code, because the proxy checks it before the API does. */
function withOwnCode<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof ApiFault) || fault.status !== 400) throw fault;
    throw new ApiFault(400, { code: 'invalid_params', message: fault.message });
  }
}

/** Answers each failed verification the same, so that a caller cannot probe for tokens. */
function withOneRefusal<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    throw new ApiFault(404, {
      code: 'not_found',
      message: 'There is no such token.',
      isTraceless: true,
    });
  }
}
