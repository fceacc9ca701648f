import { useCallback, useState } from 'react';
import type { M2MTokensLabels } from '../text/labels.js';

/**
 * Resolves to false where it cannot copy: then the text of `element` is selected, so that a key press copies it.
 *
 * @param text undefined = it is too large to copy.
 * @param spoken Said when the text was copied.
 * @param element Where the text stands on the page.
 * @param byHand Said when the text was selected instead. Default: the label `copyByHand`.
 */
export type Copy = (
  text: string | undefined,
  spoken: string,
  element: Element | null,
  byHand?: string,
) => Promise<boolean>;

export interface UseCopyReturn {
  copy: Copy;
  /** What to say of what was copied last; undefined = nothing was. */
  copyOutcome: string | undefined;
}

export function useCopy({ copyByHand }: Pick<M2MTokensLabels, 'copyByHand'>): UseCopyReturn {
  const [copyOutcome, setOutcome] = useState<string>();
  const copy = useCallback<Copy>(
    async (text, spoken, element, byHand = copyByHand) => {
      // Emptied first, or the same words a second time would not be heard.
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

/** Pages that are not served securely have no clipboard, and a browser refuses in a window that has not the focus. */
async function writeToClipboard(text: string, element: Element | null): Promise<boolean> {
  try {
    const { navigator } = element?.ownerDocument.defaultView ?? globalThis;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
