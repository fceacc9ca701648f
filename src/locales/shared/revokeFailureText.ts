import type { M2MTokensErrorCode } from '../../api/M2MTokensError.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';

/** The sentences after a revoke that failed. Every other cause has the sentence of a failed list. */
interface RevokeFailureTexts {
  /** The answer was lost. */
  lost: string;
  forbidden: string;
  notFound: string;
  notRevocable: string;
  conflict: string;
  notSetUp: string;
  notRecorded: string;
  notUnderstood: string;
}

const TEXT_OF: Partial<Record<M2MTokensErrorCode, keyof RevokeFailureTexts>> = {
  outcome_unknown: 'lost',
  forbidden: 'forbidden',
  cross_site: 'forbidden',
  not_found: 'notFound',
  not_revocable: 'notRevocable',
  conflict: 'conflict',
  not_allowed_action: 'notSetUp',
  method_not_allowed: 'notSetUp',
  not_configured: 'notSetUp',
  upstream_unauthorized: 'notSetUp',
  audit_failed: 'notRecorded',
  invalid_response: 'notUnderstood',
  unreadable_page: 'notUnderstood',
  upstream_invalid_response: 'notUnderstood',
};

/** Makes the text of every failed revoke out of one sentence per remedy. */
export function revokeFailureText(texts: RevokeFailureTexts): M2MManageLabels['revokeFailedText'] {
  return ({ code }) => {
    const name = TEXT_OF[code];
    return name && texts[name];
  };
}
