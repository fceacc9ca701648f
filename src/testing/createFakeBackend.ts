import { answerFailure } from './answerFailure.js';
import { ApiFault } from './ApiFault.js';
import { createFailureQueue } from './createFailureQueue.js';
import { createMachineStates, machinesOfTokens } from './createMachineStates.js';
import type { CreateFakeBackendOptions, FakeBackend, FakeRequest } from './FakeBackend.js';
import { type FakeCall, readCall } from './readCall.js';
import { FAKE_SECRET_KEY } from './readCaller.js';
import { type AnswerContext, respond, respondWithFault } from './respond.js';
import { revokeToken } from './revokeToken.js';
import { routeApi } from './routeApi.js';
import { routeProxy } from './routeProxy.js';
import { waitFor } from './waitFor.js';

const MAX_REQUESTS = 1000;

/**
 * Creates a Clerk Backend API in memory, for stories, tests and demos. It lists machines and their M2M tokens,
 * and fails on demand. It makes no network requests.
 *
 * @throws Error when a machine's id is invalid or not unique.
 */
export function createFakeBackend(options: CreateFakeBackendOptions = {}): FakeBackend {
  const {
    secretKeys = [FAKE_SECRET_KEY],
    basePath = '',
    shape = 'api',
    order = 'newest',
  } = options;
  const given = [...(options.machines ?? []), ...machinesOfTokens(options.tokens ?? [])];
  const clock = () => read(options.now ?? Date.now);
  const failures = createFailureQueue();
  const requests: FakeRequest[] = [];
  let machines = createMachineStates(given, order);
  let calls = 0;

  const serve = async (call: FakeCall, route: (now: number) => unknown): Promise<Response> => {
    const number = ++calls;
    requests.push({ method: call.method, url: call.url.href, at: clock() });
    if (requests.length > MAX_REQUESTS) requests.shift();
    const failure = failures.take(call.url.searchParams.get('subject'));
    await waitFor(read(options.latency ?? 0), call.signal);
    const context = { now: clock(), call: number };
    return failure === undefined ? answer(context, route) : answerFailure(failure, call, context);
  };

  const serveApi = (call: FakeCall) =>
    serve(call, (now) => routeApi(call, { basePath, secretKeys, machines, now }));
  const serveProxy = (call: FakeCall) =>
    serve(call, (now) => routeProxy(call, { shape, machines, now }));

  return {
    handle: (request) => serveApi(readCall(request)),
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => serveApi(readCall(input, init)),
    handleProxy: (request) => serveProxy(readCall(request)),
    fetchProxy: async (input: RequestInfo | URL, init?: RequestInit) =>
      serveProxy(readCall(input, init)),
    failNext: failures.failNext,
    addToken(token) {
      const machine = machines.get(token.subject);
      if (machine === undefined) {
        throw new Error(
          `No token was added, because there is no machine ${token.subject}. Give it to createFakeBackend first.`,
        );
      }
      machine.store.add(token);
    },
    revokeToken: (id, reason = null) => revokeToken(machines, { id, reason, now: clock() }),
    machines: given.map(({ id, name }) => ({ id, name })),
    requests,
    reset() {
      machines = createMachineStates(given, order);
      failures.clear();
      requests.length = 0;
      calls = 0;
    },
  };
}

function answer(context: AnswerContext, route: (now: number) => unknown): Response {
  try {
    return respond(context, JSON.stringify(route(context.now)));
  } catch (fault) {
    if (fault instanceof ApiFault) return respondWithFault(context, fault);
    throw fault;
  }
}

function read(value: number | (() => number)): number {
  return typeof value === 'function' ? value() : value;
}
