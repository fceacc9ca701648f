import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWarnBeforeUnload } from '../useWarnBeforeUnload.js';
import type { UseMachineActionsReturn } from './useMachineActions.js';

/** The step that shows a new key, and asks before the user loses it. */
export interface KeyStep {
  /** `form`: there is no key yet. `asking`: the user wants to close without having saved it. */
  step: 'form' | 'secret' | 'asking';
  start: () => void;
  markSaved: () => void;
  /** Closes, or asks first. */
  dismiss: () => void;
  keep: () => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  keepRef: RefObject<HTMLButtonElement | null>;
}

export function useKeyStep(
  { secretKey, isMutating }: UseMachineActionsReturn,
  boxRef: RefObject<HTMLElement | null>,
  onClose: () => void,
): KeyStep {
  const [step, setStep] = useState<KeyStep['step']>('form');
  const [isSaved, setSaved] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const keepRef = useRef<HTMLButtonElement>(null);
  const isUnsaved = secretKey !== undefined && !isSaved;
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
    dismiss: () => (isUnsaved ? setStep('asking') : onClose()),
    keep: () => setStep('secret'),
  };
}
