import { useCallback, useEffect, useState } from 'react';
import { type Address, formatAddress, parseAddress } from './address.js';

/**
 * Navigates; omitted fields stay. `'user'` adds a history entry. Other changes replace the current entry: after leaving
 * a page that no longer exists, the back button must not return there, nor to each letter of a search.
 */
export type Go = (
  change: Partial<Address>,
  reason?: 'user' | 'past-end' | 'start' | 'typing',
) => void;

export interface UseAddressReturn {
  address: Address;
  go: Go;
}

/** Keeps the app's state in the URL alone, so reload and the back button restore it. */
export function useAddress(): UseAddressReturn {
  const [address, setAddress] = useState(read);

  useEffect(() => {
    const onPopState = () => setAddress(read());
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  const go = useCallback<Go>((change, reason = 'user') => {
    const next = { ...read(), ...change };
    const url = formatAddress(next);
    if (url === location.pathname + location.search) return;
    history[reason === 'user' ? 'pushState' : 'replaceState'](null, '', url);
    setAddress(next);
  }, []);

  return { address, go };
}

function read(): Address {
  return parseAddress(location.search);
}
