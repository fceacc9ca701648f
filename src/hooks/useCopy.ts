import { useCallback, useState } from 'react';

interface CopyInput {
  /** undefined = it is too large to copy. */
  text: string | undefined;
  /** Said when the text was copied. */
  spoken: string;
  /** Said when the text of `element` was selected instead. */
  byHand: string;
  /** Where the text stands on the page. */
  element: Element | null;
}

/** Resolves to false where it cannot copy: then the element's text is selected, so that a key press copies it. */
export type Copy = (input: CopyInput) => Promise<boolean>;

export interface UseCopyReturn {
  copy: Copy;
  /** What to say of what was copied last; undefined = nothing was. */
  copyOutcome: string | undefined;
}

export function useCopy(): UseCopyReturn {
  const [copyOutcome, setOutcome] = useState<string>();
  const copy = useCallback(async ({ text, spoken, byHand, element }: CopyInput) => {
    // Emptied first, or the same words a second time would not be heard.
    setOutcome(undefined);
    const isCopied = text !== undefined && (await writeToClipboard(text, element));
    if (!isCopied) element?.ownerDocument.getSelection()?.selectAllChildren(element);
    setOutcome(isCopied ? spoken : byHand);
    return isCopied;
  }, []);
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
