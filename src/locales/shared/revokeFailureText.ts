import { explainFailures } from '../../logic/explainFailures.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';

/** The sentences after a revoke that failed. Every other cause has the sentence of a failed list. */
interface RevokeFailureTexts {
  /** The answer was outcome_unknown. */
  outcome_unknown: string;
  forbidden: string;
  not_found: string;
  not_revocable: string;
  conflict: string;
  not_allowed_action: string;
  audit_failed: string;
  invalid_response: string;
}

/** Makes the text of every failed revoke out of one sentence per remedy. */
export function revokeFailureText(texts: RevokeFailureTexts): M2MManageLabels['revokeFailedText'] {
  return explainFailures(texts);
}
