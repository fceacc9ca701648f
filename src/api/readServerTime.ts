/** When a request was sent and the head of its answer came, in the browser's Unix milliseconds. */
export interface Exchange {
  sentAt: number;
  receivedAt: number;
}

/** An answer that took longer, in milliseconds, does not say well enough when it was written. */
const LONGEST_EXCHANGE = 60_000;

/** There were no M2M tokens before: a server that tells an earlier time has no clock that runs. */
const EARLIEST = Date.UTC(2025, 0, 1);

/** And one in the far future has none either, or means to make every token look expired. */
const LATEST = Date.UTC(2125, 0, 1);

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The server's time at the moment when its answer was received, in Unix milliseconds, from the `Date` header and the
 * `Age` that a cache adds; undefined = it does not say so believably. Other origins must expose these headers.
 */
export function readServerTime(
  headers: Headers,
  { sentAt, receivedAt }: Exchange,
): number | undefined {
  const date = headers.get('date') ?? '';
  const age = headers.get('age') ?? '0';
  if (!HTTP_DATE.test(date) || !/^\d{1,7}$/.test(age)) return undefined;
  // The header leaves out what was over of the second: half of one, on average.
  const writtenAt = Date.parse(date) + Number(age) * 1000 + 500;
  const roundTrip = receivedAt - sentAt;
  // A computer that slept meanwhile, or whose clock was set, has measured no round trip.
  if (!(roundTrip >= 0 && roundTrip <= LONGEST_EXCHANGE)) return undefined;
  return writtenAt >= EARLIEST && writtenAt < LATEST ? writtenAt + roundTrip / 2 : undefined;
}
