import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { readBoundedText } from '../api/readBoundedText.js';
import { askInTime, type TimeLimit } from './askInTime.js';
import { buildClerkUrl } from './buildClerkUrl.js';
import { readClerkPage, readClerkRefusal } from './readClerkAnswer.js';
import { upstreamTimeout, upstreamUnreachable } from './upstreamFailure.js';

export interface ClerkCall extends TimeLimit {
  secretKey: string;
  apiUrl?: string | undefined;
  fetch?: typeof fetch | undefined;
}

/**
 * Requests one page of tokens from Clerk.
 *
 * @throws M2MTokensError with the code that fits; when `signal` was aborted, its reason.
 */
export async function callClerk(params: ListParams, call: ClerkCall): Promise<M2MTokenPage> {
  if (call.signal?.aborted) throw call.signal.reason;
  const url = buildClerkUrl(call.apiUrl, params);
  const [response, text] = await askInTime(
    call,
    (signal) => send(url, call, signal),
    (thrown, isOver) => (isOver ? upstreamTimeout(call.timeout) : upstreamUnreachable(thrown)),
  );
  if (response.status === 200) {
    return readClerkPage(text, params, call.secretKey);
  }
  // The handler forwards Clerk's error message, so it redacts Clerk's address from it. In a page the address is data,
  // and stays.
  const { host, hostname } = new URL(url);
  throw readClerkRefusal(response, text, [call.secretKey, host, hostname]);
}

async function send(
  url: string,
  call: ClerkCall,
  signal: AbortSignal,
): Promise<[Response, string]> {
  const request = call.fetch ?? fetch;
  const response = await request(url, {
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${call.secretKey}`,
      'Clerk-API-Version': '2026-05-12',
    },
    ...noStore(),
    // A redirect could carry the key to another host.
    redirect: 'manual',
    signal,
  });
  // A body that is too large, like an absent one, is not a page.
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
