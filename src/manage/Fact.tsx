import type { ReactNode } from 'react';
import { useManagePart } from './M2MManagePart.js';

/** A name and its value, in a list of facts. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const part = useManagePart();
  return (
    <>
      <dt className={part('factName')}>{name}</dt>
      <dd className={part('factValue')}>{children}</dd>
    </>
  );
}
