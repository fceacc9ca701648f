import { useCallback, useEffect, useRef, useState } from 'react';
import type { M2MTokensError } from '../../api/M2MTokensError.js';
import type { VerifyM2MTokenResult } from '../../api/verifyAtProxy.js';
import { useSingleFlight } from '../useSingleFlight.js';
import { useProxyRequest } from './useProxyRequest.js';
import { verifySecret } from './verifySecret.js';

export interface UseVerifyM2MTokenReturn {
  /**
   * Verifies the secret of an opaque token, `mt_…`, in the body of a POST. Resolves with undefined when the call failed (see
   * `error`), and when an unmount, `reset` or a call with another secret ended it. It never rejects, and never repeats a
   * request. While a call runs, another call with the same secret sends nothing and returns the same promise. Any other text
   * is `invalid_params` and is not sent. Clerk may count the call as a use of the token.
   */
  verify: (secret: string) => Promise<VerifyM2MTokenResult | undefined>;
  /** The last answer, without the secret; undefined = there is none, or `clear()` or the end of the session removed it. */
  result: VerifyM2MTokenResult | undefined;
  isMutating: boolean;
  /** Why the last call failed. */
  error: M2MTokensError | undefined;
  /** Drops the call that runs, the answer and the error. */
  reset: () => void;
}

type State = Pick<UseVerifyM2MTokenReturn, 'result' | 'isMutating' | 'error'>;

const IDLE: State = { result: undefined, isMutating: false, error: undefined };

/**
 * Verifies secrets through the proxy, whose `actions` must have `'verify'`. It keeps no secret after the answer. A 401
 * removes all rows, as a 401 of a list does; a 403 removes none.
 */
export function useVerifyM2MToken(): UseVerifyM2MTokenReturn {
  const { pages, request } = useProxyRequest();
  const { group, epoch, subscribe } = pages;
  const { fly, leave } = useSingleFlight<VerifyM2MTokenResult | undefined>(group);
  const [state, setState] = useState(IDLE);
  // A function, since a script could read a text in a ref from the page.
  const isSame = useRef<((secret: string) => boolean) | undefined>(undefined);

  useEffect(
    () => subscribe(() => setState((shown) => ({ ...shown, result: undefined }))),
    [subscribe],
  );

  const verify = useCallback<UseVerifyM2MTokenReturn['verify']>(
    (secret) => {
      if (isSame.current?.(secret) === false) leave();
      return fly(async (flight) => {
        if (flight.hasLeft) return undefined;
        const mine = (other: string) => other === secret;
        const controller = new AbortController();
        isSame.current = mine;
        flight.onLeave = () => controller.abort();
        setState({ ...IDLE, isMutating: true });
        const begun = epoch();
        const [result, error] = await verifySecret(request, secret, controller.signal).then(
          (answer) => [answer, undefined] as const,
          (thrown: M2MTokensError) => [undefined, thrown] as const,
        );
        if (isSame.current === mine) isSame.current = undefined;
        if (flight.hasLeft) return undefined;
        // After `clear()` the answer belongs to a user who has left.
        const shown = epoch() === begun ? result : undefined;
        setState({ result: shown, error, isMutating: false });
        return shown;
      });
    },
    [fly, leave, request, epoch],
  );

  const reset = useCallback(() => {
    leave();
    isSame.current = undefined;
    setState(IDLE);
  }, [leave]);

  return { ...state, verify, reset };
}
