import type { M2MToken, M2MTokenPage } from 'react-m2m-tokens';
import { expect } from 'vitest';
import { createWalk } from '../../src/inventory/createWalk.js';
import type { WalkRequest } from '../../src/inventory/Walk.js';
import { type Counting, createWalkServer } from './walkServer.js';

/** The next step. `index` counts the requests in flight, or the rows from the top. */
export interface WalkStep {
  kind:
    | 'read'
    | 'answer'
    /** A 429, after which the request is sent again. */
    | 'refuse'
    /** A failure or a stop, and a start. */
    | 'stop'
    | 'create'
    | 'create many'
    | 'create unreadable'
    | 'revoke'
    | 'create by this app'
    | 'revoke by this app';
  index: number;
}

export interface WalkSchedule {
  /** Whether each row of the list is readable, newest first. */
  readable: readonly boolean[];
  counting: Counting;
  limit: number;
  /** The proxy sends at most so many rows, if it counts them exactly. Otherwise its first page would look like the last one. */
  cap: number;
  maxTokens: number;
  concurrency: number;
  /** Whether the last requests are answered first. */
  isInverse: boolean;
  steps: readonly WalkStep[];
}

interface Flight {
  request: WalkRequest;
  offset: number;
  /** The server's count when the request was sent. */
  counted: number;
  /** The answer, once the server has read the page. */
  page?: M2MTokenPage;
  /** The ids of the tokens at that moment. */
  there?: ReadonlySet<string>;
}

/** Events that many schedules must have, or the law would prove little. */
export interface WalkEvents {
  isTruncated: boolean;
  hasCreated: boolean;
  hasRevoked: boolean;
  hasReread: boolean;
}

/** Runs the schedule, answers all requests that are left, and checks the result. */
export function runWalk(schedule: WalkSchedule): WalkEvents {
  const { counting, limit, maxTokens, concurrency, isInverse } = schedule;
  const server = createWalkServer(schedule.readable, counting);
  const walk = createWalk({ asOf: 0, maxTokens, concurrency, limit });
  const cap = counting === 'exact' ? schedule.cap : Infinity;
  const ids = () => server.rows.map(({ token }) => token.id);
  const atStart = new Set(ids());
  let atTop: ReadonlySet<string> = new Set();
  const createdHere = new Set<string>();
  const mustBeRevoked = new Set<string>();
  const asked = new Map<number, number>();
  let flights: Flight[] = [];
  let requests = 0;
  let changes = 0;

  const send = () => {
    for (const request of walk.next()) {
      const { offset } = request;
      requests += 1;
      asked.set(offset, (asked.get(offset) ?? 0) + 1);
      flights.push({ request, offset, counted: server.rows.length });
    }
  };
  const read = (flight: Flight) => {
    if (flight.page) return flight.page;
    // The client refuses a first page without a readable row, so the list gets one before the server reads it.
    const top = server.rows.slice(0, Math.min(limit, cap));
    if (flight.offset === 0 && top.length > 0 && top.every(({ isReadable }) => !isReadable)) {
      server.create();
      changes += 1;
    }
    flight.there = new Set(ids());
    flight.page = server.page(flight.offset, Math.min(limit, cap), flight.counted);
    return flight.page;
  };
  const take = (index: number) => {
    const [flight] = flights.splice(index % Math.max(1, flights.length), 1);
    return flight;
  };
  const answer = (flight: Flight | undefined) => {
    if (flight === undefined) return;
    const page = read(flight);
    if (flight.offset === 0) atTop = flight.there ?? atTop;
    walk.answer(flight.request, page);
    const shown = new Set(walk.result().tokens.flatMap(({ id, revoked }) => (revoked ? id : [])));
    // A page that the walk drops, since rows may be missing above it, is read again.
    for (const { id } of page.data) if (shown.has(id)) mustBeRevoked.add(id);
    send();
  };

  const act = ({ kind, index }: WalkStep) => {
    const flight = flights[index % Math.max(1, flights.length)];
    if (kind === 'read') return void (flight && read(flight));
    if (kind === 'answer') return answer(take(index));
    changes += kind === 'create many' ? index : concurrency;
    if (kind === 'refuse') {
      const refused = take(index);
      if (refused) walk.release(refused.request);
      send();
    }
    if (kind === 'stop') {
      flights = [];
      walk.release();
      send();
    }
    if (kind === 'create') server.create();
    if (kind === 'create unreadable') server.create(false);
    if (kind === 'create many') for (let left = index; left > 0; left -= 1) server.create();
    if (kind === 'create by this app') {
      const token = server.create();
      createdHere.add(token.id);
      walk.write(token);
    }
    if (kind === 'revoke') server.revoke(index);
    if (kind === 'revoke by this app') {
      // The app knows readable rows only.
      const token = server.rows[index]?.isReadable ? server.revoke(index) : undefined;
      if (token) {
        mustBeRevoked.add(token.id);
        walk.write(token);
      }
    }
    return undefined;
  };

  send();
  for (const step of schedule.steps) {
    if (walk.isComplete) break;
    act(step);
  }
  while (!walk.isComplete) {
    answer(take(isInverse ? flights.length - 1 : 0));
    if (requests > 20 + 4 * (server.rows.length + changes)) throw new Error('It does not end.');
  }

  const result = walk.result();
  const { tokens, totalCount, isTruncated, skipped } = result;
  const found = tokens.map(({ id }) => id);
  const readable = server.rows.filter(({ isReadable }) => isReadable).map(({ token }) => token);
  // In the order of the list, each once.
  const isFound = new Set(found);
  expect(found).toEqual(readable.flatMap(({ id }) => (isFound.has(id) ? id : [])));
  // A truncated walk reads no further than its last token.
  const last = isTruncated ? readable.findIndex(({ id }) => id === found.at(-1)) : Infinity;
  const isKnowable = ({ id }: M2MToken) => atStart.has(id) || atTop.has(id) || createdHere.has(id);
  const due = readable.filter((token, index) => index <= last && isKnowable(token));
  expect(due.filter(({ id }) => !isFound.has(id))).toEqual([]);
  expect(found.length).toBeLessThanOrEqual(maxTokens);
  const unreadable = server.rows.length - readable.length;
  const late = readable.filter((token) => !isKnowable(token)).length;
  expect(isTruncated && found.length + unreadable + late < maxTokens).toBe(false);
  expect(isTruncated).toBe((totalCount ?? Infinity) > maxTokens);

  const now = new Map(readable.map(({ id, revoked }) => [id, revoked]));
  const revoked = tokens.filter((token) => token.revoked);
  expect(revoked.filter(({ id }) => now.get(id) !== true)).toEqual([]);
  const others = tokens.filter((token) => !token.revoked);
  expect(others.filter(({ id }) => mustBeRevoked.has(id))).toEqual([]);

  // If the list has not changed, the counts are exact.
  const count = server.rows.length;
  const isSame = changes === 0 && counting !== 'unknown' && cap >= limit;
  expect(isSame ? totalCount : count).toBe(count);
  const isWhole = isSame && count <= maxTokens;
  expect(isWhole ? skipped : unreadable).toBe(unreadable);
  return {
    isTruncated,
    hasCreated: found.some((id) => !atStart.has(id)),
    hasRevoked: revoked.length > 0,
    hasReread: [...asked].some(([offset, times]) => offset > 0 && times > 1),
  };
}
