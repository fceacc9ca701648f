import { explainFailures } from '../../logic/explainFailures.js';
import type { MachineLabels } from '../../text/manage/machineLabels.js';

/** The sentences after a change of a machine that failed. Every other cause has the sentence of a failed list. */
interface MachineFailureTexts {
  forbidden: string;
  not_found: string;
  conflict: string;
  quota_exceeded: string;
  invalid_params: string;
  audit_failed: string;
  not_allowed_action: string;
}

/** Makes the text of every failed change out of one sentence per remedy. */
export function machineFailureText(texts: MachineFailureTexts): MachineLabels['machineFailedText'] {
  // `machineUnknown` says everything about a outcome_unknown answer.
  return explainFailures({ ...texts, outcome_unknown: '' });
}
