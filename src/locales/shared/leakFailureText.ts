import type { M2MTokensErrorCode } from '../../api/M2MTokensError.js';
import type { LeakLabels } from '../../text/manage/leakLabels.js';

/** The sentences after a check that failed. Every other cause has the sentence of a failed list. */
interface LeakFailureTexts {
  notSetUp: string;
  forbidden: string;
  quotaExceeded: string;
  notRecorded: string;
  notUnderstood: string;
}

const TEXT_OF: Partial<Record<M2MTokensErrorCode, keyof LeakFailureTexts>> = {
  not_allowed_action: 'notSetUp',
  not_configured: 'notSetUp',
  upstream_unauthorized: 'notSetUp',
  method_not_allowed: 'notSetUp',
  not_found: 'notSetUp',
  forbidden: 'forbidden',
  cross_site: 'forbidden',
  quota_exceeded: 'quotaExceeded',
  audit_failed: 'notRecorded',
  invalid_response: 'notUnderstood',
  upstream_invalid_response: 'notUnderstood',
};

/** Makes the text of every failed check out of one sentence per remedy. */
export function leakFailureText(texts: LeakFailureTexts): LeakLabels['leakFailedText'] {
  return ({ code }) => {
    const name = TEXT_OF[code];
    return name && texts[name];
  };
}
