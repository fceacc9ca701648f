import type { M2MToken } from '../api/M2MToken.js';
import { selectTokens, type TokenSelection, type TokenSwitches } from './selectTokens.js';

/** Rows to page through: an array, or an object that creates its rows on request. */
interface TokenRows {
  readonly length: number;
  slice(start: number, end: number): readonly M2MToken[];
}

/** The tokens of one machine. */
export interface TokenStore {
  select(switches: TokenSwitches, now: number): TokenRows;
  /** Inserts a token before the first one that is not newer. */
  add(token: M2MToken): void;
  /** Changes the token with this id. Returns false when there is none. */
  change(id: string, change: (token: M2MToken) => M2MToken): boolean;
}

/** Caches selections until a token changes or expires, so that paging through 100,000 tokens stays fast. */
export function createTokenStore(given: readonly M2MToken[]): TokenStore {
  let tokens: readonly M2MToken[] = given;
  const selections = new Map<string, TokenSelection>();
  const replace = (next: readonly M2MToken[]) => {
    tokens = next;
    selections.clear();
  };
  return {
    select(switches, now) {
      const key = `${switches.revoked} ${switches.expired}`;
      const kept = selections.get(key);
      if (kept !== undefined && kept.from <= now && now < kept.until) return kept.rows;
      const selection = selectTokens(tokens, switches, now);
      selections.set(key, selection);
      return selection.rows;
    },
    add(token) {
      const found = tokens.findIndex((other) => other.createdAt <= token.createdAt);
      const index = found === -1 ? tokens.length : found;
      replace([...tokens.slice(0, index), token, ...tokens.slice(index)]);
    },
    change(id, change) {
      const index = tokens.findIndex((token) => token.id === id);
      const token = tokens[index];
      if (token === undefined) return false;
      replace(tokens.with(index, change(token)));
      return true;
    },
  };
}

/** A store of any size that takes no memory. Its tokens are all active and immutable. */
export function createVirtualStore(
  total: number,
  tokenAt: (index: number) => M2MToken,
): TokenStore {
  const rows: TokenRows = {
    length: total,
    slice: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, total) - start) }, (_, index) =>
        tokenAt(start + index),
      ),
  };
  return {
    select: () => rows,
    add() {
      throw new Error(
        'No token was added, because this machine has a total instead of tokens. Give it tokens.',
      );
    },
    change: () => false,
  };
}
