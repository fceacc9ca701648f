import type { M2MTokensError } from '../api/M2MTokensError.js';
import { readBoundedText } from '../api/readBoundedText.js';
import { askInTime, type TimeLimit } from './askInTime.js';
import { buildClerkUrl } from './buildClerkUrl.js';
import { upstreamTimeout, upstreamUnreachable } from './upstreamFailure.js';

/** How to reach Clerk. */
export interface ClerkCall extends TimeLimit {
  secretKey: string;
  /** Another secret that Clerk's messages must not repeat. */
  secret?: string | undefined;
  apiUrl?: string | undefined;
  fetch?: typeof fetch | undefined;
}

/** One call of the Backend API. */
export interface ClerkRequest {
  /** Absent: POST with a body, GET without. */
  method?: string | undefined;
  /** After `/v1/`, such as `m2m_tokens`, with validated ids only. */
  path: string;
  params?: object | undefined;
  /** JSON; absent = none. */
  body?: unknown;
}

export interface ClerkAnswer {
  response: Response;
  text: string;
  /** The key, Clerk's address and the call's own secret, to redact from Clerk's messages. */
  secrets: string[];
}

/**
 * Calls Clerk once.
 *
 * @param explain builds the error when no answer came
 * @throws M2MTokensError `not_configured` before anything is sent; when `signal` was aborted, its reason.
 */
export async function askClerk(
  request: ClerkRequest,
  call: ClerkCall,
  explain = (thrown: unknown, isOver: boolean): M2MTokensError =>
    isOver ? upstreamTimeout(call.timeout) : upstreamUnreachable(thrown),
): Promise<ClerkAnswer> {
  if (call.signal?.aborted) throw call.signal.reason;
  const url = buildClerkUrl(call.apiUrl, request);
  const [response, text] = await askInTime(
    call,
    (signal) => send(url, request, call, signal),
    explain,
  );
  const { host, hostname } = new URL(url);
  return { response, text, secrets: [call.secretKey, host, hostname, call.secret ?? ''] };
}

async function send(
  url: string,
  { body, method = body === undefined ? 'GET' : 'POST' }: ClerkRequest,
  call: ClerkCall,
  signal: AbortSignal,
): Promise<[Response, string]> {
  const request = call.fetch ?? fetch;
  const response = await request(url, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${call.secretKey}`,
      'Clerk-API-Version': '2026-05-12',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...noStore(),
    // A redirect could carry the key to another host.
    redirect: 'manual',
    signal,
  });
  // A body that is too large, like an absent one, is not an answer.
  const text = (await readBoundedText(response, signal)) ?? '';
  if (!isAnswer(response, text)) throw new TypeError('no Response');
  return [response, text];
}

/**
 * Next.js caches answers without this option. Workers before the compatibility date 2024-11-11 throw on the option,
 * and cache nothing: their requests have no `cache`.
 */
function noStore(): RequestInit {
  const { Request: Type }: Partial<typeof globalThis> = globalThis;
  return 'cache' in Object(Type?.prototype) ? { cache: 'no-store' } : {};
}

/** The host's own `fetch` may return anything. */
function isAnswer({ status, headers }: Response, text: unknown): boolean {
  const header: unknown = headers.get('retry-after') ?? '';
  return [status, header, text].map((value) => typeof value).join() === 'number,string,string';
}
