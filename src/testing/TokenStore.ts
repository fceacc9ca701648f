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
  /** Changes the token with this id, and returns it; undefined = there is none. */
  change(id: string, change: (token: M2MToken) => M2MToken): M2MToken | undefined;
  /** The first token that matches. */
  find(matches: (token: M2MToken) => boolean): M2MToken | undefined;
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
      if (token === undefined) return undefined;
      const changed = change(token);
      if (changed !== token) replace(tokens.with(index, changed));
      return changed;
    },
    find: (matches) => tokens.find(matches),
  };
}

/** The most tokens of a machine with a total that can be made at once, for a change. */
const MAX_CHANGEABLE = 1_000_000;

/** A store of any size. Its tokens are all active, and take no memory before the first change. */
export function createVirtualStore(
  total: number,
  tokenAt: (index: number) => M2MToken,
): TokenStore {
  let changed: TokenStore | undefined;
  const slice = (start: number, end: number) =>
    Array.from({ length: Math.max(0, Math.min(end, total) - start) }, (_, index) =>
      tokenAt(start + index),
    );
  const rows: TokenRows = { length: total, slice };
  const makeAll = () => {
    if (total > MAX_CHANGEABLE) {
      throw new Error(
        `Nothing was changed, because this machine has a total above ${MAX_CHANGEABLE}. Give it fewer tokens.`,
      );
    }
    return (changed ??= createTokenStore(slice(0, total)));
  };
  return {
    select: (switches, now) => changed?.select(switches, now) ?? rows,
    add: (token) => makeAll().add(token),
    change: (id, change) => makeAll().change(id, change),
    find: (matches) => changed?.find(matches),
  };
}
