import { type ReactNode, useContext } from 'react';
import { type M2MTokensConfig, M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { usePresentation } from '../hooks/usePresentation.js';
import { useSame } from '../hooks/useSame.js';
import { sameFields } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import type { FormatOptions, WordOptions } from '../text/words.js';

export interface M2MTokensProviderProps
  extends M2MTokensConfig, WordOptions, FormatOptions, LookOptions {
  /** IANA name such as `Europe/Berlin`. Absent: the outer provider's, or the browser's zone. */
  timeZone?: string | undefined;
  /** The tree that the settings apply to. */
  children?: ReactNode | undefined;
}

/**
 * Sets where tokens come from and how they are formatted, for all components below. It is optional and can be nested: an
 * inner provider inherits each setting that it leaves out, and each label, formatter and class. An inner pack replaces
 * all outer labels.
 */
export function M2MTokensProvider({
  children,
  locale,
  labels,
  formatters,
  timeZone,
  classNames,
  density,
  ...own
}: M2MTokensProviderProps) {
  const presentation = usePresentation({
    ...{ locale, labels, formatters, timeZone, classNames, density },
  });
  const outer = useContext(M2MTokensContext);
  // An equal object stays the same, so a parent's render does not re-render the tree.
  const config = useSame({ ...outer, ...withoutUndefined(own) }, sameFields);
  return (
    <M2MTokensContext.Provider value={config}>
      <PresentationContext.Provider value={presentation}>{children}</PresentationContext.Provider>
    </M2MTokensContext.Provider>
  );
}
