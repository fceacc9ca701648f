import { explainFailures } from '../../logic/explainFailures.js';
import type { LeakLabels } from '../../text/manage/leakLabels.js';

/** The sentences after a check that failed. Every other cause has the sentence of a failed list. */
interface LeakFailureTexts {
  not_allowed_action: string;
  forbidden: string;
  quota_exceeded: string;
  audit_failed: string;
  invalid_response: string;
}

/** Makes the text of every failed check out of one sentence per remedy. */
export function leakFailureText(texts: LeakFailureTexts): LeakLabels['leakFailedText'] {
  return explainFailures({ ...texts, not_found: texts.not_allowed_action });
}
