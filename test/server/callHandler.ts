import { createM2MTokensHandler, type M2MTokensError } from 'react-m2m-tokens/server';
import type { M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import { createUpstream, SECRET_KEY, SUBJECT } from './upstream.js';

export const SITE = 'https://admin.example.test';
export const LIST = `${SITE}/api/m2m-tokens?subject=${SUBJECT}`;

interface Call extends Partial<M2MTokensHandlerOptions> {
  url?: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Calls a handler once, as a browser on the same site would, and returns everything that resulted. */
export async function callHandler({ url = LIST, method = 'GET', headers, ...options }: Call = {}) {
  const errors: M2MTokensError[] = [];
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: () => true,
    fetch: createUpstream().fetch,
    onError: (error) => errors.push(error),
    ...options,
  });
  const response = await handler(
    new Request(url, { method, headers: headers ?? { 'sec-fetch-site': 'same-origin' } }),
  );
  const text = await response.clone().text();
  return { response, status: response.status, text, errors, ...readBody(text) };
}

interface Body {
  errors?: { code: string; message: string; long_message: string }[];
  clerk_trace_id?: string;
  m2m_tokens?: (Record<string, unknown> | null)[];
  total_count?: number | null;
}

function readBody(text: string): { body: Body; code: string | undefined } {
  const body: Body = text === '' ? {} : JSON.parse(text);
  return { body, code: body.errors?.[0]?.code };
}
