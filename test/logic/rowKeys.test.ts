import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowKeys } from '../../src/logic/rowKeys.js';

function keysOf(...ids: string[]): string[] {
  return rowKeys(ids.map((id) => ({ id })));
}

describe('the keys of rows', () => {
  it('are the ids', () => {
    expect(keysOf('a', 'b')).toEqual(['a', 'b']);
  });

  it('are all different where an id comes twice', () => {
    expect(keysOf('a', 'b', 'a', 'a')).toEqual(['a', 'b', 'a 2', 'a 3']);
  });

  it('stay with their rows when a row is added at the end', () => {
    expect(keysOf('a', 'a', 'b').slice(0, 2)).toEqual(keysOf('a', 'a'));
  });

  it('are all different for any ids', () => {
    const rows = array(record({ id: string().filter((id) => !id.includes(' ')) }));
    const fewIds = array(record({ id: constantFrom('a', 'b', 'c') }));
    assert(
      property(rows, fewIds, (some, others) => {
        const keys = rowKeys([...some, ...others]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
