import type { ListParams, M2MTokenPage } from 'react-m2m-tokens';
import { createM2MToken } from 'react-m2m-tokens/testing';
import { createListProxy, type ListProxy, type ListRequest } from '../support/createListProxy.js';

/** The facts in a row's id. */
export interface ToldRow extends ListParams {
  /** The scope of the request. */
  scope: string;
  /** The request that brought the row, counted from 1. */
  serial: number;
}

/** A request of a scope, and whether its caller still waits. */
export interface TellingRequest {
  serial: number;
  scope: string;
  /** Scope and URL, which identify a key. */
  question: string;
  params: ListParams;
  isAbandoned: () => boolean;
  /** Whether the request is neither answered nor aborted. A proxy that ignores aborts has no aborted requests. */
  isOpen: () => boolean;
  /** Answers with rows that name their request. */
  answer: () => Promise<void>;
  /** Answers with a failure whose code names its request. */
  refuse: (status: number) => Promise<void>;
  breakOff: () => Promise<void>;
}

/** Rows on all pages of each list, three to a page. */
export const TOTAL = 8;
export const LIMIT = 3;

interface TellingOptions {
  /** Whether aborted requests continue, as behind some wrappers of fetch. */
  isDeaf: boolean;
  /** Called with each request before it is sent. */
  onRequest: (request: TellingRequest, openBefore: readonly TellingRequest[]) => void;
}

/** A proxy whose rows name their request and its scope. The scope is in the header `x-scope`. */
export function createTellingProxy({ isDeaf, onRequest }: TellingOptions) {
  const proxy = createListProxy();
  const requests: TellingRequest[] = [];

  const tellingFetch: typeof fetch = (input, init = {}) => {
    const { signal } = init;
    const asked = proxy.fetch(input, isDeaf ? { ...init, signal: null } : init);
    const request = tell(proxy.last(), requests.length + 1, () => signal?.aborted === true);
    const openBefore = requests.filter((other) => other.isOpen() && !other.isAbandoned());
    requests.push(request);
    onRequest(request, openBefore);
    return asked;
  };

  const telling: ListProxy = { ...proxy, fetch: tellingFetch };
  return { proxy: telling, requests, open: () => requests.filter((request) => request.isOpen()) };
}

function tell(request: ListRequest, serial: number, isAbandoned: () => boolean): TellingRequest {
  const scope = request.headers.get('x-scope') ?? '';
  const { params } = request;
  return {
    ...{ serial, scope, params, isAbandoned },
    question: `${scope} ${request.url}`,
    isOpen: () => request.isOpen,
    answer: () => request.answer(pageOf({ ...params, scope, serial })),
    refuse: (status) => request.refuse(status, { code: `fault-${serial}` }),
    breakOff: () => request.breakOff(),
  };
}

function pageOf(asked: ToldRow): M2MTokenPage {
  const count = Math.max(0, Math.min(asked.limit, TOTAL - asked.offset));
  const data = Array.from({ length: count }, (_, index) =>
    createM2MToken({ id: formatRow(asked, index), subject: asked.subject }),
  );
  return { data, totalCount: TOTAL, skipped: 0 };
}

function formatRow(row: ToldRow, index: number): string {
  const { serial, scope, subject, revoked, expired, limit, offset } = row;
  return ['row', serial, scope, subject, revoked, expired, limit, offset, index, 'end'].join('~');
}

export function readRow(id: string): ToldRow {
  const [, serial, scope = '', subject = '', revoked, expired, limit, offset] = id.split('~');
  return {
    ...{ scope, subject },
    serial: Number(serial),
    revoked: revoked === 'true',
    expired: expired === 'true',
    limit: Number(limit),
    offset: Number(offset),
  };
}

/** All row ids in a text. */
export function findRows(text: string): ToldRow[] {
  return (text.match(/row~.*?~end/g) ?? []).map(readRow);
}

/** The numbers of the requests whose failures are in a text. */
export function findFaults(text: string): number[] {
  return [...text.matchAll(/fault-(\d+)/g)].map(([, serial]) => Number(serial));
}
