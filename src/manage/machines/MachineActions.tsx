import { CreateActions } from '../CreateActions.js';
import type { SecretState } from '../useSecretState.js';
import type { UseMachineActionsReturn } from './useMachineActions.js';
import type { MachineWords } from './useMachineWords.js';

interface MachineActionsProps {
  /** Name of the button that sends. */
  name: string;
  actions: UseMachineActionsReturn;
  keyState: SecretState;
  onSend: () => unknown;
  onClose: () => void;
  words: MachineWords;
}

/** The buttons of the form, and of the step that shows a new key. */
export function MachineActions({
  name,
  actions: { isMutating, error },
  keyState,
  onSend,
  onClose,
  words: { labels },
}: MachineActionsProps) {
  const isUnknown = keyState.step === 'form' && error?.code === 'outcome_unknown';
  return (
    <CreateActions
      step={isUnknown ? 'unknown' : keyState.step}
      {...{ isMutating, onClose }}
      labels={{ ...labels, createToken: name, createAgain: name, creating: labels.sending }}
      onCreate={() => void onSend()}
      onDismiss={keyState.dismiss}
      onKeep={keyState.keep}
      keepRef={keyState.keepRef}
    />
  );
}
