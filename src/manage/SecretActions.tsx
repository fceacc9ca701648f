import { useId } from 'react';
import type { CreateLabels } from '../text/manage/createLabels.js';
import { useManagePart } from './M2MManagePart.js';

interface SecretActionsProps {
  /** Whether the user wants to close without having saved the secret. */
  isAsking: boolean;
  onKeep: () => void;
  onClose: () => void;
  onCloseUnsaved: () => void;
  labels: CreateLabels;
}

/** The button under the secret or, if the user has not saved it, the question before it closes. */
export function SecretActions({
  isAsking,
  onKeep,
  onClose,
  onCloseUnsaved,
  labels,
}: SecretActionsProps) {
  const part = useManagePart();
  const id = useId();
  if (!isAsking) {
    return (
      <button type="button" className={part('button', 'primaryButton')} onClick={onClose}>
        {labels.done}
      </button>
    );
  }
  return (
    <>
      <p className={part('question')} id={id}>
        <strong>{labels.closeUnsavedTitle}</strong> {labels.closeUnsavedText}
      </p>
      <button
        type="button"
        className={part('button')}
        aria-describedby={id}
        ref={focus}
        onClick={onKeep}
      >
        {labels.keepOpen}
      </button>
      <button
        type="button"
        className={part('button', 'dangerButton')}
        aria-describedby={id}
        onClick={onCloseUnsaved}
      >
        {labels.closeUnsaved}
      </button>
    </>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
