import type { M2MToken, M2MTokenPage } from 'react-m2m-tokens';
import { createM2MToken } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { createWalk } from '../../src/inventory/createWalk.js';
import type { Walk } from '../../src/inventory/Walk.js';
import { createWalkServer, type WalkServer } from './walkServer.js';

type Answer = (server: WalkServer, offset: number, count: number) => M2MTokenPage;

const LIMIT = 100;

/** Answers until the walk ends, or fails, or has sent so many requests. */
function walkOver(walk: Walk, answer: (offset: number, count: number) => M2MTokenPage) {
  let count = 0;
  try {
    for (let due = walk.next(); due.length > 0; due = walk.next()) {
      for (const request of due) {
        count += 1;
        if (count > 3_000) throw new Error('It does not end.');
        walk.answer(request, answer(request.offset, count));
      }
    }
  } catch (error) {
    walk.release();
    return { count, error };
  }
  return { count, error: undefined };
}

const unknown = (page: M2MTokenPage) => ({ ...page, totalCount: null });

function newer(from: number): readonly M2MToken[] {
  return Array.from({ length: LIMIT }, (_, index) => {
    const createdAt = from * LIMIT - index;
    return createM2MToken({ id: `mt_new${createdAt}`, createdAt: 1_000_000 + createdAt });
  });
}

const unreadable = { data: [], totalCount: null, skipped: LIMIT };

describe('a walk comes to an end when the server', () => {
  it.each<[string, Answer, most: number]>([
    ['ignores the offset', (server) => server.page(0, LIMIT), 5],
    ['ignores the offset, and gives no total', (server) => unknown(server.page(0, LIMIT)), 5],
    [
      'ignores the offset, and has an unreadable row',
      (server) => {
        const page = unknown(server.page(0, LIMIT));
        return { ...page, data: page.data.slice(0, -1), skipped: 1 };
      },
      5,
    ],
    ['ignores offset and limit', (server) => ({ ...server.page(0, 10), totalCount: 450 }), 15],
    [
      'ignores the offset, while tokens are created',
      (server) => {
        server.create();
        return unknown(server.page(0, LIMIT));
      },
      1_100,
    ],
    [
      'sends two pages in turn',
      (server, _, count) => unknown(server.page(count % 2 === 0 ? 50 : 0, LIMIT)),
      1_100,
    ],
    [
      'sends newer tokens each time',
      (_, __, count) => unknown({ ...unreadable, data: newer(count), skipped: 0 }),
      1_100,
    ],
    [
      'sends endless unreadable rows above the known ones',
      (server, offset, count) => {
        if (count < 6) return server.page(offset, LIMIT);
        return offset === 0 ? unknown({ ...unreadable, data: newer(1), skipped: 0 }) : unreadable;
      },
      20,
    ],
  ])('%s', (_, answer, most) => {
    const server = createWalkServer(Array<boolean>(450).fill(true), 'exact');
    const walk = createWalk({ asOf: 0, maxTokens: 10_000, concurrency: 2, limit: LIMIT });
    const { count, error } = walkOver(walk, (offset, place) => answer(server, offset, place));
    expect(error).toMatchObject({ code: 'invalid_response' });
    expect(String(error)).toContain('Check that the proxy forwards limit and offset.');
    expect(count).toBeLessThanOrEqual(most);
  });

  it('sends unreadable rows without end, since the walk stops at the maximum', () => {
    const server = createWalkServer(Array<boolean>(450).fill(true), 'unknown');
    const walk = createWalk({ asOf: 0, maxTokens: 1_000, concurrency: 2, limit: LIMIT });
    const { count, error } = walkOver(walk, (offset) =>
      offset === 0 ? server.page(0, LIMIT) : unreadable,
    );
    expect(error).toBeUndefined();
    expect(count).toBeLessThan(25);
    expect(walk.result()).toMatchObject({ isTruncated: true });
  });
});

describe('after that failure', () => {
  it('a retry finds each token, if the proxy forwards the offset now', () => {
    const server = createWalkServer(Array<boolean>(450).fill(true), 'exact');
    const walk = createWalk({ asOf: 0, maxTokens: 10_000, concurrency: 2, limit: LIMIT });
    walkOver(walk, () => server.page(0, LIMIT));
    expect(walk.isComplete).toBe(false);
    const { error } = walkOver(walk, (offset) => server.page(offset, LIMIT));
    expect(error).toBeUndefined();
    expect(walk.result().tokens).toEqual(server.rows.map(({ token }) => token));
  });

  it('a retry fails after one request, if the proxy still does not', () => {
    const server = createWalkServer(Array<boolean>(450).fill(true), 'exact');
    const walk = createWalk({ asOf: 0, maxTokens: 10_000, concurrency: 1, limit: LIMIT });
    walkOver(walk, () => server.page(0, LIMIT));
    const { count, error } = walkOver(walk, () => server.page(0, LIMIT));
    expect(error).toMatchObject({ code: 'invalid_response' });
    expect(count).toBe(1);
  });
});

describe('many tokens that were created during a long stop', () => {
  it.each([99, 150, 198, 250, 1_000, 5_000])('%i of them are no failure', (created) => {
    const server = createWalkServer(Array<boolean>(450).fill(true), 'unknown');
    const walk = createWalk({ asOf: 0, maxTokens: 10_000, concurrency: 2, limit: LIMIT });
    const [first] = walk.next();
    if (first) walk.answer(first, server.page(0, LIMIT));
    for (let left = created; left > 0; left -= 1) server.create();
    const { error } = walkOver(walk, (offset) => server.page(offset, LIMIT));
    expect(error).toBeUndefined();
    expect(walk.result().tokens).toEqual(server.rows.map(({ token }) => token));
  });
});
