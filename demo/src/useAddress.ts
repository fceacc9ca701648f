import { useCallback, useEffect, useState } from 'react';
import { type Address, formatAddress, offsetOf, parseAddress } from './address.js';
import { chooseHistoryMethod } from './chooseHistoryMethod.js';

/** Navigates; omitted fields stay. Adds a history entry only for a user action. */
export type Go = (change: Partial<Address>, isByPerson?: boolean) => void;

export interface UseAddressReturn {
  address: Address;
  /** A new number remounts the list, so that it shows what the URL says. */
  visit: number;
  go: Go;
}

/** Keeps the app's state in the URL alone, so reload and the back button restore it. */
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
 * When filters change and the offset does not, `<M2MTokens>` goes to the first page. A step through the history may
 * change only the filters and still mean the page in the URL, so it remounts the list.
 */
function isMisread(last: Address, next: Address): boolean {
  const isSameList =
    last.revoked === next.revoked && last.expired === next.expired && last.limit === next.limit;
  return !isSameList && offsetOf(last) === offsetOf(next);
}
