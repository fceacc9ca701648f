import { useCallback, useState } from 'react';
import type { M2MTokensLabels } from '../text/labels.js';

export interface CopyId {
  /** Resolves to false where there is no clipboard: then the element's text is selected, so that a key press copies it. */
  copyId: (id: string, element: Element | null) => Promise<boolean>;
  /** What was copied last, and what to say of it; undefined = nothing yet. */
  copyOutcome: { id: string; spoken: string } | undefined;
}

export function useCopyId({
  copied,
  copyByHand,
}: Pick<M2MTokensLabels, 'copied' | 'copyByHand'>): CopyId {
  const [copyOutcome, setOutcome] = useState<CopyId['copyOutcome']>();
  const copyId = useCallback(
    async (id: string, element: Element | null) => {
      // Emptied first, or the same words a second time would not be heard.
      setOutcome(undefined);
      const done = await writeToClipboard(id);
      if (!done && element !== null) getSelection()?.selectAllChildren(element);
      setOutcome({ id, spoken: `${done ? copied : copyByHand} ${id}` });
      return done;
    },
    [copied, copyByHand],
  );
  return { copyId, copyOutcome };
}

/** Pages that are not served securely have no clipboard, and a browser may refuse. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
