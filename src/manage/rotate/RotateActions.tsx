import type { RefObject } from 'react';
import { CreateActions } from '../CreateActions.js';
import { Button } from '../Button.js';
import { useManagePart } from '../M2MManagePart.js';
import type { RotateWords } from './RotateWords.js';

interface RotateActionsProps {
  /**
   * - `form`, `unknown`, `secret` and `asking`: as in the create dialog.
   * - `looking`: the tokens are not found yet, or the list failed.
   * - `compare`: both tokens are there.
   * - `sure`: the user wants to revoke, and must confirm it.
   * - `done`: the old token is revoked.
   */
  step: 'form' | 'unknown' | 'secret' | 'asking' | 'looking' | 'compare' | 'sure' | 'done';
  isMutating: boolean;
  /** Whether the advice is to revoke. */
  isReady: boolean;
  onCreate: () => void;
  /** Goes on from the secret, or asks for confirmation first. */
  onSaved: () => void;
  onKeep: () => void;
  onClose: () => void;
  onLook: (() => void) | undefined;
  /** Asks for confirmation. */
  onRevoke: () => void;
  onSure: () => void;
  onUnsure: () => void;
  /** The button that gets the focus when the step changes. */
  firstRef: RefObject<HTMLButtonElement | null>;
  words: RotateWords;
}

/** The buttons of each step. Revoking the old token takes two presses. */
export function RotateActions({ step, isMutating, firstRef, words, ...on }: RotateActionsProps) {
  const part = useManagePart();
  const { labels, revoke, rotate, text } = words;
  switch (step) {
    case 'form':
    case 'unknown':
    case 'secret':
    case 'asking':
      return (
        <CreateActions
          {...{ step, isMutating }}
          labels={{ ...labels, done: rotate.nextStep }}
          keepRef={firstRef}
          onCreate={on.onCreate}
          onDismiss={step === 'secret' ? on.onSaved : on.onClose}
          onKeep={on.onKeep}
          onClose={on.onClose}
        />
      );
    case 'sure':
      return (
        <>
          <p className={part('messageText', 'question')}>{rotate.revokeOldEffect}</p>
          <Button isDisabled={isMutating} onPress={on.onUnsure} buttonRef={firstRef}>
            {labels.cancel}
          </Button>
          <Button kind="dangerButton" isDisabled={isMutating} onPress={on.onSure}>
            {isMutating ? revoke.revoking : revoke.revokeConfirm(1, text.formatNumber)}
          </Button>
        </>
      );
    case 'done':
      return (
        <Button kind="primaryButton" onPress={on.onClose} buttonRef={firstRef}>
          {labels.done}
        </Button>
      );
    case 'looking':
    case 'compare':
      return (
        <>
          {on.onLook && <Button onPress={on.onLook}>{text.labels.retry}</Button>}
          <Button onPress={on.onClose} buttonRef={firstRef}>
            {revoke.close}
          </Button>
          {step === 'compare' && (
            <Button kind={on.isReady ? 'primaryButton' : undefined} onPress={on.onRevoke}>
              {rotate.revokeOld}
            </Button>
          )}
        </>
      );
  }
}
