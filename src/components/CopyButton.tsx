import { type RefObject, useState } from 'react';
import { usePart } from '../hooks/usePresentation.js';
import { CHECK_ICON, COPY_ICON } from './icons.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

/** Milliseconds for which the button shows the outcome. */
const SHOWN_FOR = 2_000;

interface CopyButtonProps {
  label: string;
  /** Called on press; undefined = the text is too large to copy. */
  getText: () => string | undefined;
  /** Announced when the text was copied. */
  spoken: string;
  /** The element that shows the text. */
  element: RefObject<Element | null>;
  context: M2MTokenCellContext;
}

/** Copies a text and shows the outcome for a moment. The table's live region announces it. */
export function CopyButton({
  label,
  getText,
  spoken,
  element,
  context: { labels, copy },
}: CopyButtonProps) {
  const part = usePart();
  const [outcome, setOutcome] = useState<{ isCopied: boolean; words: string }>();

  const press = async () => {
    const text = getText();
    const byHand = text === undefined ? labels.copyTooLarge : labels.copyByHand;
    const isCopied = await copy(text, spoken, element.current, byHand);
    const reached = { isCopied, words: isCopied ? labels.copied : byHand };
    setOutcome(reached);
    // Keeps the outcome of a later press.
    setTimeout(() => setOutcome((shown) => (shown === reached ? undefined : shown)), SHOWN_FOR);
  };

  return (
    <>
      <button
        type="button"
        className={part('iconButton', 'copy')}
        aria-label={label}
        data-copied={outcome && (outcome.isCopied ? 'copied' : 'selected')}
        onClick={() => void press()}
      >
        {outcome?.isCopied ? CHECK_ICON : COPY_ICON}
      </button>
      {outcome && (
        <span className={part('copyOutcome')} aria-hidden="true">
          {outcome.words}
        </span>
      )}
    </>
  );
}
