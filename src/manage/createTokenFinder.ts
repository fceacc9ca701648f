import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
import { MAX_LIMIT } from '../api/ListParams.js';

/** A part of the list. */
export interface ListPart {
  limit: number;
  offset: number;
}

/** Finds tokens in the list by id, since no call reads one token. */
export interface TokenFinder {
  /** Resolves with the tokens that the list has. Rejects when a request fails. */
  find: (read: (part: ListPart) => Promise<M2MTokenPage>) => Promise<ReadonlyMap<string, M2MToken>>;
}

/** How many of the newest tokens a search reads. */
export const SEARCHED = 1000;

/** How many tokens may be created between two reads before a search begins again. */
const SLACK = 10;

/**
 * The first call searches the newest `SEARCHED` tokens, and remembers their offsets. Each later call reads only these offsets,
 * in one request if they are close to each other. It searches again once for a token that has moved, but never for a token
 * that the first search did not find.
 */
export function createTokenFinder(ids: readonly string[]): TokenFinder {
  const places = new Map<string, number>();
  const lost = new Set<string>();

  return {
    find: async (read) => {
      const found = new Map<string, M2MToken>();
      const take = async (part: ListPart): Promise<M2MTokenPage> => {
        const page = await read(part);
        for (const [index, token] of page.data.entries()) {
          if (!ids.includes(token.id)) continue;
          found.set(token.id, token);
          places.set(token.id, part.offset + index);
        }
        return page;
      };
      const isFound = (id: string) => found.has(id) || lost.has(id);

      await Promise.all(planParts([...places.values()]).map(take));
      for (let offset = 0; offset < SEARCHED && !ids.every(isFound); offset += MAX_LIMIT) {
        // oxlint-disable-next-line no-await-in-loop -- the next page is needed only if this one does not have the token
        const { data, skipped } = await take({ limit: MAX_LIMIT, offset });
        if (data.length + skipped < MAX_LIMIT) break;
      }
      for (const id of ids) {
        if (found.has(id)) continue;
        lost.add(id);
        places.delete(id);
      }
      return found;
    },
  };
}

/** The parts that hold these offsets, with room for tokens that are created meanwhile. */
export function planParts(places: readonly number[]): ListPart[] {
  const parts: ListPart[] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    const part = parts.at(-1);
    const limit = place - (part?.offset ?? 0) + 1 + SLACK;
    if (part && limit <= MAX_LIMIT) part.limit = limit;
    else parts.push({ limit: 1 + SLACK, offset: place });
  }
  return parts;
}
