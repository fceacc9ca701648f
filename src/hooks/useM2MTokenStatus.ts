import { useMemo, useSyncExternalStore } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import {
  EXPIRING_THRESHOLD,
  getM2MTokenStatus,
  type M2MTokenStatus,
} from '../logic/getM2MTokenStatus.js';
import { nextStatusChange } from '../logic/nextStatusChange.js';
import { createReading } from '../time/createReading.js';
import { useClock } from './useClock.js';

/**
 * The current status of a token. It becomes `expired` at the token's expiration, without a request. The component
 * re-renders only when the status changes, and one timer serves all tokens on the page.
 *
 * On the server and while hydrating, the API's own `revoked` and `expired` decide, not a clock.
 *
 * @param threshold Milliseconds before the expiration from which a token is `expiring`, 7 days unless given.
 */
export function useM2MTokenStatus(
  token: Pick<M2MToken, 'revoked' | 'expired' | 'expiration'>,
  threshold: number = EXPIRING_THRESHOLD,
): M2MTokenStatus {
  const { revoked, expired, expiration } = token;
  const clock = useClock();
  const { subscribe, read } = useMemo(
    () =>
      createReading(clock, (now) =>
        nextStatusChange({ revoked, expired, expiration }, now, threshold),
      ),
    [clock, revoked, expired, expiration, threshold],
  );
  return useSyncExternalStore(
    subscribe,
    () => getM2MTokenStatus(token, read(), threshold),
    () => getM2MTokenStatus(token, null),
  );
}
