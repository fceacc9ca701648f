import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWarnBeforeUnload } from './useWarnBeforeUnload.js';

interface SecretInput {
  /** Whether the page still has the secret. */
  hasSecret: boolean;
  isMutating: boolean;
  /** The element around the steps. */
  boxRef: RefObject<HTMLElement | null>;
  /** Called when the user wants to close without having saved the secret: announces the question. */
  onAsk: () => void;
  onClose: () => void;
}

/** The step that shows a new secret, and asks before the user loses it. */
export interface SecretState {
  /** `form`: there is no secret yet. `asking`: the user wants to close without having saved it. */
  step: 'form' | 'secret' | 'asking';
  start: () => void;
  markSaved: () => void;
  /** Closes, or asks first. */
  dismiss: () => void;
  keep: () => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  keepRef: RefObject<HTMLButtonElement | null>;
}

export function useSecretState({
  hasSecret,
  isMutating,
  boxRef,
  onAsk,
  onClose,
}: SecretInput): SecretState {
  const [step, setStep] = useState<SecretState['step']>('form');
  const [isSaved, setSaved] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const keepRef = useRef<HTMLButtonElement>(null);
  const isUnsaved = hasSecret && !isSaved;
  useWarnBeforeUnload(boxRef, isMutating || isUnsaved);
  useEffect(() => {
    if (step !== 'form') (step === 'asking' ? keepRef : fieldRef).current?.focus();
  }, [step]);
  return {
    ...{ step, fieldRef, keepRef },
    start: () => {
      setSaved(false);
      setStep('secret');
    },
    markSaved: () => setSaved(true),
    dismiss: () => {
      if (!isUnsaved) return onClose();
      setStep('asking');
      onAsk();
    },
    keep: () => setStep('secret'),
  };
}
