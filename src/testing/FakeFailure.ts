import type { FakeAction } from './FakeAction.js';

/**
 * How an answer can fail.
 * - `{ status }`: an answer in the API's error shape; `retryAfter` is the `Retry-After` header, in seconds or as an HTTP date.
 * - `'network_error'`: no answer, `fetch` rejects with a `TypeError`. (Behind MSW, catch it and answer `HttpResponse.error()`.)
 * - `'lost'`: as `'network_error'`, but the call has done its work, such as creating a token.
 * - `'never'`: no answer until the caller gives up.
 * - `'garbage'`: a login page with status 200.
 * - `'truncated'`: JSON that breaks off, with status 200.
 * - `{ body }`: any JSON, with status 200.
 */
export type FakeFailure =
  | {
      /** 400 to 599. */
      status: number;
      retryAfter?: number | string | undefined;
      /** Absent: the API's own code for this status, or the proxy's own for a write that fails at the proxy. */
      code?: string | undefined;
      /** Absent: a sentence that fits the status. */
      message?: string | undefined;
      body?: undefined;
    }
  | { body: unknown; status?: undefined }
  | 'network_error'
  | 'lost'
  | 'never'
  | 'garbage'
  | 'truncated';

export interface FailNextOptions {
  /**
   * How many answers fail; `Infinity` = all from now on.
   *
   * @default 1
   */
  times?: number | undefined;
  /** Only answers about this machine fail. A call by a machine's key is about that machine. Absent: any answer. */
  subject?: string | undefined;
  /** Only answers to this call fail, such as `'revoke'`. Absent: any answer. */
  action?: FakeAction | undefined;
}
