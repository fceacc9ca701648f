import { describe, expect, it } from 'vitest';
import { readPosition } from '../../src/logic/readPosition.js';

describe('a position from a host', () => {
  it.each([
    // limit, offset → the limit and offset in use
    [25, 50, 25, 50],
    [1, 1, 1, 1],
    [10.9, 20.9, 10, 20],
    [1.5, 0.5, 1, 0],
    [0.9, 0, 10, 0],
    [0, -1, 10, 0],
    [-5, -0.5, 10, 0],
    [Number.NaN, Number.NaN, 10, 0],
    [Infinity, Infinity, 10, 0],
    [-Infinity, -Infinity, 10, 0],
  ])('limit %d, offset %d is read as limit %d, offset %d', (limit, offset, ...counted) => {
    const place = readPosition({ totalCount: null, limit, offset });
    expect([place.limit, place.offset]).toEqual(counted);
  });
});
