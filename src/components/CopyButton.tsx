import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { usePart } from '../hooks/useLook.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { CHECK_ICON, COPY_ICON } from './icons.js';

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
  const [outcome, setOutcome] = useState<Outcome>();

  return (
    <>
      <button
        type="button"
        className={part('iconButton', 'copy')}
        aria-label={label}
        data-copied={outcome && (outcome.isCopied ? 'copied' : 'selected')}
        onClick={() => void onCopy().then((isCopied) => setOutcome({ isCopied }))}
      >
        {outcome?.isCopied ? CHECK_ICON : COPY_ICON}
      </button>
      {outcome !== undefined && <CopyOutcome {...{ outcome, labels, setOutcome }} />}
    </>
  );
}

interface Outcome {
  isCopied: boolean;
}

interface CopyOutcomeProps {
  outcome: Outcome;
  labels: M2MTokensLabels;
  setOutcome: Dispatch<SetStateAction<Outcome | undefined>>;
}

/** What came of it, for a moment. A component of its own, so that the buttons of all rows run no effect. */
function CopyOutcome({ outcome, labels, setOutcome }: CopyOutcomeProps) {
  const part = usePart();
  useEffect(() => {
    const timer = setTimeout(
      () => setOutcome((shown) => (shown === outcome ? undefined : shown)),
      SHOWN_FOR,
    );
    return () => clearTimeout(timer);
  }, [outcome, setOutcome]);
  return (
    <span className={part('copyOutcome')} aria-hidden="true">
      {outcome.isCopied ? labels.copied : labels.copyByHand}
    </span>
  );
}
