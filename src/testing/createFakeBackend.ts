import { answerFailure } from './answerFailure.js';
import { ApiFault } from './ApiFault.js';
import { createFailureQueue } from './createFailureQueue.js';
import { machinesOfTokens } from './createMachineStates.js';
import { createRateLimit } from './createRateLimit.js';
import type { CreateFakeBackendOptions, FakeBackend, FakeRequest } from './FakeBackend.js';
import { failureCodeOf } from './failureCodeOf.js';
import { createFakeState } from './FakeState.js';
import { type FakeCall, readCall } from './readCall.js';
import { FAKE_SECRET_KEY, readSubject } from './readCaller.js';
import { type FakeRoute, readApiRoute, readProxyRoute } from './readRoute.js';
import { type AnswerContext, respond, respondWithFault } from './respond.js';
import { revokeToken } from './revokeToken.js';
import { routeApi, type RoutedCall } from './routeApi.js';
import { routeProxy } from './routeProxy.js';
import { ALL_ACTIONS, type FakeAnswer } from './runAction.js';
import { waitFor } from './waitFor.js';

const MAX_REQUESTS = 1000;

/** An entrance of the fake: the API or the proxy. */
interface Entrance {
  readRoute: (call: FakeCall) => FakeRoute | undefined;
  answer: (routed: RoutedCall) => FakeAnswer;
  /** The code of a failure on demand, unless the caller gave one; undefined = the API's own. */
  codeOf: (route: FakeRoute | undefined, status: number) => string | undefined;
}

/**
 * Creates a Clerk Backend API in memory, for stories, tests and demos. It manages machines and their M2M tokens, and fails
 * on demand. It makes no network requests, and its ids and secrets are plainly invented: the same calls return the same ones.
 *
 * @throws Error when a machine's id is invalid or not unique.
 */
export function createFakeBackend(options: CreateFakeBackendOptions = {}): FakeBackend {
  const {
    secretKeys = [FAKE_SECRET_KEY],
    basePath = '',
    shape = 'api',
    order = 'newest',
    actions = ALL_ACTIONS,
    nullExpiration = 'never',
    verifiesInactive = false,
  } = options;
  const given = [...(options.machines ?? []), ...machinesOfTokens(options.tokens ?? [])];
  const clock = () => read(options.now ?? Date.now);
  const rules = { nullExpiration, verifiesInactive };
  const failures = createFailureQueue();
  const limit = createRateLimit(options.rateLimit);
  const requests: FakeRequest[] = [];
  let state = createFakeState(given, order);
  let calls = 0;

  const serve = async (call: FakeCall, entrance: Entrance): Promise<Response> => {
    const number = ++calls;
    const now = clock();
    requests.push({ method: call.method, url: call.url.href, at: now });
    if (requests.length > MAX_REQUESTS) requests.shift();
    const route = entrance.readRoute(call);
    const subject = readSubject(call, route, { state, now });
    const failure = limit.take(now) ?? failures.take({ subject, action: route?.action });
    const text = await call.readBody();
    await waitFor(read(options.latency ?? 0), call.signal);
    const context = { now: clock(), call: number };
    if (failure !== undefined && failure !== 'lost') {
      const codeOf = (status: number) => entrance.codeOf(route, status);
      return answerFailure(failure, call, { ...context, codeOf });
    }
    const response = respondWith(context, () =>
      entrance.answer({ call, route, text, state, rules, now: context.now }),
    );
    if (failure === 'lost') throw new TypeError('fetch failed');
    return response;
  };

  const api: Entrance = {
    readRoute: ({ method, url }) => readApiRoute(method, url.pathname, basePath),
    answer: (routed) => routeApi(routed, secretKeys),
    codeOf: () => undefined,
  };
  const proxy: Entrance = {
    readRoute: ({ method, url }) => readProxyRoute(method, url),
    answer: (routed) => routeProxy(routed, { shape, actions }),
    codeOf: failureCodeOf,
  };

  return {
    handle: (request) => serve(readCall(request), api),
    fetch: async (input: RequestInfo | URL, init?: RequestInit) =>
      serve(readCall(input, init), api),
    handleProxy: (request) => serve(readCall(request), proxy),
    fetchProxy: async (input: RequestInfo | URL, init?: RequestInit) =>
      serve(readCall(input, init), proxy),
    failNext: failures.failNext,
    addToken(token) {
      const machine = state.machines.get(token.subject);
      if (machine === undefined) {
        throw new Error(
          `No token was added, because there is no machine ${token.subject}. Give it to createFakeBackend first.`,
        );
      }
      machine.store.add(token);
    },
    revokeToken(id, reason = null) {
      const token = revokeToken(state.machines.values(), { id, reason, now: clock() });
      if (token !== undefined) return;
      throw new Error(`No token was revoked, because none has the id ${id}.`);
    },
    get machines() {
      return [...state.machines.values()].map(({ id, name }) => ({ id, name }));
    },
    requests,
    reset() {
      state = createFakeState(given, order);
      failures.clear();
      limit.clear();
      requests.length = 0;
      calls = 0;
    },
  };
}

function respondWith(context: AnswerContext, answer: () => FakeAnswer): Response {
  try {
    const { status, body } = answer();
    return respond(context, JSON.stringify(body), { status });
  } catch (fault) {
    if (fault instanceof ApiFault) return respondWithFault(context, fault);
    throw fault;
  }
}

function read(value: number | (() => number)): number {
  return typeof value === 'function' ? value() : value;
}
