import { type RefObject, useMemo } from 'react';
import type { Clock } from '../time/createClock.js';
import { useClock } from '../hooks/useClock.js';
import { type Copy, useCopy } from '../hooks/useCopy.js';
import { type MachineName, useMachineName } from '../hooks/useMachineName.js';
import type { PartClasses } from '../logic/partClasses.js';
import type { Text } from '../text/createText.js';

/** The values that all rows of a table share. The object changes only when a field does. */
export interface RowContext {
  text: Text;
  part: PartClasses;
  clock: Clock;
  machineName: MachineName;
  copy: Copy;
  /** The element around all rows. */
  box: RefObject<Element | null>;
}

/** Returns the rows' shared context, and the announcement of the last copy. */
export function useRowContext(
  text: Text,
  part: PartClasses,
  ownMachineName: MachineName | undefined,
  box: RowContext['box'],
) {
  const machineName = useMachineName(ownMachineName);
  const clock = useClock();
  const { copy, copyOutcome } = useCopy(text.labels);
  const context = useMemo<RowContext>(
    () => ({ text, part, clock, machineName, copy, box }),
    [text, part, clock, machineName, copy, box],
  );
  return { context, copyOutcome };
}
