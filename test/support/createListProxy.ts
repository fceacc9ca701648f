import { createM2MTokens } from 'react-m2m-tokens/testing';
import type { ListParams, M2MToken, M2MTokenPage } from 'react-m2m-tokens';
import { pass } from './fakeTime.js';
import { BILLING, SHIPPING } from './tokens.js';

/** A request that waits until the test answers it. */
export interface ListRequest {
  url: string;
  params: ListParams;
  headers: Headers;
  isAborted: boolean;
  /** Neither answered nor aborted. */
  isOpen: boolean;
  /** Answers with a page; absent: the requested page. */
  answer: (page?: Partial<M2MTokenPage>) => Promise<void>;
  /** Answers with an error status. */
  refuse: (status: number, details?: Refusal) => Promise<void>;
  /** Breaks the connection. */
  breakOff: () => Promise<void>;
}

interface Refusal {
  /** In seconds, or as a date. */
  retryAfter?: number | string | undefined;
  /** The code in the body. */
  code?: string | undefined;
}

/** A proxy whose requests the test answers. The billing machine has 87 tokens, shipping has 30. */
export function createListProxy() {
  const machines = new Map<string, readonly M2MToken[]>([
    [BILLING, createM2MTokens(87, { subject: BILLING })],
    [SHIPPING, createM2MTokens(30, { subject: SHIPPING })],
  ]);
  const requests: ListRequest[] = [];
  let mostAtOnce = 0;

  const proxyFetch: typeof fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      const url = input instanceof Request ? input.url : String(input);
      const settle = (how: () => void) => {
        request.isOpen = false;
        how();
        return pass(0);
      };
      const request: ListRequest = {
        url,
        params: readParams(url),
        headers: new Headers(init.headers),
        isAborted: false,
        isOpen: true,
        answer: (page) =>
          settle(() => resolve(Response.json({ ...pageOf(machines, request.params), ...page }))),
        refuse: (status, details) => settle(() => resolve(refusal(status, details))),
        breakOff: () => settle(() => reject(new TypeError('Failed to fetch'))),
      };
      init.signal?.addEventListener('abort', () => {
        if (!request.isOpen) return;
        request.isAborted = true;
        request.isOpen = false;
        reject(init.signal?.reason);
      });
      requests.push(request);
      mostAtOnce = Math.max(mostAtOnce, openAt(url).length);
    });

  const openAt = (url: string) => requests.filter((one) => one.isOpen && one.url === url);

  return {
    fetch: proxyFetch,
    requests,
    /** Replaces a machine's tokens, newest first. */
    setTokens: (subject: string, tokens: readonly M2MToken[]) => machines.set(subject, tokens),
    /** The machine's current page. */
    pageOf: (params: Partial<ListParams> = {}) => pageOf(machines, { ...FIRST_PAGE, ...params }),
    open: () => requests.filter((request) => request.isOpen),
    /** The newest request; fails when there is none. */
    last: (): ListRequest => {
      const request = requests.at(-1);
      if (request === undefined) throw new Error('The proxy has received no request.');
      return request;
    },
    /** The newest request for an offset. */
    at: (offset: number): ListRequest => {
      const request = requests.findLast((one) => one.params.offset === offset);
      if (request === undefined)
        throw new Error(`The proxy has received no request for offset ${offset}.`);
      return request;
    },
    /** The requested offsets, in order. */
    offsets: () => requests.map((request) => request.params.offset),
    /** The most requests for one URL that were open at once. */
    mostAtOnce: () => mostAtOnce,
  };
}

export type ListProxy = ReturnType<typeof createListProxy>;

const FIRST_PAGE: ListParams = {
  subject: BILLING,
  revoked: false,
  expired: false,
  limit: 10,
  offset: 0,
};

function refusal(status: number, { retryAfter, code }: Refusal = {}): Response {
  const headers = new Headers(
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
  return Response.json({ errors: code === undefined ? [] : [{ code }] }, { status, headers });
}

function readParams(url: string): ListParams {
  const query = new URL(url, 'http://localhost').searchParams;
  return {
    subject: query.get('subject') ?? '',
    revoked: query.get('revoked') === 'true',
    expired: query.get('expired') === 'true',
    limit: Number(query.get('limit')),
    offset: Number(query.get('offset')),
  };
}

function pageOf(
  machines: ReadonlyMap<string, readonly M2MToken[]>,
  { subject, limit, offset }: ListParams,
): M2MTokenPage {
  const tokens = machines.get(subject) ?? [];
  return { data: tokens.slice(offset, offset + limit), totalCount: tokens.length, skipped: 0 };
}
