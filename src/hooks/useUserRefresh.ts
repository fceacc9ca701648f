import { useCallback, useState } from 'react';

/**
 * A refresh by the user, and whether it is in flight. Automatic requests are not shown, so that the screen does not
 * flicker.
 */
export function useUserRefresh(ask: () => Promise<unknown>): {
  refresh: () => void;
  isRefreshing: boolean;
} {
  const [running, setRunning] = useState(0);
  const refresh = useCallback(() => {
    const finish = () => setRunning((count) => count - 1);
    setRunning((count) => count + 1);
    // The list's `error` reports a failure already.
    ask().then(finish, finish);
  }, [ask]);
  return { refresh, isRefreshing: running > 0 };
}
