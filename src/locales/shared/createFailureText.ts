import type { M2MTokensErrorCode } from '../../api/M2MTokensError.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';

/** The sentences after a create that failed. Every other cause has the sentence of a failed list. */
interface CreateFailureTexts {
  signedOut: string;
  forbidden: string;
  conflict: string;
  quotaExceeded: string;
  badRequest: string;
  notRecorded: string;
  notSetUp: string;
}

const TEXT_OF: Partial<Record<M2MTokensErrorCode, keyof CreateFailureTexts>> = {
  unauthenticated: 'signedOut',
  redirected: 'signedOut',
  forbidden: 'forbidden',
  cross_site: 'forbidden',
  conflict: 'conflict',
  quota_exceeded: 'quotaExceeded',
  invalid_params: 'badRequest',
  bad_request: 'badRequest',
  audit_failed: 'notRecorded',
  method_not_allowed: 'notSetUp',
  not_allowed_action: 'notSetUp',
  not_configured: 'notSetUp',
  upstream_unauthorized: 'notSetUp',
};

/** Makes the text of every failed create out of one sentence per remedy. */
export function createFailureText(texts: CreateFailureTexts): M2MManageLabels['createFailedText'] {
  return ({ code }) => {
    const name = TEXT_OF[code];
    return name && texts[name];
  };
}
