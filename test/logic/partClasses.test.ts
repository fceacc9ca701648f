import { describe, expect, it } from 'vitest';
import { createPartClasses } from '../../src/logic/partClasses.js';

describe('the classes of a part', () => {
  it('are ours, spelled as in the style sheet', () => {
    const part = createPartClasses({});
    expect([part('row'), part('headCell'), part('rowsPerPageLabel')]).toEqual([
      'm2m-row',
      'm2m-head-cell',
      'm2m-rows-per-page-label',
    ]);
  });

  it('are ours, followed by the host’s', () => {
    const part = createPartClasses({ row: 'mine  and-mine', cell: '', head: undefined });
    expect(part('row')).toBe('m2m-row mine  and-mine');
    expect([part('cell'), part('head')]).toEqual(['m2m-cell', 'm2m-head']);
  });

  it('of several kinds are all our classes, then all the host’s, on every call', () => {
    const part = createPartClasses({ cell: 'a', claims: 'b' });
    for (let time = 0; time < 2; time += 1) {
      expect(part('cell', 'claims')).toBe('m2m-cell m2m-claims a b');
      expect(part('claims', 'cell')).toBe('m2m-claims m2m-cell b a');
    }
    expect(part()).toBe('');
  });
});
