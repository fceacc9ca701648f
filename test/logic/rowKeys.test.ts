import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowKeys } from '../../src/logic/rowKeys.js';
import { LAW, runs } from '../support/runs.js';

function keysOf(...ids: string[]): string[] {
  return rowKeys(ids.map((id) => ({ id })));
}

describe('the keys of rows', () => {
  it('are the ids', () => {
    expect(keysOf('a', 'b')).toEqual(['a', 'b']);
  });

  it('are all different where an id occurs twice', () => {
    expect(keysOf('a', 'b', 'a', 'a')).toEqual(['a', 'b', 'a 2', 'a 3']);
  });

  it('stay with their rows when a row is added at the end', () => {
    expect(keysOf('a', 'a', 'b').slice(0, 2)).toEqual(keysOf('a', 'a'));
  });

  it('are all different for any ids, even for those that look like keys', LAW, () => {
    const ids = oneof(string(), constantFrom('a', 'b', 'a 2', 'a 2 2', 'a 3', '', ' 2'));
    assert(
      property(array(ids), (some) => {
        expect(new Set(keysOf(...some)).size).toBe(some.length);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
