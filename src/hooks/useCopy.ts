import { useCallback, useState } from 'react';
import type { M2MTokensLabels } from '../text/labels.js';

/**
 * Resolves to false where it cannot copy: it then selects the text of `element`, so that a key press copies it.
 *
 * @param text undefined = it is too large to copy.
 * @param spoken The announcement after a copy.
 * @param element The element that shows the text.
 * @param byHand The announcement after a selection. Absent: the label `copyByHand`.
 */
export type Copy = (
  text: string | undefined,
  spoken: string,
  element: Element | null,
  byHand?: string,
) => Promise<boolean>;

export interface UseCopyReturn {
  copy: Copy;
  /** The announcement of the last copy; undefined = there was none. */
  copyOutcome: string | undefined;
}

export function useCopy({ copyByHand }: Pick<M2MTokensLabels, 'copyByHand'>): UseCopyReturn {
  const [copyOutcome, setOutcome] = useState<string>();
  const copy = useCallback<Copy>(
    async (text, spoken, element, byHand = copyByHand) => {
      // Clears the announcement first, since a screen reader does not announce the same words twice.
      setOutcome(undefined);
      const isCopied = text !== undefined && (await writeToClipboard(text, element));
      if (!isCopied) element?.ownerDocument.getSelection()?.selectAllChildren(element);
      setOutcome(isCopied ? spoken : byHand);
      return isCopied;
    },
    [copyByHand],
  );
  return { copy, copyOutcome };
}

/** Insecure pages have no clipboard, and a browser refuses in a window without focus. */
async function writeToClipboard(text: string, element: Element | null): Promise<boolean> {
  try {
    const { navigator } = element?.ownerDocument.defaultView ?? globalThis;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
