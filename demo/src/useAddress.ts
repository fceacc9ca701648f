import { useCallback, useEffect, useState } from 'react';
import { type Address, formatAddress, offsetOf, parseAddress } from './address.js';
import { chooseHistoryMethod } from './chooseHistoryMethod.js';

/** Goes elsewhere; what is not given stays. It makes an entry in the history, unless nobody asked for it. */
export type Go = (change: Partial<Address>, isByPerson?: boolean) => void;

export interface UseAddressReturn {
  address: Address;
  /** Another number = forget what was on the screen, and show what the address says. */
  visit: number;
  go: Go;
}

/** The address of the app, kept in the URL alone: reload and the back button keep the place. */
export function useAddress(): UseAddressReturn {
  const [{ address, visit }, setState] = useState(() => ({ address: read(), visit: 0 }));

  useEffect(() => {
    const onPopState = () =>
      setState((last) => {
        const next = read();
        return { address: next, visit: last.visit + (isMisread(last.address, next) ? 1 : 0) };
      });
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  const go = useCallback<Go>((change, isByPerson = true) => {
    const next = { ...read(), ...change };
    const url = formatAddress(next);
    if (url === location.pathname + location.search) return;
    history[chooseHistoryMethod(isByPerson)](null, '', url);
    setState((last) => ({ ...last, address: next }));
  }, []);

  return { address, visit, go };
}

function read(): Address {
  return parseAddress(location.search);
}

/**
 * To `<M2MTokens>` an offset that stays while the filters change was left behind, and it goes to the first page.
 * A step through the history can change the filters alone, and means the page that it names.
 */
function isMisread(last: Address, next: Address): boolean {
  const isSameList =
    last.revoked === next.revoked && last.expired === next.expired && last.limit === next.limit;
  return !isSameList && offsetOf(last) === offsetOf(next);
}
