import type { ApiFault } from './ApiFault.js';

/** The details of a call that every answer needs. */
export interface AnswerContext {
  /** Unix milliseconds, by the fake's clock. */
  now: number;
  /** Number of the call, from 1. The trace id contains it. */
  call: number;
}

/** An answer as the API sends it, with the fake's clock in `Date`. */
export function respond(
  { now }: AnswerContext,
  body: string,
  init: { status?: number; contentType?: string; headers?: Record<string, string> } = {},
): Response {
  return new Response(body, {
    status: init.status ?? 200,
    headers: {
      // The SDK parses JSON only under exactly this type.
      'content-type': init.contentType ?? 'application/json',
      date: new Date(now).toUTCString(),
      ...init.headers,
    },
  });
}

/** Formats a fault in the API's error shape. */
export function respondWithFault(context: AnswerContext, fault: ApiFault): Response {
  const { status, code, message, retryAfter, isTraceless } = fault;
  return respond(
    context,
    JSON.stringify({
      errors: [{ code, message, long_message: message }],
      ...(isTraceless ? {} : { clerk_trace_id: `fake-trace-${context.call}` }),
    }),
    { status, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } },
  );
}
