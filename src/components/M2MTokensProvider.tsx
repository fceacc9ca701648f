import { type ReactNode, useContext, useMemo } from 'react';
import { LookContext, type LookOptions } from '../hooks/LookContext.js';
import { type M2MTokensConfig, M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { useLook } from '../hooks/useLook.js';
import { useSame } from '../hooks/useSame.js';
import { sameFields } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';

export interface M2MTokensProviderProps extends M2MTokensConfig, LookOptions {
  /** The tree that the settings apply to. */
  children?: ReactNode | undefined;
}

/**
 * Sets where tokens come from and how they are formatted, for all components below. It is optional and can be nested: an
 * inner provider inherits each setting that it leaves out, and each label, formatter and class.
 */
export function M2MTokensProvider({
  children,
  classNames,
  density,
  ...own
}: M2MTokensProviderProps) {
  const look = useLook({ classNames, density });
  const outer = useContext(M2MTokensContext);
  const labels = useMerged(outer.labels, own.labels);
  const formatters = useMerged(outer.formatters, own.formatters);
  // An equal object stays the same, so a parent's render does not re-render the tree.
  const config = useSame({ ...outer, ...withoutUndefined(own), labels, formatters }, sameFields);
  return (
    <M2MTokensContext.Provider value={config}>
      <LookContext.Provider value={look}>{children}</LookContext.Provider>
    </M2MTokensContext.Provider>
  );
}

function useMerged<T extends object>(outer: T | undefined, own: T | undefined): T | undefined {
  // Hosts write these objects inline, so an equal object must not re-render the tree.
  const kept = useSame(own, sameFields);
  return useMemo(() => {
    if (outer === undefined || kept === undefined) return kept ?? outer;
    return { ...outer, ...withoutUndefined(kept) };
  }, [outer, kept]);
}
