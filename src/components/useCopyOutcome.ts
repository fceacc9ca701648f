import { useState } from 'react';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

/** Milliseconds for which a button shows the outcome. */
const SHOWN_FOR = 2_000;

export interface CopyOutcome {
  kind: 'copied' | 'selected';
  words: string;
}

/**
 * Returns the outcome of the last press of a copy button, for a moment, and the function to call on a press. The table's
 * live region announces the outcome.
 */
export function useCopyOutcome({ labels, copy }: Pick<M2MTokenCellContext, 'labels' | 'copy'>) {
  const [outcome, setOutcome] = useState<CopyOutcome>();

  /** @param text undefined = it is too large to copy. */
  const press = async (text: string | undefined, spoken: string, element: Element | null) => {
    const byHand = text === undefined ? labels.copyTooLarge : labels.copyByHand;
    const isCopied = await copy(text, spoken, element, byHand);
    const reached: CopyOutcome = isCopied
      ? { kind: 'copied', words: labels.copied }
      : { kind: 'selected', words: byHand };
    setOutcome(reached);
    // Keeps the outcome of a later press.
    setTimeout(() => setOutcome((shown) => (shown === reached ? undefined : shown)), SHOWN_FOR);
  };

  return { outcome, press };
}
