import { useEffect, useLayoutEffect } from 'react';

/** React 18 warns about layout effects on the server, where no effect runs anyway. */
export const useIsomorphicLayoutEffect =
  typeof window === 'undefined' ? useEffect : useLayoutEffect;
