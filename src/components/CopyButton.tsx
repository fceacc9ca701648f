import { type RefObject, useState } from 'react';
import { usePart } from '../hooks/useLook.js';
import { CHECK_ICON, COPY_ICON } from './icons.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

/** Milliseconds for which the button shows what it did. */
const SHOWN_FOR = 2_000;

interface CopyButtonProps {
  label: string;
  /** Called when the button is pressed; undefined = the text is too large to copy. */
  getText: () => string | undefined;
  /** Said when the text was copied. */
  spoken: string;
  /** Where the text stands on the page. */
  element: RefObject<Element | null>;
  context: M2MTokenCellContext;
}

/** Copies a text, and shows for a moment whether it did. A live region of the table says it. */
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
    // Not the outcome of a later press.
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
