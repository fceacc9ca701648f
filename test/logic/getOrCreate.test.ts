import { expect, it, vi } from 'vitest';
import { getOrCreate } from '../../src/logic/getOrCreate.js';

it('creates a missing value once, and returns it from then on', () => {
  const known = new Map<string, object>();
  const create = vi.fn(() => ({}));
  const first = getOrCreate(known, 'a', create);
  expect(getOrCreate(known, 'a', create)).toBe(first);
  expect(getOrCreate(known, 'b', create)).not.toBe(first);
  expect(create).toHaveBeenCalledTimes(2);
});
