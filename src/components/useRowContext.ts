import { type RefObject, useContext, useMemo } from 'react';
import type { Clock } from '../time/createClock.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { useClock } from '../hooks/useClock.js';
import { type Copy, useCopy } from '../hooks/useCopy.js';
import type { PartClasses } from '../logic/partClasses.js';
import type { Text } from '../text/createText.js';

/** The values that all rows of a table share. The object changes only when a field does. */
export interface RowContext {
  text: Text;
  part: PartClasses;
  clock: Clock;
  machineName: (id: string) => string | undefined;
  copy: Copy;
  /** The element around all rows. */
  box: RefObject<Element | null>;
}

const noName = () => undefined;

/** Returns the rows' shared context, and the announcement of the last copy. */
export function useRowContext(
  text: Text,
  part: PartClasses,
  ownMachineName: RowContext['machineName'] | undefined,
  box: RowContext['box'],
) {
  const { machineName = noName } = useContext(M2MTokensContext);
  const clock = useClock();
  const { copy, copyOutcome } = useCopy(text.labels);
  const context = useMemo<RowContext>(
    () => ({ text, part, clock, copy, box, machineName: ownMachineName ?? machineName }),
    [text, part, clock, copy, box, ownMachineName, machineName],
  );
  return { context, copyOutcome };
}
