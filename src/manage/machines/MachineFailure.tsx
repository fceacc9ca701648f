import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { failureText, RevokeFailure } from '../RevokeFailure.js';
import type { MachineWords } from './useMachineWords.js';

interface MachineFailureProps {
  error: M2MTokensError;
  words: MachineWords;
}

/** The outcome of a failed change, its cause and the remedy. */
export function MachineFailure({ error, words: { text, labels } }: MachineFailureProps) {
  return (
    <RevokeFailure
      {...{ error, text }}
      title={titleOf(error, labels)}
      explain={labels.machineFailedText}
    />
  );
}

/** The same as one text, for the live region. */
export function machineFailure(
  error: M2MTokensError | undefined,
  { text, labels }: MachineWords,
): string {
  if (error === undefined) return '';
  return `${titleOf(error, labels)} ${failureText(error, text, labels.machineFailedText)}`;
}

function titleOf({ code }: M2MTokensError, labels: MachineWords['labels']): string {
  return code === 'outcome_unknown' ? labels.machineUnknown : labels.machineFailed;
}
