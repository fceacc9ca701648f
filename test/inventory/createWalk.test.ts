import { describe, expect, it } from 'vitest';
import { createWalk } from '../../src/inventory/createWalk.js';
import type { WalkRequest } from '../../src/inventory/Walk.js';
import { createWalkServer } from './walkServer.js';

interface Setting {
  rows: number;
  limit?: number;
  maxTokens?: number;
  concurrency?: number;
  counting?: 'exact' | 'unknown';
}

/** A walk over a list of so many rows, whose requests the test reads and answers. */
function begin({ rows, counting = 'exact', limit = 10, ...options }: Setting) {
  const server = createWalkServer(Array<boolean>(rows).fill(true), counting);
  const walk = createWalk({ asOf: 0, maxTokens: 1_000, concurrency: 2, ...options, limit });
  const offsets: number[] = [];
  let open: WalkRequest[] = [];
  const send = () => {
    const due = walk.next();
    open.push(...due);
    offsets.push(...due.map(({ offset }) => offset));
  };
  send();
  const at = (offset: number): WalkRequest => {
    const request = open.find((one) => one.offset === offset);
    if (request === undefined) throw new Error(`There is no request for ${offset}.`);
    return request;
  };
  const answer = (offset: number, page = server.page(offset, limit)) => {
    const request = at(offset);
    open = open.filter((one) => one !== request);
    walk.answer(request, page);
    send();
  };
  return {
    ...{ server, walk, answer, at, send },
    /** All requested offsets, in order. */
    offsets,
    open: () => open.map(({ offset }) => offset),
    read: (offset: number) => server.page(offset, limit),
    forget: (offset: number) => {
      open = open.filter((one) => one.offset !== offset);
    },
    answerAll: () => {
      while (!walk.isComplete) answer(open[0]?.offset ?? Number.NaN);
    },
    isWhole: () =>
      JSON.stringify(walk.result().tokens) ===
      JSON.stringify(server.rows.map(({ token }) => token)),
  };
}

describe('the requests of a walk', () => {
  it.each([
    ['an empty list', { rows: 0 }, [0]],
    ['one page', { rows: 7 }, [0]],
    // A full page may be the last one, or not.
    ['one full page', { rows: 10 }, [0, 9, 0]],
    ['two pages', { rows: 15 }, [0, 9, 0]],
    ['many pages, two at a time', { rows: 40 }, [0, 9, 18, 27, 36, 0]],
    ['many pages, one at a time', { rows: 40, concurrency: 1 }, [0, 9, 18, 27, 36, 0]],
    ['a list without a total', { rows: 25, counting: 'unknown' }, [0, 9, 18, 27, 0]],
    ['a list above the maximum', { rows: 1_000, maxTokens: 28 }, [0, 9, 18, 0]],
    [
      'a list without a total above the maximum',
      { rows: 99, maxTokens: 28, counting: 'unknown' },
      [0, 9, 18, 27, 0],
    ],
  ] satisfies [string, Setting, number[]][])('%s', (_, setting, expected) => {
    const { answerAll, offsets } = begin(setting);
    answerAll();
    expect(offsets).toEqual(expected);
  });

  it('never has more in flight than allowed', () => {
    const { answer, open } = begin({ rows: 100, concurrency: 3 });
    expect(open()).toEqual([0]);
    answer(0);
    expect(open()).toEqual([9, 18, 27]);
    answer(27);
    expect(open()).toEqual([9, 18]);
    answer(9);
    expect(open()).toEqual([18, 36]);
  });

  it('have closer offsets if the proxy sends fewer rows', () => {
    const { server, answer, open, offsets, walk } = begin({ rows: 12 });
    while (!walk.isComplete) answer(open()[0] ?? 0, server.page(open()[0] ?? 0, 5));
    expect(offsets).toEqual([0, 4, 8, 0]);
    expect(walk.result().tokens).toHaveLength(12);
  });
});

describe('the result', () => {
  it('is known before the end, as far as no row is missing', () => {
    const { walk, answer } = begin({ rows: 40 });
    expect(walk.loadedCount).toBe(0);
    answer(0);
    expect(walk.result()).toMatchObject({ totalCount: 40, isTruncated: false });
    expect(walk.result().tokens).toHaveLength(10);
    answer(18);
    expect(walk.result().tokens).toHaveLength(10);
    answer(9);
    expect(walk.result().tokens).toHaveLength(28);
  });

  it('has no more tokens than the maximum, and says that there are more', () => {
    const { walk, answerAll } = begin({ rows: 1_000, maxTokens: 25 });
    answerAll();
    expect(walk.result()).toMatchObject({ totalCount: 1_000, isTruncated: true });
    expect(walk.result().tokens).toHaveLength(25);
  });

  it('is not truncated when the list has as many tokens as the maximum', () => {
    const { walk, answerAll } = begin({ rows: 28, maxTokens: 28 });
    answerAll();
    expect(walk.result()).toMatchObject({ totalCount: 28, isTruncated: false });
  });

  it.each([
    [28, false, 28],
    [29, true, 29],
    [60, true, null],
  ])(
    'of %i tokens without a total, at most 28: truncated is %s',
    (rows, isTruncated, totalCount) => {
      const { walk, answerAll } = begin({ rows, maxTokens: 28, counting: 'unknown' });
      answerAll();
      expect(walk.result()).toMatchObject({ isTruncated, totalCount });
    },
  );

  it('counts each unreadable row once, also one that two pages have', () => {
    const server = createWalkServer(
      Array.from({ length: 30 }, (_, index) => ![3, 9, 20].includes(index)),
      'exact',
    );
    const walk = createWalk({ asOf: 0, maxTokens: 100, concurrency: 1, limit: 10 });
    while (!walk.isComplete) {
      for (const request of walk.next()) walk.answer(request, server.page(request.offset, 10));
    }
    expect(walk.result()).toMatchObject({ skipped: 3, totalCount: 30 });
    expect(walk.result().tokens).toHaveLength(27);
  });
});

describe('tokens that are created during the walk', () => {
  it('are found, by reading the top again at the end', () => {
    const { server, answer, answerAll, offsets, isWhole } = begin({ rows: 30 });
    answer(0);
    server.create();
    server.create();
    answerAll();
    expect(offsets.at(-1)).toBe(0);
    expect(isWhole()).toBe(true);
  });

  it('are found when they fill more than a page', () => {
    const { server, answer, answerAll, isWhole } = begin({ rows: 30 });
    answer(0);
    for (let left = 35; left > 0; left -= 1) server.create();
    answerAll();
    expect(isWhole()).toBe(true);
  });

  it('leave no gap when the server read a lower page first, since the walk requests it again', () => {
    const { server, answer, answerAll, read, offsets, isWhole } = begin({ rows: 60 });
    answer(0);
    const early = read(18);
    for (let left = 4; left > 0; left -= 1) server.create();
    answer(9);
    expect(offsets).toEqual([0, 9, 18, 27]);
    answer(18, early);
    // The rows between both pages are missing.
    expect(offsets).toEqual([0, 9, 18, 27, 18]);
    answerAll();
    expect(isWhole()).toBe(true);
  });

  it('do not repeat a page that has a row of the page above it', () => {
    const { server, answer, read, offsets } = begin({ rows: 60 });
    answer(0);
    const [upper, lower] = [read(9), read(18)];
    server.create();
    answer(18, lower);
    answer(9, upper);
    expect(offsets).toEqual([0, 9, 18, 27, 36]);
  });

  it('are there at once when this app has created them', () => {
    const { server, walk, answer } = begin({ rows: 60 });
    answer(0);
    const token = server.create();
    walk.write(token);
    expect(walk.result().tokens[0]).toBe(token);
    expect(walk.result().tokens).toHaveLength(11);
  });
});

describe('tokens that are revoked during the walk', () => {
  it('are revoked if their page is read later', () => {
    const { server, walk, answer, answerAll } = begin({ rows: 30 });
    answer(0);
    server.revoke(25);
    answerAll();
    expect(walk.result().tokens[25]?.revoked).toBe(true);
  });

  it('are revoked at once when this app has revoked them', () => {
    const { server, walk, answer } = begin({ rows: 30 });
    answer(0);
    const token = server.revoke(3);
    if (token) walk.write(token);
    expect(walk.result().tokens[3]?.revoked).toBe(true);
  });

  it('stay revoked when an older answer arrives later', () => {
    const { server, walk, answer, answerAll, read } = begin({ rows: 30 });
    answer(0);
    const early = read(9);
    const token = server.revoke(12);
    if (token) walk.write(token);
    expect(walk.result().tokens).toHaveLength(10);
    answer(9, early);
    expect(walk.result().tokens[12]?.revoked).toBe(true);
    answerAll();
    expect(walk.result().tokens[12]?.revoked).toBe(true);
  });
});

describe('requests without an answer', () => {
  it('are sent again, and the others stay in flight', () => {
    const { walk, answer, at, forget, send, open, offsets } = begin({ rows: 60 });
    answer(0);
    walk.release(at(9));
    forget(9);
    send();
    expect(open()).toEqual([18, 9]);
    expect(offsets).toEqual([0, 9, 18, 9]);
  });

  it('are sent again after a stop, but not those that have their answer', () => {
    const { walk, answer, forget, send, open, answerAll, isWhole } = begin({ rows: 60 });
    answer(0);
    answer(18);
    walk.release();
    forget(9);
    send();
    expect(open()).toEqual([9]);
    answerAll();
    expect(isWhole()).toBe(true);
  });
});
