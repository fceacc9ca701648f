import { CreateActions } from '../CreateActions.js';
import type { KeyStep } from './useKeyStep.js';
import type { UseMachineActionsReturn } from './useMachineActions.js';
import type { MachineWords } from './useMachineWords.js';

interface MachineActionsProps {
  /** Name of the button that sends. */
  name: string;
  actions: UseMachineActionsReturn;
  keyStep: KeyStep;
  onSend: () => unknown;
  onClose: () => void;
  words: MachineWords;
}

/** The buttons of the form, and of the step that shows a new key. */
export function MachineActions({
  name,
  actions: { isMutating, error },
  keyStep,
  onSend,
  onClose,
  words: { labels },
}: MachineActionsProps) {
  const isUnknown = keyStep.step === 'form' && error?.code === 'outcome_unknown';
  return (
    <CreateActions
      step={isUnknown ? 'unknown' : keyStep.step}
      {...{ isMutating, onClose }}
      labels={{ ...labels, createToken: name, createAgain: name, creating: labels.sending }}
      onCreate={() => void onSend()}
      onDismiss={keyStep.dismiss}
      onKeep={keyStep.keep}
      keepRef={keyStep.keepRef}
    />
  );
}
