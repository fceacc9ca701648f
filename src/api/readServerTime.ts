import { parseHttpDate } from './parseHttpDate.js';

/** When the request went out and the head of its answer arrived, in the browser's Unix milliseconds. */
export interface Exchange {
  sentAt: number;
  receivedAt: number;
}

/** The longest round trip in milliseconds. After a longer one, the time of writing is too uncertain. */
const LONGEST_EXCHANGE = 60_000;

/** M2M tokens did not exist earlier, so a server with an earlier time has no working clock. */
const EARLIEST = Date.UTC(2025, 0, 1);

/** A time after this is wrong as well, and would make every token look expired. */
const LATEST = Date.UTC(2125, 0, 1);

/**
 * Reads the server's time at the moment when its answer arrived, in Unix milliseconds, from the `Date` header and the
 * `Age` that a cache adds; undefined = no plausible time. Other origins must expose these headers.
 */
export function readServerTime(
  headers: Headers,
  { sentAt, receivedAt }: Exchange,
): number | undefined {
  const age = headers.get('age') ?? '0';
  if (!/^\d{1,7}$/.test(age)) return undefined;
  // The header drops the fraction of the second, which is half a second on average.
  const writtenAt = parseHttpDate(headers.get('date') ?? '') + Number(age) * 1000 + 500;
  const roundTrip = receivedAt - sentAt;
  // If the computer slept or its clock was set in between, the round trip is meaningless.
  if (!(roundTrip >= 0 && roundTrip <= LONGEST_EXCHANGE)) return undefined;
  return writtenAt >= EARLIEST && writtenAt < LATEST ? writtenAt + roundTrip / 2 : undefined;
}
