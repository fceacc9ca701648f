import { useCallback, useState } from 'react';
import type { M2MTokensLabels } from '../text/labels.js';

interface CopyInput {
  /** The token that the text is of. */
  id: string;
  text: string;
  /** What to call the text when it is said that it was copied. */
  name: string;
  /** Where the text stands on the page. */
  element: Element | null;
}

/** Resolves to false where there is no clipboard: then the element's text is selected, so that a key press copies it. */
export type Copy = (input: CopyInput) => Promise<boolean>;

export interface UseCopyReturn {
  copy: Copy;
  /** Of which token something was copied last, and what to say of it; undefined = nothing yet. */
  copyOutcome: { id: string; spoken: string } | undefined;
}

export function useCopy({
  copied,
  copyByHand,
}: Pick<M2MTokensLabels, 'copied' | 'copyByHand'>): UseCopyReturn {
  const [copyOutcome, setOutcome] = useState<UseCopyReturn['copyOutcome']>();
  const copy = useCallback(
    async ({ id, text, name, element }: CopyInput) => {
      // Emptied first, or the same words a second time would not be heard.
      setOutcome(undefined);
      const done = await writeToClipboard(text);
      if (!done && element !== null)
        element.ownerDocument.getSelection()?.selectAllChildren(element);
      setOutcome({ id, spoken: `${done ? copied : copyByHand} ${name}` });
      return done;
    },
    [copied, copyByHand],
  );
  return { copy, copyOutcome };
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
