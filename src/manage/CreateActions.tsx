import type { RefObject } from 'react';
import type { CreateLabels } from '../text/manage/createLabels.js';
import { Button } from './Button.js';
import { useManagePart } from './M2MManagePart.js';

interface CreateActionsProps {
  /**
   * - `form`: before the first create, and after a refusal.
   * - `unknown`: the last request may have created a token, so the button says "another".
   * - `secret`: the token is there.
   * - `asking`: the user wants to close without having saved the secret.
   */
  step: 'form' | 'unknown' | 'secret' | 'asking';
  isMutating: boolean;
  onCreate: () => void;
  /** Closes the dialog, or asks for confirmation first. */
  onDismiss: () => void;
  onKeep: () => void;
  onClose: () => void;
  keepRef: RefObject<HTMLButtonElement | null>;
  labels: CreateLabels;
}

/** The buttons of the create dialog. No button both copies the secret and closes. */
export function CreateActions({
  step,
  isMutating,
  onCreate,
  onDismiss,
  onKeep,
  onClose,
  keepRef,
  labels,
}: CreateActionsProps) {
  const part = useManagePart();
  if (step === 'secret') {
    return (
      <Button kind="primaryButton" onPress={onDismiss}>
        {labels.done}
      </Button>
    );
  }
  if (step === 'asking') {
    return (
      <>
        <p className={part('messageText', 'question')}>{labels.closeUnsavedQuestion}</p>
        <Button onPress={onKeep} buttonRef={keepRef}>
          {labels.keepOpen}
        </Button>
        <Button kind="dangerButton" onPress={onClose}>
          {labels.closeUnsaved}
        </Button>
      </>
    );
  }
  const name = step === 'form' ? labels.createToken : labels.createAgain;
  return (
    <>
      <Button isDisabled={isMutating} onPress={onDismiss}>
        {labels.cancel}
      </Button>
      <Button
        kind={step === 'form' ? 'primaryButton' : undefined}
        isDisabled={isMutating}
        onPress={onCreate}
      >
        {isMutating ? labels.creating : name}
      </Button>
    </>
  );
}
