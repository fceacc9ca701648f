import { http, HttpResponse, type HttpHandler } from 'msw';
import type { MswApi } from 'msw-storybook-addon/types';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  FAKE_NOW,
  type FakeBackend,
  type FakeFailure,
} from '../../src/testing/index.js';
import { MACHINES } from './machines.js';

/** A page as the Backend API sends it. */
interface WirePage {
  m2m_tokens: readonly object[];
  total_count: number;
}

export interface MockProxyOptions extends CreateFakeBackendOptions {
  /** How the response to a request fails (the first request is number 1); undefined = it succeeds. */
  failure?: (query: URLSearchParams, number: number) => FakeFailure | undefined;
  /** How the response to a write fails, as `failNext` takes it: `[['lost', { action: 'create' }]]`. */
  failures?: readonly Parameters<FakeBackend['failNext']>[];
  /** Changes a page as a faulty proxy would. */
  edit?: (page: WirePage) => object;
}

/** For `beforeEach`: answers the story's requests to the proxy from its own backend, at the network layer. */
export function mockProxy(options: MockProxyOptions = {}) {
  return ({ msw }: { msw: MswApi }): void => msw.use(createHandler(options));
}

function createHandler({
  failure,
  failures = [],
  edit,
  ...options
}: MockProxyOptions): HttpHandler {
  const backend = createFakeBackend({
    machines: MACHINES,
    now: FAKE_NOW,
    latency: 120,
    ...options,
  });
  for (const each of failures) backend.failNext(...each);
  return http.all(/\/api\/m2m-tokens(\/|\?|$)/, async ({ request }) => {
    const fails = failure?.(new URL(request.url).searchParams, backend.requests.length + 1);
    if (fails !== undefined) backend.failNext(fails);
    try {
      const response = await backend.handleProxy(request);
      return edit === undefined || request.method !== 'GET' || !response.ok
        ? response
        : HttpResponse.json(edit((await response.json()) as WirePage));
    } catch {
      return HttpResponse.error();
    }
  });
}
