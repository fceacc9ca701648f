import { explainFailures } from '../../logic/explainFailures.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';

/** The sentences after a create that failed. Every other cause has the sentence of a failed list. */
interface CreateFailureTexts {
  unauthenticated: string;
  forbidden: string;
  conflict: string;
  quota_exceeded: string;
  invalid_params: string;
  audit_failed: string;
  not_allowed_action: string;
}

/** Makes the text of every failed create out of one sentence per remedy. */
export function createFailureText(texts: CreateFailureTexts): M2MManageLabels['createFailedText'] {
  return explainFailures(texts);
}
