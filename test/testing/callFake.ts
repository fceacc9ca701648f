import { FAKE_SECRET_KEY, type FakeBackend } from 'react-m2m-tokens/testing';

export interface FakeAnswer {
  status: number;
  /** The parsed JSON. */
  body: Record<string, unknown>;
  headers: Headers;
}

interface Init {
  /** Default: the Secret Key. */
  key?: string;
  /** Sent as JSON; a text is sent as it is. Absent: no body. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls the API of a fake, such as `callApi(backend, 'POST /machines', { body: { name: 'Billing' } })`. */
export function callApi(
  backend: FakeBackend,
  endpoint: string,
  { key = FAKE_SECRET_KEY, ...rest }: Init = {},
): Promise<FakeAnswer> {
  return call(backend.fetch, endpoint, rest, { authorization: `Bearer ${key}` });
}

/** Calls the proxy of a fake, at a path below `/api/m2m-tokens`, such as `callProxy(backend, 'POST /verify', …)`. */
export function callProxy(
  backend: FakeBackend,
  endpoint: string,
  init: Omit<Init, 'key'> = {},
): Promise<FakeAnswer> {
  const [method = '', path = ''] = endpoint.split(' ');
  return call(backend.fetchProxy, `${method} /api/m2m-tokens${path}`, init, {});
}

async function call(
  fetcher: typeof fetch,
  endpoint: string,
  { body, headers }: Init,
  own: Record<string, string>,
): Promise<FakeAnswer> {
  const [method = '', path = ''] = endpoint.split(' ');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetcher(path, {
    method,
    headers: {
      ...own,
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(text !== undefined && { body: text }),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body: answer, headers: response.headers };
}

/** The status and the error code of an answer. */
export function refusalOf({
  status,
  body,
}: FakeAnswer): [status: number, code: string | undefined] {
  const [error] = (body['errors'] ?? []) as { code: string }[];
  return [status, error?.code];
}

/** A machine's current key. */
export async function keyOf(backend: FakeBackend, machineId: string): Promise<string> {
  const { body } = await callApi(backend, `GET /machines/${machineId}/secret_key`);
  return String(body['secret']);
}
