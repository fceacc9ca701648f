import { useEffect, useRef, useState } from 'react';
import type { CellContext } from './Column.js';
import { CheckIcon, CopyIcon } from './icons.js';

/** Milliseconds for which the button shows what it did. */
const SHOWN_FOR = 2_000;

interface CopyableIdProps {
  id: string;
  context: CellContext;
}

/** A token's id, whole in the page so that the browser's search finds it, and a button that copies it. */
export function CopyableId({ id, context: { text, copyId } }: CopyableIdProps) {
  const idRef = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();

  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <span className="m2m-id">
      <code className="m2m-id-text m2m-mono" title={id} ref={idRef}>
        {id}
      </code>
      <button
        type="button"
        className="m2m-icon-button m2m-copy"
        aria-label={text.labels.copyId(id)}
        data-copied={outcome}
        onClick={() =>
          void copyId(id, idRef.current).then((done) => setOutcome(done ? 'copied' : 'selected'))
        }
      >
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </button>
      {outcome !== undefined && (
        <span className="m2m-copy-outcome" aria-hidden="true">
          {outcome === 'copied' ? text.labels.copied : text.labels.copyByHand}
        </span>
      )}
    </span>
  );
}
