import { Notice } from '../Notice.js';
import { SecretField } from '../SecretField.js';
import type { UseMachineActionsReturn } from './useMachineActions.js';
import type { SecretState } from '../useSecretState.js';
import type { MachineWords } from './useMachineWords.js';

interface KeyFieldProps {
  id: string;
  actions: UseMachineActionsReturn;
  keyState: SecretState;
  announce: (text: string) => void;
  words: MachineWords;
}

/** The new key of a machine, masked like the secret of a token. */
export function KeyField({ id, actions, keyState, announce, words }: KeyFieldProps) {
  const { labels } = words;
  if (actions.secretKey === undefined) return <Notice>{labels.machineKeyGone}</Notice>;
  const own = { secret: labels.machineKey, secretOnce: labels.machineKeyOnce };
  return (
    <SecretField
      readSecret={() => actions.secretKey}
      envName="CLERK_MACHINE_SECRET_KEY"
      fileName={`machine-key-${id.slice(-6)}.env`}
      onSaved={keyState.markSaved}
      fieldRef={keyState.fieldRef}
      announce={announce}
      words={{ ...words, labels: { ...labels, ...own } }}
    />
  );
}
