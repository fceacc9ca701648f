import type { M2MTokensErrorCode } from '../../api/M2MTokensError.js';
import type { MachineLabels } from '../../text/manage/machineLabels.js';

/** The sentences after a change of a machine that failed. Every other cause has the sentence of a failed list. */
interface MachineFailureTexts {
  forbidden: string;
  notFound: string;
  conflict: string;
  quotaExceeded: string;
  badRequest: string;
  notRecorded: string;
  notSetUp: string;
}

const TEXT_OF: Partial<Record<M2MTokensErrorCode, keyof MachineFailureTexts>> = {
  forbidden: 'forbidden',
  cross_site: 'forbidden',
  not_found: 'notFound',
  conflict: 'conflict',
  quota_exceeded: 'quotaExceeded',
  invalid_params: 'badRequest',
  bad_request: 'badRequest',
  audit_failed: 'notRecorded',
  not_allowed_action: 'notSetUp',
  not_configured: 'notSetUp',
  upstream_unauthorized: 'notSetUp',
  method_not_allowed: 'notSetUp',
};

/** Makes the text of every failed change out of one sentence per remedy. */
export function machineFailureText(texts: MachineFailureTexts): MachineLabels['machineFailedText'] {
  return ({ code }) => {
    // `machineUnknown` says everything about a lost answer.
    if (code === 'outcome_unknown') return '';
    const name = TEXT_OF[code];
    return name && texts[name];
  };
}
