import { useContext, useMemo } from 'react';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { useCopyId } from '../hooks/useCopyId.js';
import { useNow } from '../hooks/useNow.js';
import type { Text } from '../text/createText.js';
import type { CellContext } from './Column.js';

const noName = () => undefined;

/** What the cells of a table share, and what to say of the last copied id. */
export function useCellContext(text: Text, ownMachineName: CellContext['machineName'] | undefined) {
  const { machineName = noName } = useContext(M2MTokensContext);
  const now = useNow();
  const { copyId, copyOutcome } = useCopyId(text.labels);
  const context = useMemo<CellContext>(
    () => ({ text, now, copyId, machineName: ownMachineName ?? machineName }),
    [text, now, copyId, ownMachineName, machineName],
  );
  return { context, copyOutcome };
}
