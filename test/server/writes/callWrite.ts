import {
  createM2MTokensHandler,
  type M2MTokensActionEvent,
  type M2MTokensError,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import { SITE } from '../callHandler.js';
import { SECRET_KEY, SUBJECT } from '../upstream.js';
import { createClerk, TOKEN } from './createClerk.js';

export const BASE = `${SITE}/api/m2m-tokens`;
export const REVOKE_URL = `${BASE}/${TOKEN}/revoke?subject=${SUBJECT}`;
export const CREATE_URL = `${BASE}?subject=${SUBJECT}`;
export const REVOKE_BODY = { revocation_reason: 'leaked' };
export const CREATE_BODY = {
  token_format: 'opaque',
  seconds_until_expiration: 3600,
  claims: { team: 'billing' },
};
export const SAME_ORIGIN = {
  'sec-fetch-site': 'same-origin',
  origin: SITE,
  'content-type': 'application/json',
};

export interface WriteCall extends Partial<M2MTokensHandlerOptions> {
  action?: 'revoke' | 'create';
  clerk?: ReturnType<typeof createClerk>;
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  /** A text is sent as it is, anything else as JSON. */
  body?: unknown;
  signal?: AbortSignal;
}

/** The request that a browser on the same site would send. */
export function writeRequest({ action = 'revoke', url, method, headers, body, signal }: WriteCall) {
  const usual = action === 'revoke' ? REVOKE_BODY : CREATE_BODY;
  const sent = body === undefined ? usual : body;
  return new Request(url ?? (action === 'revoke' ? REVOKE_URL : CREATE_URL), {
    method: method ?? 'POST',
    headers: headers ?? SAME_ORIGIN,
    body: typeof sent === 'string' ? sent : JSON.stringify(sent),
    ...(signal && { signal }),
  });
}

/** A handler that may write, and everything that it tells its host. */
export function createWriteProxy(options: Partial<M2MTokensHandlerOptions> = {}) {
  const errors: M2MTokensError[] = [];
  const events: M2MTokensActionEvent[] = [];
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: () => true,
    actions: ['list', 'revoke', 'create'],
    onError: (error) => errors.push(error),
    onAction: (event) => events.push(event),
    ...options,
  });
  return { handler, errors, events };
}

/** Sends one write, and returns everything that resulted. */
export async function callWrite(call: WriteCall = {}) {
  const { action, clerk = createClerk(), url, method, headers, body, signal, ...options } = call;
  const { handler, errors, events } = createWriteProxy({ fetch: clerk.fetch, ...options });
  const response = await handler(
    writeRequest({
      ...(action && { action }),
      ...(url && { url }),
      ...(method && { method }),
      ...(headers && { headers }),
      ...(signal && { signal }),
      body,
    }),
  );
  const text = await response.clone().text();
  const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  const [error] = (answer['errors'] ?? []) as { code: string; long_message: string }[];
  const { status } = response;
  return { response, status, text, answer, code: error?.code, error, errors, events, clerk };
}
