import type { M2MToken, M2MTokenPage } from 'react-m2m-tokens';
import { createM2MToken } from 'react-m2m-tokens/testing';

/** How the server counts its tokens: with the list, never, or a moment before the list. */
export type Counting = 'exact' | 'unknown' | 'early';

interface ServerToken {
  token: M2MToken;
  /** Whether the client can read the row. */
  isReadable: boolean;
}

/** A list that grows at its top. */
export interface WalkServer {
  /** Newest first. */
  readonly rows: readonly ServerToken[];
  create: (isReadable?: boolean) => M2MToken;
  /** Revokes the row at this index, and returns it. */
  revoke: (index: number) => M2MToken | undefined;
  /** Counts the tokens, for a server that lists them later. */
  count: () => number;
  page: (offset: number, limit: number, counted?: number) => M2MTokenPage;
}

/** @param readable Whether each of the first rows is readable, newest first. */
export function createWalkServer(readable: readonly boolean[], counting: Counting): WalkServer {
  const rows: ServerToken[] = [];
  let serial = 0;
  const make = (isReadable: boolean) => {
    serial += 1;
    const id = `mt_${serial.toString(16).padStart(32, '0')}`;
    const token = createM2MToken({ id, createdAt: serial, updatedAt: serial, revoked: false });
    rows.unshift({ token, isReadable });
    return token;
  };
  for (const isReadable of readable.toReversed()) make(isReadable);

  return {
    rows,
    create: (isReadable = true) => make(isReadable),
    revoke: (index) => {
      const row = rows[index];
      if (row === undefined) return undefined;
      serial += 1;
      row.token = { ...row.token, revoked: true, updatedAt: serial };
      return row.token;
    },
    count: () => rows.length,
    page: (offset, limit, counted = rows.length) => {
      const shown = rows.slice(offset, offset + limit);
      const data = shown.flatMap(({ token, isReadable }) => (isReadable ? [token] : []));
      const total = counting === 'early' ? counted : rows.length;
      // As the client reads it: a total that the rows contradict is unknown.
      const isPlausible =
        counting !== 'unknown' && total >= (shown.length && offset + shown.length);
      return {
        data,
        totalCount: isPlausible ? total : null,
        skipped: shown.length - data.length,
      };
    },
  };
}
