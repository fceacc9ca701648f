'use client';
import type { ReactNode } from 'react';

/** Marks the moment at which all that is in it belongs to React. */
export function Hydrated({ children }: { children: ReactNode }) {
  return <main ref={() => void performance.mark('hydrated')}>{children}</main>;
}
