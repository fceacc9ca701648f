import { useEffect, useLayoutEffect } from 'react';

/** React 18 warns of a layout effect that it meets on the server, where no effect runs anyway. */
export const useIsomorphicLayoutEffect =
  typeof window === 'undefined' ? useEffect : useLayoutEffect;
