'use client';
import type { ReactNode } from 'react';

/** Marks the moment when its content is hydrated. */
export function Hydrated({ children }: { children: ReactNode }) {
  return <main ref={() => void performance.mark('hydrated')}>{children}</main>;
}
