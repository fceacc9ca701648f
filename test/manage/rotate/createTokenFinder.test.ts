import { createM2MToken, createM2MTokenId } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import {
  createTokenFinder,
  type ListPart,
  planParts,
} from '../../../src/manage/createTokenFinder.js';

const id = (name: string) => createM2MTokenId(name);

/** A list of tokens, and the parts of it that were read. */
function list(names: string[]) {
  const parts: string[] = [];
  const read = ({ limit, offset }: ListPart) => {
    parts.push(`${offset}+${limit}`);
    const data = names
      .slice(offset, offset + limit)
      .map((name) => createM2MToken({ id: id(name) }));
    return Promise.resolve({ data, totalCount: null, skipped: 0 });
  };
  return { names, parts, read };
}

const others = (count: number, name = 'other') =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe('the search for tokens', () => {
  it('finds both on the first page, and then reads only their offsets', async () => {
    const { names, parts, read } = list(['new', ...others(40), 'old', ...others(200, 'older')]);
    const finder = createTokenFinder([id('old'), id('new')]);
    expect([...(await finder.find(read)).keys()]).toEqual([id('new'), id('old')]);
    expect(parts.splice(0)).toEqual(['0+100']);
    expect((await finder.find(read)).size).toBe(2);
    expect(parts.splice(0)).toEqual(['0+52']);
    names.unshift('newest');
    expect((await finder.find(read)).size).toBe(2);
    expect(parts).toEqual(['0+52']);
  });

  it('reads distant offsets in two requests', async () => {
    const { parts, read } = list(['new', ...others(420), 'old', ...others(50, 'older')]);
    const finder = createTokenFinder([id('old'), id('new')]);
    await finder.find(read);
    expect(parts.splice(0)).toEqual(['0+100', '100+100', '200+100', '300+100', '400+100']);
    expect((await finder.find(read)).size).toBe(2);
    expect(parts).toEqual(['0+11', '421+11']);
  });

  it('reads at most the newest 1,000 tokens, and searches once for one that it does not find', async () => {
    const { parts, read } = list(['new', ...others(5000)]);
    const finder = createTokenFinder([id('old'), id('new')]);
    expect([...(await finder.find(read)).keys()]).toEqual([id('new')]);
    expect(parts.splice(0)).toHaveLength(10);
    await finder.find(read);
    expect(parts).toEqual(['0+11']);
  });

  it('stops at the end of the list', async () => {
    const { parts, read } = list(others(150));
    expect((await createTokenFinder([id('old'), id('new')]).find(read)).size).toBe(0);
    expect(parts).toEqual(['0+100', '100+100']);
  });

  it('counts unreadable rows as rows', async () => {
    const { parts, read } = list(['new', ...others(99), ...others(20, 'b'), 'old']);
    const skipping = async (part: ListPart) => {
      const page = await read(part);
      return { ...page, data: page.data.slice(0, -1), skipped: 1 };
    };
    const found = await createTokenFinder([id('new'), id('other 98')]).find(skipping);
    expect([...found.keys()]).toEqual([id('new')]);
    expect(parts).toEqual(['0+100', '100+100']);
  });

  it('searches again for a token that has moved away', async () => {
    const { names, parts, read } = list(['new', 'old']);
    const finder = createTokenFinder([id('old'), id('new')]);
    await finder.find(read);
    names.unshift(...others(30));
    parts.length = 0;
    expect((await finder.find(read)).size).toBe(2);
    expect(parts.splice(0)).toEqual(['0+12', '0+100']);
    await finder.find(read);
    expect(parts).toEqual(['30+12']);
  });

  it('fails with the first failed request', async () => {
    const finder = createTokenFinder([id('old')]);
    await expect(finder.find(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    // The next call searches again.
    const { read } = list(['old']);
    expect((await finder.find(read)).size).toBe(1);
  });
});

describe('the parts to read', () => {
  it.each([
    [[], []],
    [[7], ['7+11']],
    [[8, 7], ['7+12']],
    [[0, 89], ['0+100']],
    [
      [0, 90],
      ['0+11', '90+11'],
    ],
  ])('%j: %j', (places, parts) => {
    expect(planParts(places).map(({ offset, limit }) => `${offset}+${limit}`)).toEqual(parts);
  });
});
