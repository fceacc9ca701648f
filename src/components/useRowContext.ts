import { useContext, useMemo } from 'react';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { type Copy, useCopy } from '../hooks/useCopy.js';
import type { Text } from '../text/createText.js';

/** What the rows of a table share. The same object for all rows, until one of its fields changes. */
export interface RowContext {
  text: Text;
  machineName: (id: string) => string | undefined;
  copy: Copy;
}

const noName = () => undefined;

/** What the rows share, and what to say of what was copied last. */
export function useRowContext(text: Text, ownMachineName: RowContext['machineName'] | undefined) {
  const { machineName = noName } = useContext(M2MTokensContext);
  const { copy, copyOutcome } = useCopy(text.labels);
  const context = useMemo<RowContext>(
    () => ({ text, copy, machineName: ownMachineName ?? machineName }),
    [text, copy, ownMachineName, machineName],
  );
  return { context, copyOutcome };
}
