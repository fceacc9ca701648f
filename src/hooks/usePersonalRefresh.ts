import { useCallback, useState } from 'react';

/**
 * A request that a person makes, and whether it is on its way. Requests that nobody made are not shown, so that the
 * screen stays calm.
 */
export function usePersonalRefresh(ask: () => Promise<unknown>): {
  refresh: () => void;
  isRefreshing: boolean;
} {
  const [running, setRunning] = useState(0);
  const refresh = useCallback(() => {
    const finish = () => setRunning((count) => count - 1);
    setRunning((count) => count + 1);
    // A failure is the list's `error` already.
    ask().then(finish, finish);
  }, [ask]);
  return { refresh, isRefreshing: running > 0 };
}
