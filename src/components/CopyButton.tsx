import { useEffect, useState } from 'react';
import { usePart } from '../hooks/useLook.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { CheckIcon, CopyIcon } from './icons.js';

/** Milliseconds for which the button shows what it did. */
const SHOWN_FOR = 2_000;

interface CopyButtonProps {
  label: string;
  /** Resolves to false when the text could only be selected. */
  onCopy: () => Promise<boolean>;
  labels: M2MTokensLabels;
}

/** Copies a text, and shows for a moment whether it did. A live region of the table says the same. */
export function CopyButton({ label, onCopy, labels }: CopyButtonProps) {
  const part = usePart();
  const [outcome, setOutcome] = useState<{ isCopied: boolean }>();

  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <>
      <button
        type="button"
        className={part('iconButton', 'copy')}
        aria-label={label}
        data-copied={outcome && (outcome.isCopied ? 'copied' : 'selected')}
        onClick={() => void onCopy().then((isCopied) => setOutcome({ isCopied }))}
      >
        {outcome?.isCopied ? <CheckIcon /> : <CopyIcon />}
      </button>
      {outcome !== undefined && (
        <span className={part('copyOutcome')} aria-hidden="true">
          {outcome.isCopied ? labels.copied : labels.copyByHand}
        </span>
      )}
    </>
  );
}
